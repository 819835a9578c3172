import type { OverviewLayout, OverviewPennant, StationLayout } from '@routebord/layout'
import { STYLES } from '@routebord/layout'
import { roleTones } from '../theme/tokens.ts'
import { bandMarks, groundAt } from './band-marks.ts'
import type { Mark } from './mark.ts'
import { round } from './path-data.ts'
import { strokeMark } from './stroke-mark.ts'
import { textLines } from './text-lines.ts'
import { lineMarks, threadMark } from './thread-marks.ts'

/** Shown smaller than this many times, no core would be seen in a thread. */
const FINE = 3
/** How wide a thread is seen at least, in px, until so many lie side by side that they would cover one another. */
const HAIR = 1.25
const WIDEST = 24
/** Shown smaller than this many times, a station would be less than a px. */
const FINEST = 9

/**
 * Draws the overview: phases, threads, stations, and the signs as pennants. A long one is shown many times smaller: it has no
 * more than can be seen then, which in a journey of thousands of steps takes a browser seconds to draw.
 */
export function overviewMarks(overview: OverviewLayout): readonly Mark[] {
  const { pitch, threads, stations } = overview
  const scale = scaleOf(overview)
  const width = Math.max(pitch - 1, Math.min(HAIR * scale, WIDEST))
  return [
    // Titles may reach over the next phase's band, so that all bands come first.
    ...bandMarks(overview),
    ...titles(overview),
    ...threads.map((thread) =>
      threadMark(thread, width, (x) => groundAt(overview, x), scale <= FINE),
    ),
    ...(scale > FINEST ? [] : stations.map((station) => stationDot(station, pitch))),
    ...overview.pennants.map((item) => pennant(item, overview)),
    ...heads(overview),
  ]
}

/** Returns how many times its texts are larger than in a strip that is not shown smaller. */
function scaleOf({ textSize }: OverviewLayout): number {
  return textSize / STYLES.title.size
}

function titles({ phases, textSize: size }: OverviewLayout): readonly Mark[] {
  const style = { fill: 'ink', ...STYLES.title, size } as const
  return phases
    .filter(({ title }) => title !== '')
    .map(({ phase, title, ruleLeft }) =>
      textLines(`title:${phase.id}`, [title], ruleLeft, 1.6 * size, 0, style),
    )
}

function stationDot({ step, x, rail, threads }: StationLayout, pitch: number): Mark {
  const span = pitch * (threads - 1)
  const key = `station:${step.id}`
  const stroke = 'ink' as const
  if (step.kind === 'decision') {
    const [middle, half] = [rail + span / 2, span / 2 + 8]
    const d = `M${x} ${middle - half}L${x + 9} ${middle}L${x} ${middle + half}L${x - 9} ${middle}Z`
    return strokeMark(key, d, stroke, 1.75, { fill: 'card' })
  }
  const fill = step.kind === 'milestone' ? 'ink' : 'card'
  const box = { x: x - 4.5, y: rail - 4.5, width: 9, height: 9 + span, radius: 4.5 }
  return { kind: 'rect', key, ...box, fill, stroke, strokeWidth: 1.75 }
}

/** A pennant has the three looks of a sign: filled is placed, outlined planned, broken and red missing. */
function pennant({ signpost, x, rail }: OverviewPennant, { railInset }: OverviewLayout): Mark {
  const rise = Math.min(21, railInset + 2)
  const [top, half] = [rail - rise, Math.min(4.5, rise / 4)]
  const towards = signpost.moment === 'after' ? -1 : 1
  const flag = `H${round(x + towards * 9)}L${round(x + towards * 13)} ${top + half}L${round(x + towards * 9)} ${top + 2 * half}H${x}`
  const d = `M${x} ${rail - 4}V${top}${flag}`
  const key = `pennant:${signpost.id}`
  if (signpost.status === 'missing')
    return strokeMark(key, d, 'trouble', 1.75, { fill: 'card', dash: '3 2' })
  return strokeMark(key, d, 'ink', 1.5, { fill: signpost.status === 'placed' ? 'ink' : 'card' })
}

function heads(overview: OverviewLayout): readonly Mark[] {
  const { lanes, headWidth, threads, pitch, textSize: size } = overview
  const scale = scaleOf(overview)
  return lanes.flatMap(({ role, name, rail }): readonly Mark[] => {
    const tones = roleTones(role.tone)
    const thread = threads.find((item) => item.role === role)
    const style = { fill: 'ink', ...STYLES.title, size } as const
    const text = textLines(`name:${role.id}`, [name], 20 * scale, rail + 0.33 * size, 0, style)
    const named = name === '' ? [] : [text]
    if (thread === undefined) return named
    const sample = `M${round(headWidth - 26 * scale)} ${rail}H${round(headWidth - 4 * scale)}`
    const line = lineMarks(`sample:${role.id}`, sample, tones, true, (pitch - 1) * scale)
    const end = { stroke: tones.hue, strokeWidth: 2, fill: 'card' as const, radius: 4.5 }
    return [
      ...named,
      ...line,
      { kind: 'circle', key: `entry:${role.id}`, ...thread.entry, radius: 6, fill: tones.hue },
      { kind: 'circle', key: `exit:${role.id}`, ...thread.exit, ...end },
    ]
  })
}
