import type { WeighedPair } from '../../src/likeness/assign-pairs.ts'

/** The most that any choice of pairs weighs in which no place occurs twice: by trying every choice. */
export function heaviestChoice(
  pairs: readonly WeighedPair[],
  fits: (pair: WeighedPair, other: WeighedPair) => boolean = sharesNoPlace,
): number {
  const [first, ...rest] = pairs
  if (first === undefined) return 0
  const without = heaviestChoice(rest, fits)
  const compatible = rest.filter((pair) => fits(first, pair))
  return Math.max(without, first.weight + heaviestChoice(compatible, fits))
}

/** Tells whether two pairs may both be chosen. */
export function sharesNoPlace(pair: WeighedPair, other: WeighedPair): boolean {
  return pair.left !== other.left && pair.right !== other.right
}

/** Tells whether two pairs may both be chosen where the order of both sides counts. */
export function neverCrosses(pair: WeighedPair, other: WeighedPair): boolean {
  return (pair.left - other.left) * (pair.right - other.right) > 0
}
