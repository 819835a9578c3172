import type { OverviewLayout, SwimlaneLayout } from '@routebord/layout'
import { STYLES } from '@routebord/layout'
import type { Tone } from '../theme/tokens.ts'
import type { Mark } from './mark.ts'
import { strokeMark } from './stroke-mark.ts'
import { textLines } from './text-lines.ts'

const RULE = 16
/** Rules of phases that overlap in time lie above one another. */
const LEVEL = 5
const TITLE_BASELINE = 46
const TITLE_LINE = 22

/** What has phases side by side: the map, and its overview. */
type Banded = Pick<SwimlaneLayout | OverviewLayout, 'phases' | 'height'>

/** Every other phase has a tinted ground, the first one too. */
export function groundAt({ phases }: Banded, x: number): Tone {
  const place = phases.findIndex((phase) => phase.left <= x && x < phase.right)
  return place >= 0 && place % 2 === 0 ? 'band' : 'paper'
}

/** Draws the tinted bands of the phases. */
export function bandMarks({ phases, height }: Banded): readonly Mark[] {
  return phases
    .filter((_, place) => place % 2 === 0)
    .map(({ phase, left, right }) => ({
      kind: 'rect',
      key: `band:${phase.id}`,
      x: left,
      y: 0,
      width: right - left,
      height,
      fill: 'band',
    }))
}

/** Draws the rule and the title of each phase. */
export function phaseMarks(layout: Pick<SwimlaneLayout, 'phases'>): readonly Mark[] {
  return layout.phases.map(({ phase, title, ruleLeft, ruleRight, titleLeft, level }) => ({
    kind: 'group',
    key: `phase:${phase.id}`,
    marks: [
      strokeMark(
        'rule',
        `M${ruleLeft} ${RULE - LEVEL * Math.min(level, 3)}H${ruleRight}`,
        'ink',
        2,
      ),
      textLines('title', title.lines, titleLeft, TITLE_BASELINE, TITLE_LINE, {
        fill: 'ink',
        ...STYLES.phase,
      }),
    ],
  }))
}

/** Draws the line under each lane and the zero of its feelings. */
export function laneLineMarks(layout: SwimlaneLayout): readonly Mark[] {
  const across = (y: number): string => `M${layout.headWidth} ${y}H${layout.width}`
  return layout.lanes.flatMap(({ role, bottom, zero }) => [
    strokeMark(`lane:${role.id}`, across(bottom), 'hair', 1),
    ...(zero === undefined
      ? []
      : [strokeMark(`zero:${role.id}`, across(zero), 'zero', 1, { dash: '1 4' })]),
  ])
}
