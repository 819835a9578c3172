/** Places of two things that may belong together. */
export type PlacePair = readonly [left: number, right: number]

/** Up to this many pairs all are looked at. */
const FEW_PAIRS = 40_000

/** Up to this many pairs under one key all are looked at. */
const FEW_UNDER_KEY = 256

/** In a larger crowd under one key, each meets this many on either side of its own place. */
const NEIGHBOURS = 4

/**
 * Lists the pairs of two lists that are worth comparing, each once. Small lists are compared in full. Of large
 * ones only those are that share a key (blocking); where a key is common, only neighbours are, as in the sorted
 * neighbourhood method (Hernández & Stolfo 1995), so that time stays in proportion to the number of keys.
 *
 * @param left the keys of each thing on the left, such as the words of its title
 * @param right the same for the right
 */
export function candidatePairs(
  left: readonly (readonly string[])[],
  right: readonly (readonly string[])[],
): readonly PlacePair[] {
  if (left.length * right.length <= FEW_PAIRS)
    return left.flatMap((_, i) => right.map((_, j): PlacePair => [i, j]))
  const codes = new Set<number>()
  const rightByKey = placesByKey(right)
  for (const [key, lefts] of placesByKey(left))
    for (const [i, j] of pairsUnderKey(lefts, rightByKey.get(key) ?? []))
      codes.add(i * right.length + j)
  return Array.from(codes, (code) => [Math.floor(code / right.length), code % right.length])
}

function placesByKey(keysOf: readonly (readonly string[])[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, keys] of keysOf.entries())
    for (const key of new Set(keys)) {
      const known = places.get(key)
      if (known === undefined) places.set(key, [place])
      else known.push(place)
    }
  return places
}

function pairsUnderKey(lefts: readonly number[], rights: readonly number[]): readonly PlacePair[] {
  const all = lefts.length * rights.length <= FEW_UNDER_KEY
  return lefts.flatMap((i, rank) => {
    const across = Math.round((rank * rights.length) / lefts.length)
    const near = all ? rights : rights.slice(Math.max(0, across - NEIGHBOURS), across + NEIGHBOURS)
    return near.map((j): PlacePair => [i, j])
  })
}
