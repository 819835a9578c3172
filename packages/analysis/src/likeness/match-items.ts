import { assignPairs } from './assign-pairs.ts'
import { candidatePairs } from './candidate-pairs.ts'
import type { Match, Matching, MatchRules } from './matching.ts'

/**
 * Matches the things of two lists: what is given first, then the same ids, then likeness. By likeness those pairs
 * are chosen that rise furthest above the threshold together, so that one perfect pair is not broken up for two
 * poor ones. The order of the lists decides nothing, and matching backwards finds the same pairs.
 */
export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  rules: MatchRules<T>,
): Matching<T> {
  const matches = new Map<T, Match<T>>()
  const taken = new Set<T>()
  const match = (one: T, other: T, by: Match<T>['by'], score: number): void => {
    matches.set(one, { before: one, after: other, by, score })
    taken.add(other)
  }
  const given: ReadonlyMap<T, T | undefined> = rules.given ?? new Map()
  for (const [one, other] of given) if (other !== undefined) match(one, other, 'given', 1)

  const { idOf } = rules
  if (idOf !== undefined) {
    const byId = new Map(after.map((item) => [idOf(item), item]))
    for (const one of before) {
      const other = byId.get(idOf(one))
      if (other === undefined || given.has(one) || taken.has(other)) continue
      match(one, other, 'id', 1)
    }
  }
  const alone = before.filter((one) => !given.has(one) && !matches.has(one))
  const free = after.filter((other) => !taken.has(other))
  for (const { one, other, score } of alikePairs(alone, free, rules))
    match(one, other, 'likeness', score)
  return {
    matched: before.flatMap((one) => matches.get(one) ?? []),
    added: after.filter((other) => !taken.has(other)),
    removed: before.filter((one) => !matches.has(one)),
  }
}

interface AlikePair<T> {
  readonly one: T
  readonly other: T
  readonly score: number
}

function alikePairs<T>(
  before: readonly T[],
  after: readonly T[],
  rules: MatchRules<T>,
): readonly AlikePair<T>[] {
  const { keyOf, wordsOf, scoreOf, closenessOf = () => 0, threshold } = rules
  const ones = sortByKey(before, keyOf)
  const others = sortByKey(after, keyOf)
  const [firstOne] = ones
  const [firstOther] = others
  if (firstOne === undefined || firstOther === undefined) return []
  // Of equal sums the solver picks by the sides it is given: they must be the same both ways.
  const backwards = keyOf(firstOther) < keyOf(firstOne)
  const [left, right] = backwards ? [others, ones] : [ones, others]
  const pairs = candidatePairs(left.map(wordsOf), right.map(wordsOf)).flatMap(([i, j]) => {
    const [one, other] = backwards ? [right[j], left[i]] : [left[i], right[j]]
    if (one === undefined || other === undefined) return []
    const score = scoreOf(one, other)
    if (score < threshold) return []
    const closeness = Math.round(closenessOf(one, other) * 1e3)
    const weight = 1 + closeness + Math.round((score - threshold) * 1e6)
    return [{ left: i, right: j, weight, one, other, score }]
  })
  return assignPairs(pairs)
}

function sortByKey<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item)
}
