import type { AccountEvent, Journey, Profile, Role } from '@routebord/schema'
import type { Finding } from '../finding.ts'

/**
 * What can tell the role of a profile:
 * - `declared`: the profile names it;
 * - `shared-key`: a profile of the same person has it, where profiles that share a key are one person;
 * - `qualifier`: its events name the role it takes part as, always the same;
 * - `only-role`: where events do not name a role, it took part in steps of one role alone, always the same.
 */
export type LinkRule = 'declared' | 'shared-key' | 'qualifier' | 'only-role'

/** A profile and its role, with what the link rests on. */
export interface ProfileLink {
  readonly profile: Profile
  readonly role: Role
  /** The first rule, in the order given, that tells the role. */
  readonly rule: LinkRule
  /** The events it rests on; none for `declared` and `shared-key`. */
  readonly events: readonly AccountEvent[]
  /** The keys it rests on: those that join the person, for `shared-key` alone. */
  readonly keys: readonly string[]
  /** The profiles of the same person that another rule links, for `shared-key` alone. */
  readonly through: readonly Profile[]
}

/** The profiles that are one person, joined by keys they share, directly or by way of others. */
export interface Person {
  readonly profiles: readonly Profile[]
  /** Keys that two or more of the profiles have. */
  readonly keys: readonly string[]
  /** The role of all its linked profiles; undefined where they have none, or not the same. */
  readonly role: Role | undefined
}

/** What linking finds: roles that contradict, several roles taken in turn, roles the journey does not have, none. */
export type LinkFindingRule = 'contradiction' | 'several-roles' | 'unknown-role' | 'unlinked'

/** Something about profiles that keeps them from being linked, or is worth knowing. */
export interface LinkFinding extends Finding<LinkFindingRule> {
  readonly profiles: readonly Profile[]
}

/** The profiles of an account with their roles. Deeply frozen. */
export interface ProfileLinks {
  readonly journey: Journey
  /** Id of the account. */
  readonly account: string
  /** In document order of the profiles. */
  readonly links: readonly ProfileLink[]
  /** Profiles without a role: each is named by a finding. */
  readonly unlinked: readonly Profile[]
  /** Every profile belongs to one person; in document order of their first profiles. */
  readonly people: readonly Person[]
  readonly findings: readonly LinkFinding[]
}
