import { localize } from '@routebord/analysis'
import type { Phase } from '@routebord/schema'
import type { Columns } from '../assign-columns.ts'
import { STYLES } from '../metrics.ts'
import type { ResolvedLayoutOptions } from '../options.ts'
import type { PhaseLayout } from '../swimlane-layout.ts'
import { balanceText } from '../wrap-text.ts'
import type { BraidGrid } from './build-braid-grid.ts'

/** Sets each phase as a band over its columns; bands meet in the middle of a gutter. */
export function setBraidPhases(
  phases: readonly Phase[],
  columns: Columns,
  grid: BraidGrid,
  { locale, measureText }: ResolvedLayoutOptions,
): readonly PhaseLayout[] {
  const edge = (column: number): number => {
    const [before, after] = [grid.right[column - 1], grid.left[column]]
    if (before === undefined) return 0
    return after === undefined ? grid.width : Math.round((before + after) / 2)
  }
  return phases.map((phase) => {
    const first = columns.phaseOf.indexOf(phase)
    const last = columns.phaseOf.lastIndexOf(phase)
    const [ruleLeft, ruleRight] = [grid.left[first] ?? 0, grid.right[last] ?? 0]
    const title = balanceText(localize(phase.title, locale), {
      style: STYLES.phase,
      width: ruleRight - ruleLeft,
      maxLines: 2,
      measure: measureText,
    })
    const rule = { ruleLeft, ruleRight, titleLeft: ruleLeft, level: 0 }
    return { phase, title, left: edge(first), right: edge(last + 1), ...rule }
  })
}
