import { countCrossings } from './count-crossings.ts'
import { orderByCores } from './order-by-cores.ts'
import { orderByPermutations, permutationWork } from './order-by-permutations.ts'
import { type CountedOrders, orderBySweeps } from './order-by-sweeps.ts'
import type { Weave } from './weave.ts'
import type { WorkBudget } from './work-budget.ts'

/** Orders of a weave, and the fewest crossings there can be as far as is known. */
export interface WeaveSolution extends CountedOrders {
  readonly lowerBound: number
}

const FIRST_WIDTHS = [4]
const LAST_WIDTHS = [16, 64, 256]

/**
 * Orders a weave with as few crossings as the budget lets it find. Few strands at a time are ordered for sure.
 * Otherwise sweeps find good orders, and half of the budget goes into cores: a lower bound, and mostly orders that
 * reach it. If not, the rest goes into wider sweeps.
 */
export function solveWeave(weave: Weave, budget: WorkBudget): WeaveSolution {
  if (permutationWork(weave) <= budget.limit / 4) {
    const orders = orderByPermutations(weave, budget)
    const crossings = countCrossings(orders, weave.weights)
    return { orders, crossings, lowerBound: crossings }
  }
  const first = sweepWider(weave, FIRST_WIDTHS, 0, budget)
  // To say in clauses what orders are takes work that nothing could be done with.
  if (first.crossings === 0 || budget.limit === 0) return { ...first, lowerBound: 0 }
  const half = { spent: 0, limit: budget.limit / 2 }
  const { lowerBound, orders } = orderByCores(weave, first.orders, half)
  budget.spent += half.spent
  const best = orders ? { orders, crossings: countCrossings(orders, weave.weights) } : first
  if (best.crossings === lowerBound) return { ...best, lowerBound }
  return { ...sweepWider(weave, LAST_WIDTHS, lowerBound, budget, best), lowerBound }
}

/** Sweeps with ever more drafts, until the crossings reach their lower bound or the budget its end. */
function sweepWider(
  weave: Weave,
  widths: readonly number[],
  lowerBound: number,
  budget: WorkBudget,
  start: CountedOrders = orderBySweeps(weave, 1, budget),
): CountedOrders {
  let best = start
  for (const width of widths) {
    if (best.crossings <= lowerBound || budget.spent > budget.limit) break
    const found = orderBySweeps(weave, width, budget)
    if (found.crossings < best.crossings) best = found
  }
  return best
}
