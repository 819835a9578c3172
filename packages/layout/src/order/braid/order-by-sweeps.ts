import { countCrossings } from './count-crossings.ts'
import { insertStrand } from './insert-strand.ts'
import { sweepWeave } from './sweep-weave.ts'
import { type OpenOrders, type Orders, spansOf, type Weave } from './weave.ts'
import type { WorkBudget } from './work-budget.ts'

/** Orders of a weave, and how often its strands cross in them. */
export interface CountedOrders {
  readonly orders: Orders
  readonly crossings: number
}

/** Sweeps a weave from either end, straightens what comes of it, and returns the better. */
export function orderBySweeps(weave: Weave, width: number, budget: WorkBudget): CountedOrders {
  const backward = { weights: weave.weights, slices: [...weave.slices].reverse() }
  const there = straighten(weave, sweepWeave(weave, width, budget), budget)
  const back = straighten(weave, [...sweepWeave(backward, width, budget)].reverse(), budget)
  return back.crossings < there.crossings ? back : there
}

/** Puts one strand after the other where it crosses least, for as long as that helps and the budget lasts. */
function straighten(weave: Weave, orders: Orders, budget: WorkBudget): CountedOrders {
  const open: OpenOrders = orders.map((order) => [...order])
  const spans = spansOf(weave)
  let crossings = countCrossings(open, weave.weights)
  for (;;) {
    for (const [strand, span] of spans.entries()) insertStrand(weave, open, strand, span, budget)
    const reached = countCrossings(open, weave.weights)
    if (reached >= crossings || budget.spent > budget.limit)
      return { orders: open, crossings: reached }
    crossings = reached
  }
}
