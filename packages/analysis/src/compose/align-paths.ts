import type { WeighedPair } from '../likeness/assign-pairs.ts'

interface Chain<P> {
  readonly pair: P
  readonly total: number
  readonly before: Chain<P> | undefined
}

/**
 * Aligns two ordered lists as a whole: of the pairs that may be matched, those are chosen that weigh most together
 * and never cross. It is the global alignment of Needleman & Wunsch (1970) with gaps that cost nothing. As few places
 * can be matched at all, it is found along the pairs (Hunt & Szymanski 1977; with weights, Jacobson & Vo 1992) with a
 * tree of best beginnings (Fenwick 1994), in time k log n for k pairs.
 */
export function alignPaths<P extends WeighedPair>(pairs: readonly P[]): readonly P[] {
  const width = pairs.reduce((most, { right }) => Math.max(most, right + 1), 0)
  const best = new Array<Chain<P> | undefined>(width + 1).fill(undefined)
  // From right to left, so that pairs of one place on the left cannot follow each other.
  const ordered = pairs.toSorted((a, b) => a.left - b.left || b.right - a.right)
  for (const pair of ordered) {
    const before = bestBelow(best, pair.right)
    const chain = { pair, before, total: (before?.total ?? 0) + pair.weight }
    for (let place = pair.right + 1; place <= width; place += place & -place)
      if (chain.total > (best[place]?.total ?? 0)) best[place] = chain
  }
  const aligned: P[] = []
  for (let chain = bestBelow(best, width); chain !== undefined; chain = chain.before)
    aligned.push(chain.pair)
  return aligned.reverse()
}

/** Finds the heaviest chain that ends before a place on the right. */
function bestBelow<P>(
  best: readonly (Chain<P> | undefined)[],
  right: number,
): Chain<P> | undefined {
  let found: Chain<P> | undefined
  for (let place = right; place > 0; place -= place & -place) {
    const chain = best[place]
    if (chain !== undefined && chain.total > (found?.total ?? 0)) found = chain
  }
  return found
}
