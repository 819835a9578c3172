import type { Finding } from '../finding.ts'
import type { CompositionRule } from './composition.ts'
import type { Composed, Rule } from './rules/composed.ts'
import { findSameIds, findSameJourneyIds, findUnknownSteps } from './rules/id-rules.ts'
import { findDoubtfulMeetings, findMissedMeetings, findUnmetPins } from './rules/meeting-rules.ts'
import { findCrossedPhases, findOtherPhases } from './rules/phase-rules.ts'
import { findLonelyRoles, findOtherScales, findToldTwice } from './rules/role-rules.ts'

const RULES: readonly Rule[] = [
  findUnmetPins,
  findUnknownSteps,
  findSameJourneyIds,
  findCrossedPhases,
  findLonelyRoles,
  findDoubtfulMeetings,
  findMissedMeetings,
  findOtherPhases,
  findToldTwice,
  findSameIds,
  findOtherScales,
]

/** Puts what an author should know about a composition into sentences, weightiest first. */
export function describeComposition(composed: Composed): readonly Finding<CompositionRule>[] {
  return RULES.flatMap((rule) => rule(composed)).sort((a, b) => b.weight - a.weight)
}
