import type { LocalizedText } from './model.ts'

/** A contact at the account, with its place in the document. */
export interface Profile {
  readonly id: string
  readonly index: number
  /** Id of the role it is said to hold. */
  readonly role: string | undefined
  readonly links: readonly string[]
}

/** A profile's part in an event, and the id of the role in which it took part. */
export interface Participation {
  readonly profile: Profile
  readonly as: string | undefined
}

/** Something that happened at the account. */
export interface AccountEvent {
  readonly id: string
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly profiles: readonly Participation[]
  /** Id of a step of the journey. */
  readonly step: string | undefined
  /** Id of a signpost of the journey. */
  readonly signpost: string | undefined
  readonly touchpoint: string | undefined
  readonly channel: string | undefined
  readonly title: LocalizedText | undefined
}

/** What happened at one account, checked and resolved. Deeply frozen. */
export interface AccountLog {
  readonly account: string
  /** Id of the journey the steps and roles belong to. */
  readonly journey: string | undefined
  readonly profiles: readonly Profile[]
  /** In order of time; those of the same moment as in the document. */
  readonly events: readonly AccountEvent[]
}
