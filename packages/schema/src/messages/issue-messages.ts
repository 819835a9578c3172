import type { IssueCode } from '../issue.ts'

/** What is wrong, and how to mend it. */
export interface Sentence {
  readonly message: string
  readonly hint: string
}

/** Issues of texts and of account logs, which no journey has. */
type OtherCode = 'invalid-json' | 'duplicate-key' | 'other-journey' | 'personal-data'

/** Every text of a journey's issues in one language. */
export interface JourneyMessages {
  readonly at: string
  readonly expected: string
  readonly found: string
  readonly meant: string
  readonly root: string
  /** What stands before and after a word that is quoted. */
  readonly quotes: readonly [string, string]
  readonly kinds: Readonly<Record<string, string>>
  readonly sentences: Readonly<Record<Exclude<IssueCode, OtherCode>, Sentence>> &
    Readonly<Partial<Record<OtherCode, Sentence>>>
}

/** Every text of issues in one language: pass it to `parseJourney` as `messages`. */
export interface IssueMessages extends JourneyMessages {
  readonly sentences: Readonly<Record<IssueCode, Sentence>>
}
