import type { Composite } from '@routebord/analysis'
import type { Role } from '@routebord/schema'
import type { Columns } from '../assign-columns.ts'
import { arrangeLanes } from '../lane-order.ts'
import type { ResolvedLayoutOptions } from '../options.ts'
import { BOARD_ROOM, type SetSign, setSigns } from '../set-signs.ts'
import { BRAID } from './braid-metrics.ts'
import type { ColumnSlice } from './slice-composite.ts'

/** Signs of one place on the road. */
export interface BraidSite {
  readonly column: number
  /** Over whose thread they stand; undefined where nobody is on the road. */
  readonly role: Role | undefined
  readonly signs: readonly SetSign[]
}

const BOX = { width: BRAID.maxColumnWidth - BRAID.signAside - BOARD_ROOM, maxLines: 4 }

/**
 * Sets each signpost into a sign over the threads of its step. A sign of a phase in which its roles take no step stands
 * at its beginning, over the thread of the first of them who is there, or else over anybody's, with those it travels beside.
 */
export function setBraidSigns(
  composite: Composite,
  columns: Columns,
  slices: readonly ColumnSlice[],
  options: ResolvedLayoutOptions,
): readonly BraidSite[] {
  const { signposts, steps } = composite.journey
  const sites = setSigns(signposts, steps, arrangeLanes(composite, undefined), options, BOX)
  return sites.map(({ step, phase, role, signs }) => {
    const column = step ? (columns.columnOf.get(step) ?? 0) : columns.phaseOf.indexOf(phase)
    const active = slices[column]?.active ?? []
    const own = [role, ...signs.flatMap(({ signpost }) => signpost.roles)]
    return { column, role: own.find((other) => active.includes(other)) ?? active[0], signs }
  })
}
