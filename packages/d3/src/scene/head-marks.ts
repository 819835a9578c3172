import type { LaneLayout, SwimlaneLayout, TextLines } from '@routebord/layout'
import { STYLES } from '@routebord/layout'
import { roleTones } from '../theme/tokens.ts'
import type { GroupMark, Mark } from './mark.ts'
import { round } from './path-data.ts'
import { strokeMark } from './stroke-mark.ts'
import { letterMark, textLines } from './text-lines.ts'
import { lineMarks } from './thread-marks.ts'

/** Where a head stands: the middle of its disc, and the left edge of its texts. */
export interface HeadPlace {
  readonly x: number
  readonly y: number
  readonly textLeft: number
}

const DISC = 45
const NAME_LEFT = 88

/** Draws the head of each lane: who it is, how much say it has, and whether the CRM knows it. */
export function headMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.lanes.map((lane) => {
    const line = `M0 ${round(lane.bottom)}H${layout.headWidth}`
    const place = { x: DISC, y: lane.rail, textLeft: NAME_LEFT }
    return headGroup(lane, line, place, scaleMarks(layout, lane))
  })
}

/**
 * Puts together the head of a lane: the line that ends it, the disc in the role's hue with a sample of its thread, the
 * names beside, and the scale of its feelings.
 */
export function headGroup(
  lane: LaneLayout,
  line: string,
  place: HeadPlace,
  scale: readonly Mark[],
): GroupMark {
  const edge = strokeMark('line', line, 'hair', 1)
  const marks = [edge, ...discMarks(lane, place), ...nameMarks(lane, place), ...scale]
  return { kind: 'group', key: `head:${lane.role.id}`, marks }
}

function discMarks({ role, initials }: LaneLayout, { x, y }: HeadPlace): readonly Mark[] {
  const tones = roleTones(role.tone)
  const sample = `M${round(x - 22)} ${round(y + 42)}H${round(x + 22)}`
  return [
    ...influenceRing(role.influence, x, y, tones.hue),
    { kind: 'circle', key: 'disc', x, y, radius: 23, fill: tones.hue },
    letterMark('initials', initials, x, y, tones.letter, 14),
    ...lineMarks('sample', sample, tones, true),
  ]
}

/** The fuller the ring, the more say the role has. */
function influenceRing(
  influence: number | undefined,
  x: number,
  y: number,
  tone: ReturnType<typeof roleTones>['hue'],
): readonly Mark[] {
  if (influence === undefined || influence === 0) return []
  const radius = 27.5
  if (influence === 1)
    return [{ kind: 'circle', key: 'influence', x, y, radius, stroke: tone, strokeWidth: 2.5 }]
  const angle = influence * 2 * Math.PI
  const end = `${round(x + radius * Math.sin(angle))} ${round(y - radius * Math.cos(angle))}`
  const d = `M${round(x)} ${round(y - radius)}A${radius} ${radius} 0 ${influence > 0.5 ? 1 : 0} 1 ${end}`
  return [strokeMark('influence', d, tone, 2.5)]
}

function nameMarks(lane: LaneLayout, { y: middle, textLeft }: HeadPlace): readonly Mark[] {
  let y = middle - 9
  const name = textLines('name', lane.name.lines, textLeft, y, 20, { fill: 'ink', ...STYLES.name })
  y += 20 * lane.name.lines.length
  const marks: Mark[] = [name]
  if (lane.function !== undefined) {
    marks.push(
      textLines('function', lane.function.lines, textLeft, y, 17, {
        fill: 'ink-2',
        ...STYLES.quote,
      }),
    )
    y += 17 * lane.function.lines.length
  }
  marks.push(
    textLines('buying', lane.buying.lines, textLeft, y, 17, { fill: 'ink', ...STYLES.note }),
  )
  y += 17 * lane.buying.lines.length
  const unknown = lane.unknownToCrm
  return unknown === undefined ? marks : [...marks, ...pill(unknown, textLeft, y)]
}

/** Names the feeling line and the ends of its scale, where the line begins. */
function scaleMarks(layout: SwimlaneLayout, lane: LaneLayout): readonly Mark[] {
  const line = layout.feelings.find((item) => item.role === lane.role)
  if (line === undefined) return []
  const x = layout.headWidth - 14
  const style = { fill: 'ink-3', ...STYLES.small, anchor: 'end' } as const
  const ends = line.ends.map(({ value, y }) => [signed(value), y] as const)
  return [[line.label, line.zero] as const, ...ends].map(([text, y], index) =>
    textLines(`scale:${index}`, [text], x, y + 4, 0, style),
  )
}

/** Writes a number with its sign. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−')
}

function pill({ lines, width: textWidth }: TextLines, left: number, top: number): readonly Mark[] {
  const width = textWidth + 20
  return [
    {
      kind: 'rect',
      key: 'pill',
      x: left,
      y: top - 5,
      width,
      height: 22,
      radius: 11,
      stroke: 'ink-3',
      strokeWidth: 1,
      dash: '3 2.5',
    },
    textLines('pill:text', lines, left + width / 2, top + 10, 0, {
      fill: 'ink-2',
      ...STYLES.small,
      anchor: 'middle',
    }),
  ]
}
