import type { LocalizedText, Role } from '@routebord/schema'
import type { Finding } from '../finding.ts'

/**
 * What a map may fail to show:
 * - `only-deciders`: every role decides, approves or buys, and none of them is user, initiator or influencer
 * - `no-influence-shown`: several roles, and no link of kind `influence`
 * - `never-apart`: several roles, three steps or more, and every role takes part in every step
 * - `only-direct-touchpoints`: three touchpoints or more, and each of them is direct
 * - `nothing-after-purchase`: in a journey of kind `purchase`, no user or initiator (nobody at all, where no role is
 *   either) has a step after the purchase: later in the document, in the same phase or a later one. The purchase is the
 *   last step of kind `decision` that a `milestone` follows, such as a signature; where none follows, the last decision.
 *   A map without a decision does not tell
 * - `undated-evidence`: evidence other than an assumption, without a date
 * - `silent-role`: a role without steps, in a journey that has steps
 * - `need-without-signpost`: a role that holds the need has no signpost placed or planned. It is held by users and
 *   initiators; where no role is either, by those whose frictions weigh most together; where nothing rubs, by those
 *   whose mean feeling is lowest, if it is below the middle of the scale
 * - `role-outside-crm`: said not to be in the CRM
 * - `role-crm-unknown`: not said, although the map says it of other roles
 * - `role-without-evidence`: neither the role nor any of its steps names evidence
 * - `role-only-assumed`: all evidence of the role and of its steps is assumption
 * - `stale-evidence`: the newest dated evidence of the role and its steps is too old; looked for only when `at` is given
 * - `unobserved-stretch`: a run of steps on a role's path that nobody observes (`observed: no`). A run of one step counts
 *   only when it lasts a week or more, or when a decision falls in its time
 * - `emotion-without-basis`: feelings of a role that do not say how they are known
 * - `empty-phase`: a phase nobody is seen in, in a journey that has steps
 */
export type BlindSpotRule =
  | 'only-deciders'
  | 'no-influence-shown'
  | 'never-apart'
  | 'only-direct-touchpoints'
  | 'nothing-after-purchase'
  | 'undated-evidence'
  | 'silent-role'
  | 'need-without-signpost'
  | 'role-outside-crm'
  | 'role-crm-unknown'
  | 'role-without-evidence'
  | 'role-only-assumed'
  | 'stale-evidence'
  | 'unobserved-stretch'
  | 'emotion-without-basis'
  | 'empty-phase'

/** How to look for blind spots. */
export interface BlindSpotOptions {
  /** Rules not to be looked at. Defaults to none. */
  readonly off?: readonly BlindSpotRule[]
  /** The day the map is looked at, in milliseconds since 1970, UTC; without it no evidence is stale. */
  readonly at?: number
  /** Days after which evidence is stale. Defaults to 730. */
  readonly staleAfter?: number
}

/** What was found about one role, in one sentence. */
export interface RoleSummary {
  readonly role: Role
  /** The weights of its findings, added up; 0 when there are none. */
  readonly weight: number
  readonly findings: readonly Finding<BlindSpotRule>[]
  readonly summary: LocalizedText
}

/** What a map may fail to show. Deeply frozen. */
export interface BlindSpots {
  /** Those of the whole map first, then role by role, then phase by phase; within each the heaviest first. */
  readonly findings: readonly Finding<BlindSpotRule>[]
  /** One for each role, in document order. */
  readonly roles: readonly RoleSummary[]
}
