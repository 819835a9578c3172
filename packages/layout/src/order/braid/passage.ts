import { type PermutationTable, permutationTable, projectOrders } from './permutation-table.ts'
import type { WorkBudget } from './work-budget.ts'

/** No order costs as much. */
export const NEVER: number = 2 ** 30

/** Strands, and for each order of them the least crossings up to it. */
export interface Stage {
  readonly strands: readonly number[]
  readonly table: PermutationTable
  readonly costs: Int32Array
}

/** Those who go on to a next slice: the least crossings to each of their orders, before and after they cross. */
export interface Passage extends Stage {
  readonly before: Int32Array
}

/** Lets the strands that go on cross each other, by swaps of neighbours, as often as that pays. */
export function crossOver(
  from: Stage,
  to: readonly number[],
  weights: readonly number[],
  budget: WorkBudget,
): Passage {
  const strands = from.strands.filter((strand) => to.includes(strand))
  const table = permutationTable(strands.length)
  const before = new Int32Array(table.count).fill(NEVER)
  const project = projectOrders(from.table, from.strands, strands)
  for (let rank = 0; rank < from.costs.length; rank += 1) {
    const target = project[rank] as number
    before[target] = Math.min(before[target] as number, from.costs[rank] as number)
  }
  const costs = before.slice()
  const own = strands.map((strand) => weights[strand] ?? 1)
  while (relax(table, costs, own, budget));
  return { strands, table, costs, before }
}

/** Passes crossings on to neighbouring orders, there and back. Returns whether that changed anything. */
function relax(
  { size, count, items, swaps }: PermutationTable,
  costs: Int32Array,
  weights: readonly number[],
  budget: WorkBudget,
): boolean {
  let isChanged = false
  budget.spent += 2 * count * size
  for (let turn = 0; turn < 2 * count; turn += 1) {
    const rank = turn < count ? turn : 2 * count - 1 - turn
    let cost = costs[rank] as number
    for (let place = 0; place < size - 1; place += 1) {
      const other = costs[swaps[rank * (size - 1) + place] as number] as number
      if (other + 1 >= cost) continue
      const item = rank * size + place
      const weight =
        (weights[items[item] as number] as number) * (weights[items[item + 1] as number] as number)
      if (other + weight >= cost) continue
      cost = other + weight
      isChanged = true
    }
    costs[rank] = cost
  }
  return isChanged
}

/** Undoes crossings one by one, back to an order that was there before them. */
export function walkBack(passage: Passage, to: number, weights: readonly number[]): number {
  const { strands, table, costs, before } = passage
  const { size, items, swaps } = table
  const weightAt = (place: number): number => weights[strands[items[place] ?? 0] ?? 0] ?? 1
  let rank = to
  while (before[rank] !== costs[rank]) {
    for (let place = 0; place < size - 1; place += 1) {
      const other = swaps[rank * (size - 1) + place] as number
      const weight = weightAt(rank * size + place) * weightAt(rank * size + place + 1)
      if ((costs[other] as number) + weight !== costs[rank]) continue
      rank = other
      break
    }
  }
  return rank
}
