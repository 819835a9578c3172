import type { Reduction } from './reduce-weave.ts'
import { ABSENT, groupsIn, type Orders, type Weave } from './weave.ts'

/**
 * Leaves out slices that ask for nothing their neighbour does not ask for: everybody in them is in the neighbour
 * too, and each of their groups is together there, without any other who is in both.
 */
export function dropSlices({ weights, slices }: Weave): Reduction | undefined {
  const kept: number[] = []
  // What a slice that is left out takes its order from. That may be left out in turn, for a later one.
  const sources = slices.map((_, slice) => slice)
  for (const [slice, labels] of slices.entries()) {
    const before = kept.at(-1)
    if (before !== undefined && follows(labels, slices[before] ?? [])) {
      sources[slice] = before
      continue
    }
    for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
      if (!follows(slices[last] ?? [], labels)) break
      sources[last] = slice
      kept.pop()
    }
    kept.push(slice)
  }
  if (kept.length === slices.length) return undefined
  const indexOf = new Map(kept.map((slice, index) => [slice, index]))
  const sourceOf = (slice: number): number => {
    let source = slice
    while (sources[source] !== source) {
      sources[source] = sources[sources[source] ?? source] ?? source
      source = sources[source] ?? source
    }
    return indexOf.get(source) ?? 0
  }
  const restore = (orders: Orders): Orders =>
    slices.map((labels, slice) =>
      (orders[sourceOf(slice)] ?? []).filter((strand) => labels[strand] !== ABSENT),
    )
  return { weave: { weights, slices: kept.map((slice) => slices[slice] ?? []) }, restore }
}

/** Whether an order that suits one slice, less those who are absent, suits another. */
function follows(labels: readonly number[], source: readonly number[]): boolean {
  for (const [strand, label] of labels.entries())
    if (label !== ABSENT && source[strand] === ABSENT) return false
  return groupsIn(labels).every((group) => {
    const together = source[group[0] ?? 0] ?? ABSENT
    if (together < 0) return false
    const label = labels[group[0] ?? 0]
    return labels.every(
      (other, strand) => other === ABSENT || (other === label) === (source[strand] === together),
    )
  })
}
