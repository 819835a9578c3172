import { crossOver, NEVER, type Stage, walkBack } from './passage.ts'
import { type PermutationTable, permutationTable, projectOrders } from './permutation-table.ts'
import { ABSENT, type Orders, strandsIn, type Weave } from './weave.ts'
import type { WorkBudget } from './work-budget.ts'

const MOST_STRANDS = 7

/** Estimates the work of `orderByPermutations`: infinite for more than seven strands at a time. */
export function permutationWork({ slices }: Weave): number {
  let work = 0
  for (const labels of slices) {
    const size = strandsIn(labels).length
    if (size > MOST_STRANDS) return Number.POSITIVE_INFINITY
    work += permutationTable(size).count * size * 10
  }
  return work
}

/**
 * Finds orders with the fewest crossings by dynamic programming over all orders of each slice, for few strands at
 * a time. Of equally good last orders it takes the first by the numbers of the strands.
 */
export function orderByPermutations({ weights, slices }: Weave, budget: WorkBudget): Orders {
  const stages: Stage[] = []
  for (const labels of slices) {
    const strands = strandsIn(labels)
    const table = permutationTable(strands.length)
    const costs = new Int32Array(table.count).fill(NEVER)
    const before = stages.at(-1)
    const passage = before && crossOver(before, strands, weights, budget)
    const project = passage && projectOrders(table, strands, passage.strands)
    const own = strands.map((strand) => labels[strand] ?? ABSENT)
    for (const rank of ranksWithGroups(table, own))
      costs[rank] = project ? (passage.costs[project[rank] as number] as number) : 0
    stages.push({ strands, table, costs })
  }
  return traceBack(stages, weights, budget)
}

/** Lists the orders in which the members of each group stand together. */
function ranksWithGroups(
  { size, count, items }: PermutationTable,
  labels: readonly number[],
): readonly number[] {
  // The first member stands for its group, so that a set of groups is a set of bits.
  const bits = labels.map((label) => (label < 0 ? 0 : 1 << labels.indexOf(label)))
  const ranks: number[] = []
  for (let rank = 0; rank < count; rank += 1) {
    let met = 0
    let current = 0
    let isValid = true
    for (let place = 0; place < size; place += 1) {
      const bit = bits[items[rank * size + place] as number] as number
      if (bit !== current && (met & bit) !== 0) isValid = false
      met |= bit
      current = bit
    }
    if (isValid) ranks.push(rank)
  }
  return ranks
}

function traceBack(
  stages: readonly Stage[],
  weights: readonly number[],
  budget: WorkBudget,
): Orders {
  const orders: (readonly number[])[] = []
  let next: { stage: Stage; rank: number } | undefined
  for (const stage of [...stages].reverse()) {
    const { strands, table, costs } = stage
    let rank = costs.indexOf(Math.min(...costs))
    if (next !== undefined) {
      const passage = crossOver(stage, next.stage.strands, weights, budget)
      const target = projectOrders(next.stage.table, next.stage.strands, passage.strands)[next.rank]
      const source = walkBack(passage, target ?? 0, weights)
      const project = projectOrders(table, strands, passage.strands)
      const cost = passage.before[source]
      rank = costs.findIndex((reached, at) => reached === cost && project[at] === source)
    }
    const items = table.items.subarray(rank * table.size, (rank + 1) * table.size)
    orders.push([...items].map((item) => strands[item] ?? 0))
    next = { stage, rank }
  }
  return orders.reverse()
}
