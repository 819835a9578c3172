import type { EvaluationFacts, EvaluationFinding } from './evaluation.ts'
import { findInGroup } from './find-in-group.ts'
import { findInLogs } from './find-in-logs.ts'
import { findInRoles } from './find-in-roles.ts'
import { findInSignposts } from './find-in-signposts.ts'

/** Finds what is worth a word in an evaluation: first of the logs, then of the roles, signposts and the group. */
export function findInEvaluation(facts: EvaluationFacts): readonly EvaluationFinding[] {
  return [
    ...findInLogs(facts),
    ...facts.roles.flatMap(findInRoles),
    ...facts.signposts.flatMap(findInSignposts),
    ...findInGroup(facts.group),
  ]
}
