import type { Journey, LocalizedText, Phase, Role, Step } from '@routebord/schema'
import type { Finding } from '../finding.ts'
import type { Visit } from './account-traces.ts'
import type { ProfileLinks } from './profile-links.ts'
import type { Unknown } from './unknown-ids.ts'

/**
 * How far a role has come:
 * - `not-started`: it has reached no step of its path;
 * - `finished`: it has reached the last step of its path;
 * - `silent`: it is on its way, and was last seen too many days ago;
 * - `under-way`: it is on its way.
 */
export type RoleState = 'not-started' | 'under-way' | 'finished' | 'silent'

/** Where one role stands. */
export interface RolePosition {
  readonly role: Role
  readonly state: RoleState
  /** Its stays at steps in order of time: the path it really took so far. */
  readonly visits: readonly Visit[]
  /** The furthest step it reached on its own path. */
  readonly step: Step | undefined
  /** The phase of that step. */
  readonly phase: Phase | undefined
  /** The step it was last seen at, where that is another, be it off its path. */
  readonly lastStep: Step | undefined
  /** The step after the furthest, on its path. */
  readonly next: Step | undefined
  /** First moment at a step and last moment of any kind, in milliseconds since 1970, UTC. */
  readonly entered: number | undefined
  readonly lastSeen: number | undefined
  /** Days from then to the moment asked about. */
  readonly silentDays: number | undefined
}

/** How far the group is drawn out; all undefined where no role has started. */
export interface Spread {
  /** The role furthest along, and the one furthest behind of those on their way; who has finished is not behind. */
  readonly ahead: Role | undefined
  readonly behind: Role | undefined
  /** Phases between the two. */
  readonly phases: number | undefined
  /** Days between the first role that came in and the last one so far. */
  readonly days: number | undefined
}

/**
 * How the phase of an account follows from its roles:
 * - `furthest-role`: the phase of the role furthest along;
 * - `slowest-required-role`: the phase of the required role furthest behind. One that has finished holds nobody back;
 *   one that is still to come holds the account back at the phase where it comes in;
 * - `share-past-phase`: the last phase that enough roles have reached or passed, of those whose path leads through it,
 *   counted phase by phase from the first.
 *
 * A phase that is always on counts where the journey has it.
 */
export type AccountPhaseRule = 'furthest-role' | 'slowest-required-role' | 'share-past-phase'

/** The names of what locating can find. */
export type LocationRule =
  | 'other-journey'
  | 'unknown-id'
  | 'silent'
  | 'turned-back'
  | 'off-path'
  | 'not-come-in'

/** Where an account stands on a journey at a moment. Deeply frozen. */
export interface AccountLocation {
  readonly journey: Journey
  /** Id of the account. */
  readonly account: string
  /** The moment, in milliseconds since 1970, UTC. */
  readonly at: number
  /** One for each role, in document order. */
  readonly positions: readonly RolePosition[]
  readonly spread: Spread
  readonly rule: AccountPhaseRule
  /** The phase of the account under the rule; undefined where the rule gives none. */
  readonly phase: Phase | undefined
  /** Why it is that phase, or none. */
  readonly reasons: readonly LocalizedText[]
  readonly links: ProfileLinks
  readonly unknown: Unknown
  readonly findings: readonly Finding<LocationRule>[]
}
