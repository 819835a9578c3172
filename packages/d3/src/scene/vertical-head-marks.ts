import { type LaneLayout, STYLES, type SwimlaneLayout } from '@routebord/layout'
import { headGroup, signed } from './head-marks.ts'
import type { GroupMark, Mark } from './mark.ts'
import { round } from './path-data.ts'
import { strokeMark } from './stroke-mark.ts'
import { textLines } from './text-lines.ts'

const DISC = 40
const NAME_LEFT = 76
const MIDDLE = 40
const RULE_LEFT = 16
/** Rules of phases that overlap in time lie beside one another. */
const LEVEL = 5
const TITLE_LEFT = 28
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
  return layout.phases.map(({ phase, title, titleLeft, ruleLeft, ruleRight, level }) => {
    const x = RULE_LEFT - LEVEL * Math.min(level, 3)
    return {
      kind: 'group',
      key: `phase:${phase.id}`,
      marks: [
        strokeMark('rule', `M${x} ${round(ruleLeft)}V${round(ruleRight)}`, 'ink', 2),
        textLines('title', title.lines, TITLE_LEFT, titleLeft + TITLE_DROP, TITLE_LINE, {
          fill: 'ink',
          ...STYLES.name,
        }),
      ],
    }
  })
}

/** Names the feeling line and the ends of its scale, above where the line begins. */
function scaleMarks(layout: SwimlaneLayout, { role }: LaneLayout): readonly Mark[] {
  const line = layout.feelings.find((item) => item.role === role)
  if (line === undefined) return []
  const foot = layout.headWidth - 8
  const style = { fill: 'ink-3', ...STYLES.small } as const
  // The ends stand within their marks: beside the zero, and clear of the rule that ends the lane.
  return [
    textLines('scale:0', [line.label], line.zero, foot - 16, 0, { ...style, anchor: 'middle' }),
    ...line.ends.map(({ value, y }, index) =>
      textLines(`scale:${index + 1}`, [signed(value)], y, foot, 0, {
        ...style,
        ...(y > line.zero ? { anchor: 'end' as const } : {}),
      }),
    ),
  ]
}
