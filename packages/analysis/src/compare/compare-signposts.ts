import type { Signpost } from '@routebord/schema'
import { matchItems } from '../likeness/match-items.ts'
import type { Match } from '../likeness/matching.ts'
import { companyOf, scoreOf } from './company-of.ts'
import type { SignpostComparison } from './comparison.ts'
import { LIKE_ENOUGH } from './pair-journeys.ts'
import type { Pairing } from './pairing.ts'

/** Compares the signposts of two journeys: which questions are new or gone, and what became of the others. */
export function compareSignposts({ before, after, roleOf, texts }: Pairing): SignpostComparison {
  const matching = matchItems(before.signposts, after.signposts, {
    idOf: ({ id }) => id,
    keyOf: ({ id }) => id,
    wordsOf: ({ question }) => texts.wordsOf(question),
    scoreOf: (one, other) => {
      const question = texts.likenessOf(one.question, other.question) ?? 0
      return scoreOf(question, companyOf(one, other, roleOf))
    },
    threshold: LIKE_ENOUGH,
  })
  const changedTo = (status: Signpost['status']): readonly Match<Signpost>[] =>
    matching.matched.filter(
      (match) => match.after.status === status && match.before.status !== status,
    )
  return {
    ...matching,
    placed: changedTo('placed'),
    planned: changedTo('planned'),
    retired: changedTo('retired'),
    missing: changedTo('missing'),
  }
}
