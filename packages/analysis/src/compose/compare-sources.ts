import type { Role, Step } from '@routebord/schema'
import { candidatePairs } from '../likeness/candidate-pairs.ts'
import type { TextComparer } from '../likeness/create-text-comparer.ts'
import { groupBy } from '../likeness/group-by.ts'
import { alignPaths } from './align-paths.ts'
import type { MeetingLikeness } from './composition.ts'
import type { StepList } from './list-steps.ts'

/** Two steps of two journeys, by their places, and how alike they are. */
export interface Candidate {
  readonly one: number
  readonly other: number
  readonly likeness: MeetingLikeness
}

/** Compares the steps of every two journeys, and lists the pairs that score enough to be worth a thought. */
export function compareSources(
  { origins }: StepList,
  likenessOf: (one: number, other: number) => MeetingLikeness,
  texts: TextComparer,
  least: number,
): readonly Candidate[] {
  const keys = origins.map(({ item }) => keysOf(item, texts))
  const bySource = [...groupBy(origins.keys(), (place) => origins[place]?.source)].map(
    ([, places]) => places,
  )
  return bySource.flatMap((ones, index) =>
    bySource.slice(index + 1).flatMap((others) => {
      const pairs = candidatePairs(
        ones.map((place) => keys[place] ?? []),
        others.map((place) => keys[place] ?? []),
      )
      return pairs.flatMap(([left, right]) => {
        const [one, other] = [ones[left], others[right]]
        if (one === undefined || other === undefined) return []
        const likeness = likenessOf(one, other)
        return likeness.score < least ? [] : [{ one, other, likeness }]
      })
    }),
  )
}

function keysOf({ title, touchpoints, start }: Step, texts: TextComparer): readonly string[] {
  const contacts = touchpoints.flatMap((touchpoint) => texts.wordsOf(touchpoint.title))
  const day = start === undefined ? [] : [`day ${Math.floor(start / 86_400_000)}`]
  return [...texts.wordsOf(title), ...contacts.map((word) => `at ${word}`), ...day]
}

/**
 * Chooses among candidates as two roles' own orders do: each path of one journey is aligned with each path of the
 * other, and a pair counts for what it has above the threshold.
 */
export function alignSources(
  { origins }: StepList,
  candidates: readonly Candidate[],
  threshold: number,
): ReadonlySet<Candidate> {
  const numberOf = new Map<Role, number>()
  for (const { source } of origins)
    for (const role of source.journey.roles)
      if (!numberOf.has(role)) numberOf.set(role, numberOf.size)
  const rolesAt = (place: number): readonly number[] =>
    origins[place]?.item.roles.map((role) => numberOf.get(role) ?? 0) ?? []
  const onPaths = candidates.flatMap((candidate) => {
    const { one: left, other: right, likeness } = candidate
    const weight = 1 + Math.round((likeness.score - threshold) * 1e6)
    return rolesAt(left).flatMap((role) =>
      rolesAt(right).map((partner) => ({
        paths: role * numberOf.size + partner,
        pair: { left, right, weight, candidate },
      })),
    )
  })
  const byPaths = groupBy(onPaths, ({ paths }) => paths)
  return new Set(
    [...byPaths.values()].flatMap((group) =>
      alignPaths(group.map(({ pair }) => pair)).map(({ candidate }) => candidate),
    ),
  )
}
