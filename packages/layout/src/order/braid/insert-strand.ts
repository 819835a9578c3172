import { ABSENT, type OpenOrders, type Span, type Weave } from './weave.ts'
import type { WorkBudget } from './work-budget.ts'

/**
 * Takes a strand out of all orders and puts it back where it crosses the others least, by dynamic programming over
 * its place in each slice, while they stay as they are. Changes the orders.
 */
export function insertStrand(
  weave: Weave,
  orders: OpenOrders,
  strand: number,
  { first, last }: Span,
  budget: WorkBudget,
): void {
  for (let slice = first; slice <= last; slice += 1) {
    const order = orders[slice] as number[]
    order.splice(order.indexOf(strand), 1)
  }
  const sources: Int16Array[] = []
  const placeOf = new Int16Array(weave.weights.length).fill(-1)
  let costs: Float64Array = new Float64Array((orders[first]?.length ?? 0) + 1)
  for (let slice = first; slice <= last; slice += 1) {
    const order = orders[slice] as number[]
    const labels = weave.slices[slice] as readonly number[]
    if (slice > first) {
      const before = orders[slice - 1] as number[]
      budget.spent += (before.length * order.length) >> 2
      const source = new Int16Array(order.length + 1)
      costs = move(before, order, labels, costs, source, placeOf, weave.weights)
      sources.push(source)
    }
    forbid(costs, order, labels, strand)
  }
  let place = costs.indexOf(Math.min(...costs))
  for (let slice = last; slice >= first; slice -= 1) {
    orders[slice]?.splice(place, 0, strand)
    place = sources[slice - first - 1]?.[place] ?? 0
  }
}

/** Finds the cheapest way to each place in the next order, and writes down from which place it comes. */
function move(
  before: readonly number[],
  order: readonly number[],
  labels: readonly number[],
  costs: Float64Array,
  source: Int16Array,
  placeOf: Int16Array,
  weights: readonly number[],
): Float64Array {
  for (let place = 0; place < before.length; place += 1) placeOf[before[place] as number] = place
  const next = new Float64Array(order.length + 1).fill(Number.POSITIVE_INFINITY)
  // Of those above the place it comes from, who goes on is crossed on the way to the top.
  let above = 0
  for (let from = 0; from <= before.length; from += 1) {
    const start = costs[from] as number
    if (start < Number.POSITIVE_INFINITY) {
      let cost = start + above
      for (let to = 0; to <= order.length; to += 1) {
        if (cost < (next[to] as number)) {
          next[to] = cost
          source[to] = from
        }
        if (to === order.length) break
        const passed = order[to] as number
        const place = placeOf[passed] as number
        if (place >= 0)
          cost += place < from ? -(weights[passed] as number) : (weights[passed] as number)
      }
    }
    const passed = before[from]
    if (passed !== undefined && labels[passed] !== ABSENT) above += weights[passed] as number
  }
  for (const passed of before) placeOf[passed] = -1
  return next
}

/** Rules out the places apart from the strand's group, or within a group that is not its own. */
function forbid(
  costs: Float64Array,
  order: readonly number[],
  labels: readonly number[],
  strand: number,
): void {
  const own = labels[strand] as number
  const mustJoin = own >= 0 && order.some((other) => labels[other] === own)
  for (let place = 0; place <= order.length; place += 1) {
    const upper = place > 0 ? (labels[order[place - 1] as number] as number) : ABSENT
    const lower = place < order.length ? (labels[order[place] as number] as number) : ABSENT
    const isForbidden = mustJoin ? upper !== own && lower !== own : upper >= 0 && upper === lower
    if (isForbidden) costs[place] = Number.POSITIVE_INFINITY
  }
}
