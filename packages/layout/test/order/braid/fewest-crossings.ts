import type { BraidSlice } from '../../../src/order/braid/order-slices.ts'
import { everyOrder } from '../every-order.ts'

/** Whether the members of each group stand next to each other. */
export function holdsTogether(
  order: readonly number[],
  groups: readonly (readonly number[])[],
): boolean {
  return groups.every((group) => {
    const places = group.map((role) => order.indexOf(role))
    return group.length === 0 || Math.max(...places) - Math.min(...places) === group.length - 1
  })
}

/** Counts the pairs that are in both orders and change sides, each as often as its roles weigh. */
function changedPairs(
  before: readonly number[],
  after: readonly number[],
  weightOf: (role: number) => number,
): number {
  const staying = before.filter((role) => after.includes(role))
  const places = staying.map((role) => after.indexOf(role))
  let changed = 0
  for (const [lower, place] of places.entries())
    for (let upper = 0; upper < lower; upper += 1)
      if ((places[upper] ?? 0) > place)
        changed += weightOf(staying[lower] ?? 0) * weightOf(staying[upper] ?? 0)
  return changed
}

/** Counts the changed pairs of all slices. */
export function recount(
  orders: readonly (readonly number[])[],
  weightOf: (role: number) => number = () => 1,
): number {
  return orders
    .slice(1)
    .reduce((sum, order, slice) => sum + changedPairs(orders[slice] ?? [], order, weightOf), 0)
}

/** Finds the fewest crossings by looking at every order of every slice. */
export function fewestCrossings(
  slices: readonly BraidSlice<number>[],
  weightOf: (role: number) => number = () => 1,
): number {
  let reached: readonly { readonly order: readonly number[]; readonly cost: number }[] = []
  for (const { active, groups } of slices) {
    const before = reached.length === 0 ? [{ order: [], cost: 0 }] : reached
    reached = everyOrder(active)
      .filter((order) => holdsTogether(order, groups))
      .map((order) => ({
        order,
        cost: Math.min(...before.map((b) => b.cost + changedPairs(b.order, order, weightOf))),
      }))
  }
  return Math.min(...reached.map(({ cost }) => cost))
}
