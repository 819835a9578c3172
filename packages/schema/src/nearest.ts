/** Finds the option that a mistyped word most likely meant, or undefined when none is near enough. */
export function findNearest(word: string, options: readonly string[]): string | undefined {
  // A longer word is no slip of the finger, and the comparison is quadratic in its length.
  if (word.length > 64) return undefined
  let best: string | undefined
  // A single letter is like every other, unless only its case differs.
  let bestDistance = word.length < 2 ? 1 : Math.floor(Math.max(word.length, 3) / 3) + 1
  for (const option of options) {
    if (Math.abs(option.length - word.length) >= bestDistance) continue
    const distance = editDistance(word.toLowerCase(), option.toLowerCase())
    if (distance < bestDistance) {
      best = option
      bestDistance = distance
    }
  }
  return best
}

/** Edit distance of Levenshtein (1966), with swapped neighbours as one slip (Damerau 1964). */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(substitution, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** How many letters are compared with letters, all looks together: a faulty document may ask without end. */
const MOST_COMPARISONS = 10_000_000

/** Finds the option a word most likely meant, as long as it is not asked for too much. */
export type Suggest = (word: string, options: () => readonly string[]) => string | undefined

/** Makes a suggester for one document. */
export function createSuggester(): Suggest {
  let compared = 0
  return (word, options) => {
    if (compared > MOST_COMPARISONS) return undefined
    const words = options()
    compared += words.join('').length * (word.length + 1)
    return compared > MOST_COMPARISONS ? undefined : findNearest(word, words)
  }
}
