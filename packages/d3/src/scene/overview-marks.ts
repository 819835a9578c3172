import type { OverviewLayout, OverviewPennant, StationLayout } from '@routebord/layout'
import { STYLES } from '@routebord/layout'
import { roleTones } from '../theme/tokens.ts'
import { bandMarks, groundAt } from './band-marks.ts'
import type { Mark } from './mark.ts'
import { round } from './path-data.ts'
import { threadMark } from './thread-marks.ts'

/** Draws the overview: phases, threads, stations, and the signs as pennants. */
export function overviewMarks(overview: OverviewLayout): readonly Mark[] {
  return [
    // Titles may reach over the next phase's band, so that all bands come first.
    ...bandMarks(overview),
    ...titles(overview),
    ...overview.threads.map((thread) =>
      threadMark(thread, overview.pitch - 1, (x) => groundAt(overview, x)),
    ),
    ...overview.stations.map((station) => stationDot(station, overview.pitch)),
    ...overview.pennants.map((item) => pennant(item, overview)),
    ...heads(overview),
  ]
}

function titles({ phases }: OverviewLayout): readonly Mark[] {
  return phases.map(({ phase, title, ruleLeft }): Mark => {
    const lines = [{ x: ruleLeft, y: 22, text: title }]
    return { kind: 'text', key: `title:${phase.id}`, lines, fill: 'ink', ...STYLES.title }
  })
}

function stationDot({ step, x, rail, threads }: StationLayout, pitch: number): Mark {
  const span = pitch * (threads - 1)
  const key = `station:${step.id}`
  const stroke = 'ink' as const
  if (step.kind === 'decision') {
    const [middle, half] = [rail + span / 2, span / 2 + 8]
    const d = `M${x} ${middle - half}L${x + 9} ${middle}L${x} ${middle + half}L${x - 9} ${middle}Z`
    return { kind: 'path', key, d, fill: 'card', stroke, strokeWidth: 1.75 }
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
  const paint = {
    placed: { fill: 'ink', stroke: 'ink', strokeWidth: 1.5 },
    planned: { fill: 'card', stroke: 'ink', strokeWidth: 1.5 },
    missing: { fill: 'card', stroke: 'trouble', strokeWidth: 1.75, dash: '3 2' },
    retired: { fill: 'card', stroke: 'ink-3', strokeWidth: 1.5 },
  } as const
  return { kind: 'path', key, d, ...paint[signpost.status] }
}

function heads({ lanes, headWidth, threads, pitch }: OverviewLayout): readonly Mark[] {
  return lanes.flatMap(({ role, name, rail }): readonly Mark[] => {
    const tones = roleTones(role.tone)
    const thread = threads.find((item) => item.role === role)
    const lines = [{ x: 20, y: rail + 4.6, text: name }]
    const key = `name:${role.id}`
    const text: Mark = { kind: 'text', key, lines, fill: 'ink', ...STYLES.title }
    const named = name === '' ? [] : [text]
    if (thread === undefined) return named
    const sample = `M${headWidth - 26} ${rail}H${headWidth - 4}`
    const path: Mark = {
      kind: 'path',
      key: `sample:${role.id}`,
      d: sample,
      stroke: tones.hue,
      strokeWidth: pitch - 1,
    }
    const end = { stroke: tones.hue, strokeWidth: 2, fill: 'card' as const, radius: 4.5 }
    return [
      ...named,
      path,
      { kind: 'circle', key: `entry:${role.id}`, ...thread.entry, radius: 6, fill: tones.hue },
      { kind: 'circle', key: `exit:${role.id}`, ...thread.exit, ...end },
    ]
  })
}
