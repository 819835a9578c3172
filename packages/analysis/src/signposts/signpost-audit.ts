import type { Phase, Role } from '@routebord/schema'
import type { Finding } from '../finding.ts'

/**
 * What may be wrong with signposts. A signpost stands at its step, else somewhere in its phase, and with the moment
 * `after` at that phase's end.
 * - `missing`: a role has a friction or a feeling below the middle of the scale in a phase, and no signpost there, not even
 *   an open question; one that is retired does not count
 * - `open`: status `missing`, a question nobody answers
 * - `planned-only`: status `planned`, where much is at stake for one of its roles: a decision it takes part in, a
 *   friction of severity 3, or a feeling in the lowest quarter of the scale (below −1 on −2 to 2)
 * - `too-late`: placed or planned, and for one of its roles after a decision, that is after the step of a decision it
 *   takes part in, or later in the phase than the last of its decisions and milestones there, if that is a decision; or
 *   after a step where a friction of severity 3 bears on it, or its feeling is in the lowest quarter; or after the last
 *   step of a role that leaves before the last phase anyone is in. A phase that is always on is never that last one,
 *   and goes on after its decisions
 * - `misplaced`: one of its roles is not at its step, or takes no step in its phase; or it is placed or planned in a
 *   channel that none of the role's touchpoints has, when there are three or more. Retired ones are left alone
 * - `retired`: no longer there, and nothing placed or planned for one of its roles in that phase
 * - `without-answer`: placed, and neither answer nor address
 * - `without-owner`: not retired, and nobody answers for it
 */
export type SignpostRule =
  | 'missing'
  | 'open'
  | 'planned-only'
  | 'too-late'
  | 'misplaced'
  | 'retired'
  | 'without-answer'
  | 'without-owner'

/** How to audit signposts. */
export interface SignpostAuditOptions {
  /** Rules not to be looked at. Defaults to none. */
  readonly off?: readonly SignpostRule[]
}

/** How many signposts there are, and how many of each status. */
export interface SignpostCounts {
  readonly n: number
  readonly missing: number
  readonly planned: number
  readonly placed: number
  readonly retired: number
}

/** The signposts for a role in a phase it takes steps in. */
export interface CoverageCell {
  readonly role: Role
  readonly phase: Phase
  /** Steps the role takes in the phase: one or more. */
  readonly steps: number
  readonly signposts: SignpostCounts
}

/** All signposts for a role. */
export interface RoleCoverage {
  readonly role: Role
  readonly steps: number
  readonly signposts: SignpostCounts
  /** How many of them stand in phases the role takes no step in, and so in none of its cells. */
  readonly elsewhere: number
}

/** All signposts in a phase, each once, however many roles it is for. */
export interface PhaseCoverage {
  readonly phase: Phase
  readonly steps: number
  readonly signposts: SignpostCounts
}

/** Which roles find signposts in which phases. Counts only: they are too few for shares. */
export interface SignpostCoverage {
  /** By role, then by phase, in document order; none where the role has no steps. */
  readonly cells: readonly CoverageCell[]
  readonly roles: readonly RoleCoverage[]
  readonly phases: readonly PhaseCoverage[]
  readonly total: { readonly steps: number; readonly signposts: SignpostCounts }
}

/** What is right and wrong with the signposts of a journey. Deeply frozen. */
export interface SignpostAudit {
  /** Those of roles and phases without signposts first, then signpost by signpost; of each the heaviest first. */
  readonly findings: readonly Finding<SignpostRule>[]
  readonly coverage: SignpostCoverage
}
