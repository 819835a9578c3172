import type { Role, Signpost, Step } from '@routebord/schema'

/** A role's stay at one step: events that follow each other there, with no other step between. */
export interface Visit {
  readonly step: Step
  /** Place on the role's path; −1 where the role takes no part on the map. */
  readonly position: number
  /** First and last event, in milliseconds since 1970. */
  readonly from: number
  readonly to: number
}

/** The first time a role saw a signpost. */
export interface Sighting {
  readonly signpost: Signpost
  readonly at: number
  /** How many visits the role had begun by then. */
  readonly visits: number
  /** Furthest place on its path that the role had reached before; −1 for none. */
  readonly reached: number
}

/** What is known of one role at one account, in order of time. */
export interface RoleTrace {
  readonly role: Role
  readonly path: readonly Step[]
  readonly visits: readonly Visit[]
  readonly sightings: ReadonlyMap<Signpost, Sighting>
  /** Furthest place on its path; −1 for none. */
  readonly furthest: number
  /** Last event of any kind; undefined for a role that was never seen. */
  readonly lastSeen: number | undefined
}

/** What is known of each role at one account. */
export interface AccountTraces {
  /** One for each role, in document order. */
  readonly roles: readonly RoleTrace[]
  readonly events: number
  /** Events that count for no role. */
  readonly nobody: number
  /** Milliseconds from the first event to the last, whoever took part; undefined without events. */
  readonly duration: number | undefined
  /** The last event of any role at a step. */
  readonly lastStep: number | undefined
}

/** Tells whether the others were seen at a step after a role was last seen at all. */
export function othersWentOn({ lastStep }: AccountTraces, { lastSeen }: RoleTrace): boolean {
  return lastStep !== undefined && lastSeen !== undefined && lastStep > lastSeen
}
