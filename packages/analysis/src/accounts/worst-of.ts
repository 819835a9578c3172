import type { Proportion } from './proportion.ts'

/** The least share of which a finding speaks: one account in four. */
const WORTH_A_WORD = 0.25

/** Finds the item with the largest share, the first of several; undefined where none is worth a word. */
export function worstOf<T>(
  items: readonly T[],
  proportionOf: (item: T) => Proportion,
): { readonly item: T; readonly count: number; readonly n: number } | undefined {
  let worst: { readonly item: T; readonly count: number; readonly n: number } | undefined
  let most = 0
  for (const item of items) {
    const { count, n, share } = proportionOf(item)
    if (share === undefined || share < WORTH_A_WORD || share <= most) continue
    worst = { item, count, n }
    most = share
  }
  return worst
}
