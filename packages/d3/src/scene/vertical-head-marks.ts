import { type LaneLayout, STYLES, type SwimlaneLayout } from '@routebord/layout'
import { headGroup, signed } from './head-marks.ts'
import type { GroupMark, Mark } from './mark.ts'
import { round } from './path-data.ts'
import { strokeMark } from './stroke-mark.ts'
import { textLines } from './text-lines.ts'

const DISC = 40
const NAME_LEFT = 76
const MIDDLE = 40
const TITLE_ASIDE = 12
const TITLE_DROP = 16
const TITLE_LINE = 20

/** Draws the heads of lanes that stand abreast, above their lanes. */
export function verticalHeadMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.lanes.map((lane) => {
    const line = `M${round(lane.bottom)} 0V${round(layout.headWidth)}`
    const place = { x: lane.top + DISC, y: MIDDLE, textLeft: lane.top + NAME_LEFT }
    return headGroup(lane, line, place, scaleMarks(layout, lane))
  })
}

/** Draws the rule and the title of each phase in the margin at the left. */
export function verticalPhaseMarks(layout: SwimlaneLayout): readonly GroupMark[] {
  return layout.phases.map(({ phase, title, titleLeft, ruleLeft, ruleRight }) => ({
    kind: 'group',
    key: `phase:${phase.id}`,
    marks: [
      strokeMark('rule', `M${titleLeft} ${round(ruleLeft)}V${round(ruleRight)}`, 'ink', 2),
      textLines('title', title.lines, titleLeft + TITLE_ASIDE, ruleLeft + TITLE_DROP, TITLE_LINE, {
        fill: 'ink',
        ...STYLES.name,
      }),
    ],
  }))
}

/** Names the feeling line and the ends of its scale, above where the line begins. */
function scaleMarks(layout: SwimlaneLayout, { role }: LaneLayout): readonly Mark[] {
  const line = layout.feelings.find((item) => item.role === role)
  if (line === undefined) return []
  const foot = layout.headWidth - 8
  const entries = [
    { text: line.label, x: line.zero, y: foot - 16 },
    ...line.ends.map(({ value, y }) => ({ text: signed(value), x: y, y: foot })),
  ]
  const style = { fill: 'ink-3', ...STYLES.small, anchor: 'middle' } as const
  return entries.map(({ text, x, y }, index) => textLines(`scale:${index}`, [text], x, y, 0, style))
}
