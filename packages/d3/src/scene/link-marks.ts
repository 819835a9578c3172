import type { LinkLabel, LinkLayout, Point, SwimlaneLayout } from '@routebord/layout'
import { STYLES } from '@routebord/layout'
import { roleTones, type Tone } from '../theme/tokens.ts'
import { groundAt } from './band-marks.ts'
import type { GroupMark, Mark } from './mark.ts'
import { formatPath, round } from './path-data.ts'
import { strokeMark } from './stroke-mark.ts'
import { textLines } from './text-lines.ts'

/** Draws influences as dotted arcs in the sender's hue, and ways back as lines through the channel. */
export function linkMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.links.map((item, index) => ({
    kind: 'group',
    key: `link:${index}`,
    marks: item.link.kind === 'return' ? returnMarks(item) : influenceMarks(item),
  }))
}

/** Draws what links carry, above everything that runs behind. */
export function linkLabelMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.links.map(({ label }, index) =>
    linkLabelMark(label, index, groundAt(layout, label.x)),
  )
}

/** Draws what one link carries, on a ground. */
export function linkLabelMark(label: LinkLabel, index: number, casing: Tone): GroupMark {
  const isInfluence = label.head.lines.length > 0
  const style = isInfluence
    ? { fill: 'ink-2' as const, ...STYLES.quote, italic: true }
    : { fill: 'ink' as const, ...STYLES.label }
  const baseline = label.baseline + 16 * label.head.lines.length
  const text = textLines('text', label.text.lines, label.x, baseline, 16, {
    ...style,
    casing,
    ...(label.anchor === 'middle' && { anchor: label.anchor }),
  })
  const head = textLines('head', label.head.lines, label.x, label.baseline, 16, {
    fill: 'ink',
    ...STYLES.label,
    casing,
  })
  return { kind: 'group', key: `label:${index}`, marks: isInfluence ? [head, text] : [text] }
}

function returnMarks({ paths, start, end, heading }: LinkLayout): readonly Mark[] {
  return [
    strokeMark('line', paths.map(formatPath).join(''), 'ink-2', 1.75),
    { kind: 'circle', key: 'start', x: start.x, y: start.y, radius: 3.5, fill: 'ink-2' },
    arrowHead('head', end, heading, 'ink-2'),
  ]
}

function influenceMarks({ link, role, paths, end, heading }: LinkLayout): readonly Mark[] {
  const tone = role === undefined ? 'ink-2' : roleTones(role.tone).hue
  const d = paths.map(formatPath).join('')
  return [
    strokeMark('line', d, tone, 2.25, { dash: '0.01 5.5', cap: 'round' }),
    link.sign === 'against'
      ? bar('head', end, heading, tone)
      : arrowHead('head', end, heading, tone),
  ]
}

function arrowHead(key: string, at: Point, heading: number, tone: Tone): Mark {
  const tip = turnAbout(at, heading)
  const d = `M${tip(-8, -5)}L${tip(0, 0)}L${tip(-8, 5)}`
  return strokeMark(key, d, tone, 1.75, { cap: 'round' })
}

/** An influence against ends in a bar instead of a head. */
function bar(key: string, at: Point, heading: number, tone: Tone): Mark {
  const tip = turnAbout(at, heading)
  return strokeMark(key, `M${tip(0, -7)}L${tip(0, 7)}`, tone, 2.5, { cap: 'round' })
}

function turnAbout(at: Point, heading: number): (along: number, aside: number) => string {
  const turn = (heading * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return (along, aside) =>
    `${round(at.x + along * cos - aside * sin)} ${round(at.y + along * sin + aside * cos)}`
}
