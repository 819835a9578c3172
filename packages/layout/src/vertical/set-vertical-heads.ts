import { localize } from '@routebord/analysis'
import type { Phase } from '@routebord/schema'
import type { Columns } from '../assign-columns.ts'
import type { Grid } from '../build-grid.ts'
import { STYLES } from '../metrics.ts'
import type { ResolvedLayoutOptions } from '../options.ts'
import { setLaneHeads, setPhaseHeads } from '../set-heads.ts'
import type { LaneLayout, PhaseLayout } from '../swimlane-layout.ts'
import { balanceText } from '../wrap-text.ts'
import type { LaneAbreast } from './lanes-abreast.ts'
import { VERTICAL } from './vertical-metrics.ts'

const NAME_LEFT = 76
const TOP = 34
const PHASE_INSET = 16
const PHASE_LINES = 4

/** Sets the heads of lanes abreast: they stand above their lanes. */
export function setVerticalHeads(
  lanes: readonly LaneAbreast[],
  options: ResolvedLayoutOptions,
): readonly LaneLayout[] {
  const narrowest = Math.min(...lanes.map(({ top, bottom }) => bottom - top))
  return setLaneHeads(lanes, options, narrowest - NAME_LEFT - PHASE_INSET)
}

/** Returns the height of the heads: that of the longest, and of what names the scale of feelings. */
export function headHeight(lanes: readonly LaneLayout[]): number {
  const heights = lanes.map(
    ({ name, function: work, buying, unknownToCrm }) =>
      20 * name.lines.length +
      17 * ((work?.lines.length ?? 0) + buying.lines.length) +
      (unknownToCrm === undefined ? 0 : 22),
  )
  const isFelt = lanes.some(({ zero }) => zero !== undefined)
  return TOP + Math.max(72, ...heights) + (isFelt ? 34 : 12)
}

/** Sets the titles of phases into the margin at the left, from the first of their own rows. */
export function setVerticalPhases(
  phases: readonly Phase[],
  columns: Columns,
  grid: Grid,
  options: ResolvedLayoutOptions,
): readonly PhaseLayout[] {
  const { locale, measureText: measure } = options
  const width = VERTICAL.phaseWidth - 2 * PHASE_INSET
  return setPhaseHeads(phases, columns, grid, options).map((head) => ({
    ...head,
    title: balanceText(localize(head.phase.title, locale), {
      style: STYLES.name,
      width,
      maxLines: PHASE_LINES,
      measure,
    }),
  }))
}
