import type { EvaluationFinding, RoleFacts } from './evaluation.ts'

/** A rule that looks at one role, and finds at most the worst case of its kind. */
export type RoleRule = (facts: RoleFacts) => readonly EvaluationFinding[]
