import { countCrossings } from './count-crossings.ts'
import { faceGivenOrder } from './face-given-order.ts'
import { readWeave, writeOrders } from './read-weave.ts'
import { reduceWeave } from './reduce-weave.ts'
import { solveWeave } from './solve-weave.ts'
import { splitWeave, stackOrders } from './split-weave.ts'
import type { WorkBudget } from './work-budget.ts'

/** Who is there at one time, and who stands together. */
export interface BraidSlice<R> {
  /** Each role once, in the author's order. */
  readonly active: readonly R[]
  /** Sets of active roles; a role is in one at most. */
  readonly groups: readonly (readonly R[])[]
}

export interface BraidOptions {
  /**
   * How much work may go into fewer crossings: 10 to 30 million units a second. Counted, not timed, so the result
   * is the same everywhere. Defaults to 10 million; with 0 the orders are good, and seldom proven.
   */
  readonly budget?: number | undefined
}

/** Orders for a braid, and how good they are. */
export interface BraidOrder<R> {
  /** For each slice its active roles from the top, each group without a gap. */
  readonly orders: readonly (readonly R[])[]
  /** How many pairs of roles change sides between neighbouring slices, summed over the slices. */
  readonly crossings: number
  /** No orders have fewer crossings than this. */
  readonly lowerBound: number
  /** Whether the two agree. */
  readonly proven: boolean
}

const DEFAULT_BUDGET = 10_000_000

/**
 * Orders the roles in each slice of a journey so that groups stand together and roles cross least: storyline
 * crossing minimisation (Tanahashi and Ma 2012, Gronemann et al. 2016). The result is upside up: of an order and
 * its mirror image it takes the one nearer to the author's.
 *
 * @throws RangeError if a role is twice in a slice or its groups, or in a group and not active.
 */
export function orderSlices<R>(
  slices: readonly BraidSlice<R>[],
  options: BraidOptions = {},
): BraidOrder<R> {
  const { weave, roles } = readWeave(slices)
  const budget: WorkBudget = { spent: 0, limit: options.budget ?? DEFAULT_BUDGET }
  let lowerBound = 0
  const parts = splitWeave(weave).map(({ weave: part, strands }) => {
    const reduction = reduceWeave(part)
    const solution = solveWeave(reduction.weave, budget)
    lowerBound += solution.lowerBound
    return { strands, orders: faceGivenOrder(reduction.restore(solution.orders)) }
  })
  const orders = stackOrders(parts, slices.length)
  const crossings = countCrossings(orders, weave.weights)
  return Object.freeze({
    orders: Object.freeze(writeOrders(orders, roles).map((order) => Object.freeze(order))),
    crossings,
    lowerBound,
    proven: crossings === lowerBound,
  })
}
