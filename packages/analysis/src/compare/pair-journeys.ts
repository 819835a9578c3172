import type { Journey, LocalizedText, Role } from '@routebord/schema'
import { createTextComparer, type TextComparer } from '../likeness/create-text-comparer.ts'
import { matchItems } from '../likeness/match-items.ts'
import type { Matching, MatchRules } from '../likeness/matching.ts'
import { companyOf, scoreOf } from './company-of.ts'
import { createCloseness } from './create-closeness.ts'
import type { Pairing } from './pairing.ts'
import { readMatches } from './read-matches.ts'

/** The least likeness that makes two things one. */
export const LIKE_ENOUGH = 0.6

/** Ids before, each with the id after that it is the same as, or null where nothing is. */
export type GivenMatches = Readonly<Record<string, string | null>>

/** How `compareJourneys` is told what it cannot see. */
export interface CompareOptions {
  /** Steps. */
  readonly matches?: GivenMatches
  readonly roleMatches?: GivenMatches
  readonly phaseMatches?: GivenMatches
}

/** Finds out which roles, phases and steps of two journeys are the same. */
export function pairJourneys(before: Journey, after: Journey, options: CompareOptions): Pairing {
  const texts = createTextComparer()
  const givenRoles = readMatches(before.roles, after.roles, options.roleMatches)
  const givenPhases = readMatches(before.phases, after.phases, options.phaseMatches)
  const givenSteps = readMatches(before.steps, after.steps, options.matches)

  const roles = matchItems(before.roles, after.roles, {
    ...byWords<Role>(texts, ({ name }) => name),
    given: givenRoles.given,
  })
  const phases = matchItems(before.phases, after.phases, {
    ...byWords(texts, ({ title }) => title),
    given: givenPhases.given,
  })
  const roleOf = partnersOf(roles)
  const steps = matchItems(before.steps, after.steps, {
    ...byWords(texts, ({ title }) => title),
    scoreOf: (one, other) =>
      scoreOf(texts.likenessOf(one.title, other.title) ?? 0, companyOf(one, other, roleOf)),
    closenessOf: createCloseness(before, after, roleOf),
    given: givenSteps.given,
  })
  return {
    before,
    after,
    roles,
    phases,
    steps,
    roleOf,
    phaseOf: partnersOf(phases),
    stepOf: partnersOf(steps),
    texts,
    ignored: [...givenRoles.ignored, ...givenPhases.ignored, ...givenSteps.ignored],
  }
}

/** Matches by id, else by the likeness of one text. */
function byWords<T extends { readonly id: string }>(
  texts: TextComparer,
  textOf: (item: T) => LocalizedText,
): MatchRules<T> {
  return {
    idOf: ({ id }) => id,
    keyOf: ({ id }) => id,
    wordsOf: (item) => texts.wordsOf(textOf(item)),
    scoreOf: (before, after) => texts.likenessOf(textOf(before), textOf(after)) ?? 0,
    threshold: LIKE_ENOUGH,
  }
}

function partnersOf<T>({ matched }: Matching<T>): ReadonlyMap<T, T> {
  return new Map(matched.map(({ before, after }) => [before, after]))
}
