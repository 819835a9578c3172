import type { Finding } from '../finding.ts'
import type { ComparisonRule } from './comparison.ts'
import type { Compared, Rule } from './rules/compared.ts'
import { findBetterFeelings, findOtherScales, findWorseFeelings } from './rules/feeling-rules.ts'
import {
  findAddedFrictions,
  findLastingFrictions,
  findRemovedFrictions,
} from './rules/friction-rules.ts'
import { findDoubtfulMatches, findIgnoredMatches } from './rules/matching-rules.ts'
import {
  findAddedRoles,
  findJoinedRoles,
  findPartedRoles,
  findRemovedRoles,
} from './rules/role-rules.ts'
import {
  findAddedQuestions,
  findDroppedQuestions,
  findPlacedSignposts,
  findWithdrawnSignposts,
} from './rules/signpost-rules.ts'
import { findAddedSteps, findMovedSteps, findRemovedSteps } from './rules/step-rules.ts'

const RULES: readonly Rule[] = [
  findLastingFrictions,
  findIgnoredMatches,
  findDoubtfulMatches,
  findRemovedRoles,
  findPartedRoles,
  findWorseFeelings,
  findWithdrawnSignposts,
  findAddedQuestions,
  findDroppedQuestions,
  findAddedFrictions,
  findAddedRoles,
  findJoinedRoles,
  findRemovedFrictions,
  findPlacedSignposts,
  findBetterFeelings,
  findRemovedSteps,
  findAddedSteps,
  findMovedSteps,
  findOtherScales,
]

/** Puts the main things of a comparison into sentences, weightiest first. */
export function describeComparison(compared: Compared): readonly Finding<ComparisonRule>[] {
  return RULES.flatMap((rule) => rule(compared)).sort((a, b) => b.weight - a.weight)
}
