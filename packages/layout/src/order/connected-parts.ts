import { groupBy } from '../group-by.ts'

/**
 * Splits the numbers below `count` into parts that no set joins. Parts stand in the order of their first
 * members, members in rising order.
 */
export function connectedParts(
  count: number,
  sets: Iterable<readonly number[]>,
): readonly (readonly number[])[] {
  const parents = Array.from({ length: count }, (_, member) => member)
  const rootOf = (member: number): number => {
    let root = member
    while (parents[root] !== root) {
      // Halving the way keeps long chains short.
      parents[root] = parents[parents[root] ?? root] ?? root
      root = parents[root] ?? root
    }
    return root
  }
  for (const [first, ...others] of sets) {
    if (first === undefined) continue
    for (const other of others) parents[rootOf(other)] = rootOf(first)
  }
  return [...groupBy([...parents.keys()], rootOf).values()]
}
