import type { Orders } from './weave.ts'

/** Counts how often strands change sides, from slice to slice, each pair times the product of its weights. */
export function countCrossings(
  orders: Orders,
  weights: readonly number[],
  from: number = 0,
  to: number = orders.length - 1,
): number {
  let crossings = 0
  const placeOf = new Int32Array(weights.length)
  for (let slice = from; slice < to; slice += 1)
    crossings += crossingsBetween(orders[slice] ?? [], orders[slice + 1] ?? [], weights, placeOf)
  return crossings
}

function crossingsBetween(
  before: readonly number[],
  after: readonly number[],
  weights: readonly number[],
  placeOf: Int32Array,
): number {
  placeOf.fill(-1)
  for (let place = 0; place < after.length; place += 1) placeOf[after[place] as number] = place
  let crossings = 0
  for (let lower = 1; lower < before.length; lower += 1) {
    const strand = before[lower] as number
    const place = placeOf[strand] as number
    if (place < 0) continue
    let passed = 0
    for (let upper = 0; upper < lower; upper += 1) {
      const other = before[upper] as number
      if ((placeOf[other] as number) > place) passed += weights[other] as number
    }
    crossings += passed * (weights[strand] as number)
  }
  return crossings
}
