import type { TextProfile } from './profile-text.ts'

/**
 * Measures how alike two texts are, from 0 to 1: Dice's coefficient (Dice 1945) over letter pairs, as Adamson &
 * Boreham (1974) have it for titles of documents. It is the mean over the languages both have, because in one
 * language alone two texts may be alike by chance; undefined when they have none in common.
 */
export function likenessOfTexts(a: TextProfile, b: TextProfile): number | undefined {
  let [sum, shared] = [0, 0]
  for (const [language, wordings] of a.wordings) {
    const others = b.wordings.get(language)
    if (others === undefined) continue
    let best = 0
    for (const one of wordings)
      for (const other of others) best = Math.max(best, diceOf(one, other))
    sum += best
    shared += 1
  }
  return shared === 0 ? undefined : sum / shared
}

/** Both lists are sorted, and what occurs twice counts twice. */
function diceOf(a: readonly number[], b: readonly number[]): number {
  let [i, j, common] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) common += 1
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return (2 * common) / (a.length + b.length)
}
