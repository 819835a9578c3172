import type { Text } from './text.ts'

/** A contact at the account as some system knows it, by an id that says nothing of the person. */
export interface ProfileDocument {
  /** Unique among profiles, and opaque: never a name or an address. */
  readonly id: string
  /** Id of the role this contact holds, where somebody has said so. */
  readonly role?: string
  /** Opaque keys under which other systems know the same person: profiles that share one are one person. */
  readonly links?: readonly string[]
}

/** A profile's part in an event. */
export interface ParticipationDocument {
  /** Id of the profile. */
  readonly profile: string
  /** Id of the role in which the profile takes part: the qualifier of OCEL 2.0 (2023). */
  readonly as?: string
}

/** Something that happened at the account: one event may concern several profiles, as in OCEL 2.0 (2023). */
export interface AccountEventDocument {
  /** Unique among events. */
  readonly id: string
  /** When it happened: ISO 8601 date, or a date-time with its offset. */
  readonly at: string
  /** Who took part. */
  readonly profiles: readonly ParticipationDocument[]
  /** Id of the step of the journey this event belongs to. */
  readonly step?: string
  /** Id of the signpost that was seen. */
  readonly signpost?: string
  /** What was met, such as “Service hotline”. */
  readonly touchpoint?: string
  /** Open list, as for touchpoints of a journey. */
  readonly channel?: string
  /** What happened, in a few words. */
  readonly title?: Text
}

/** What happened at one account, to lay over a journey: plain JSON, without personal data. */
export interface AccountLogDocument {
  /** Name and major version of the format. */
  readonly format: 'routebord-log/1'
  /** Opaque id of the buying organisation. */
  readonly account: string
  /** Id of the journey the steps and roles belong to. */
  readonly journey?: string
  /** The language of titles that are given as one string. Defaults to `en`. */
  readonly locale?: string
  /** The contacts. */
  readonly profiles: readonly ProfileDocument[]
  /** What happened, in any order. */
  readonly events: readonly AccountEventDocument[]
}
