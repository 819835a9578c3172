import type { Composite } from '@routebord/analysis'
import type { Role, Step } from '@routebord/schema'
import type { Columns } from '../assign-columns.ts'
import type { BraidSlice } from '../order/braid/order-slices.ts'

/** Roles that stand together in a column: at a step, or on their way to the next. */
export interface BraidGroup {
  readonly roles: readonly Role[]
  readonly step: Step | undefined
}

/** Who is there in a column: everybody from their first step to their last. */
export interface ColumnSlice extends BraidSlice<Role> {
  readonly members: readonly BraidGroup[]
}

/** Cuts a composite at its columns. Roles that travel a leg together stay together in the columns it passes. */
export function sliceComposite(
  { journey, paths, legs }: Composite,
  columns: Columns,
): readonly ColumnSlice[] {
  const active = Array.from({ length: columns.count }, (): Role[] => [])
  const members = Array.from({ length: columns.count }, (): BraidGroup[] => [])
  const columnOf = (step: Step): number => columns.columnOf.get(step) ?? 0
  for (const { role, entry, exit } of paths) {
    if (entry === undefined || exit === undefined) continue
    for (let column = columnOf(entry); column <= columnOf(exit); column += 1)
      active[column]?.push(role)
  }
  for (const step of journey.steps) members[columnOf(step)]?.push({ roles: step.roles, step })
  for (const { from, to, roles } of legs)
    for (let column = columnOf(from) + 1; column < columnOf(to); column += 1)
      members[column]?.push({ roles, step: undefined })
  return members.map((own, column) => ({
    active: active[column] ?? [],
    members: own,
    groups: own.map(({ roles }) => roles),
  }))
}
