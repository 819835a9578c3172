import { assignDensely } from './assign-densely.ts'
import { groupBy } from './group-by.ts'

/** Two places that may be paired, and how much that is worth: a whole number above 0. */
export interface WeighedPair {
  readonly left: number
  readonly right: number
  readonly weight: number
}

/** Sides of up to this many are solved exactly. */
const SMALL_SIDE = 64

/**
 * Chooses the pairs that are worth most together, each place in one pair at most. What hangs together is solved
 * on its own: exactly, as an assignment problem (Kuhn 1955), where the larger side has up to 64 places, and pair
 * by pair from the heaviest down beyond that, so that a large map takes time in proportion to its pairs.
 * Of equal sums the same one is chosen for the same numbering of places.
 */
export function assignPairs<P extends WeighedPair>(pairs: readonly P[]): readonly P[] {
  return connectedParts(pairs).flatMap((part) => {
    const lefts = new Set(part.map(({ left }) => left)).size
    const rights = new Set(part.map(({ right }) => right)).size
    return Math.max(lefts, rights) <= SMALL_SIDE ? assignDensely(part) : assignGreedily(part)
  })
}

function assignGreedily<P extends WeighedPair>(pairs: readonly P[]): readonly P[] {
  const lefts = new Set<number>()
  const rights = new Set<number>()
  const heaviestFirst = pairs.toSorted(
    (a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right,
  )
  return heaviestFirst.filter(({ left, right }) => {
    if (lefts.has(left) || rights.has(right)) return false
    lefts.add(left)
    rights.add(right)
    return true
  })
}

/** Parts the pairs into groups that share no place. */
function connectedParts<P extends WeighedPair>(pairs: readonly P[]): readonly P[][] {
  const waiting = [
    new Map(groupBy(pairs, ({ left }) => left)),
    new Map(groupBy(pairs, ({ right }) => right)),
  ] as const
  const seen = new Set<P>()
  return pairs.flatMap((start) => {
    if (seen.has(start)) return []
    const part = [start]
    seen.add(start)
    // The list grows while it is walked, and each place is asked for its pairs once.
    for (const pair of part)
      for (const [byPlace, place] of [
        [waiting[0], pair.left],
        [waiting[1], pair.right],
      ] as const) {
        const unseen = (byPlace.get(place) ?? []).filter((next) => !seen.has(next))
        byPlace.delete(place)
        for (const next of unseen) {
          seen.add(next)
          part.push(next)
        }
      }
    return [part]
  })
}
