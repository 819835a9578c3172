import type { Journey } from '@routebord/schema'
import { deepFreeze } from '../deep-freeze.ts'
import { compareFeelings } from './compare-feelings.ts'
import { compareFrictions } from './compare-frictions.ts'
import { compareSignposts } from './compare-signposts.ts'
import { compareSteps } from './compare-steps.ts'
import type { Comparison } from './comparison.ts'
import { describeComparison } from './describe-comparison.ts'
import { findCompanyChanges } from './find-company-changes.ts'
import { findMoves } from './find-moves.ts'
import { type CompareOptions, pairJourneys } from './pair-journeys.ts'

/**
 * Compares two journeys, such as the map of today and the improved one: which roles, phases and steps are the same,
 * and what became of them, of frictions, feelings and signposts.
 *
 * Things are the same when the caller says so in `matches`, else when they have the same id, else when they are
 * alike: titles and names by Dice's coefficient over letter pairs (Dice 1945; Adamson & Boreham 1974) in the languages
 * both have, which makes 0.8 of a step's score, and the roles at it 0.2; 0.6 is enough. Among what is alike the
 * best assignment is chosen (Kuhn 1955), so that no early pair spoils a better whole. Which steps moved follows from
 * a longest increasing run (Schensted 1961). Time grows in proportion to the size of the journeys, times its
 * logarithm; above 200 by 200 things without a common id only those are compared that share a word.
 *
 * @example
 * import { assertJourney } from '@routebord/schema'
 * import { compareJourneys } from '@routebord/analysis'
 * import { bouncyBall } from '@routebord/examples'
 *
 * const before = assertJourney(bouncyBall)
 * const after = assertJourney({
 *   ...bouncyBall,
 *   id: 'quieter',
 *   actions: [],
 *   steps: bouncyBall.steps
 *     .filter(({ id }) => id !== 'silence')
 *     .map((step) => (step.id === 'board' ? { ...step, roles: ['operator', 'head'] } : step)),
 * })
 * const comparison = compareJourneys(before, after)
 * comparison.steps.removed.map(({ id }) => id) // → ["silence"]
 * comparison.joined.map(({ role, after }) => [role.id, after.id]) // → [["operator","board"]]
 * comparison.findings.map(({ key }) => key) // → ["role-joined:operator","steps-removed:bouncy-ball"]
 * comparison.findings.map(({ why }) => why.byLocale.en).at(1) // → "No longer on the map: “Eleven weeks without a word”."
 */
export function compareJourneys(
  before: Journey,
  after: Journey,
  options: CompareOptions = {},
): Comparison {
  const pairing = pairJourneys(before, after, options)
  const frictions = compareFrictions(pairing)
  const { removed, added } = pairing.steps
  const comparison = {
    before,
    after,
    roles: pairing.roles,
    phases: pairing.phases,
    steps: { matched: compareSteps(pairing, frictions), added, removed },
    moved: findMoves(pairing),
    ...findCompanyChanges(pairing),
    frictions,
    feelings: compareFeelings(pairing),
    signposts: compareSignposts(pairing),
  }
  const findings = describeComparison({ ...comparison, ignored: pairing.ignored })
  return deepFreeze({ ...comparison, findings })
}
