import type { Reduction } from './reduce-weave.ts'
import { ABSENT, type Orders, spansOf, type Weave } from './weave.ts'

/** Leaves out strands that are in one slice only: they cross nobody, and find a place afterwards. */
export function dropLoners(weave: Weave): Reduction | undefined {
  const spans = spansOf(weave)
  const kept = [...spans.keys()].filter((strand) => {
    const { first, last } = spans[strand] ?? { first: 0, last: 0 }
    return first < last
  })
  if (kept.length === spans.length) return undefined
  const reduced = {
    weights: kept.map((strand) => weave.weights[strand] ?? 1),
    slices: weave.slices.map((labels) => kept.map((strand) => labels[strand] ?? ABSENT)),
  }
  const isKept = new Set(kept)
  const restore = (orders: Orders): Orders =>
    weave.slices.map((labels, slice) => {
      const order = (orders[slice] ?? []).map((strand) => kept[strand] ?? 0)
      for (const [strand, label] of labels.entries())
        if (label !== ABSENT && !isKept.has(strand)) insertBeside(order, strand, labels)
      return order
    })
  return { weave: reduced, restore }
}

/** Puts a strand beside its group, or at an end if there is none to join: above or below as the author has it. */
function insertBeside(order: number[], strand: number, labels: readonly number[]): void {
  const label = labels[strand] ?? ABSENT
  const isBeside = (other: number): boolean => label < 0 || labels[other] === label
  const first = order.findIndex(isBeside)
  const last = order.findLastIndex(isBeside)
  if (first < 0) order.splice((order[0] ?? 0) > strand ? 0 : order.length, 0, strand)
  else order.splice((order[first] ?? 0) > strand ? first : last + 1, 0, strand)
}
