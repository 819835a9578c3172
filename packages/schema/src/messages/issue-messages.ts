import type { IssueCode } from '../issue.ts'

/** What is wrong, and how to mend it. */
export interface Sentence {
  readonly message: string
  readonly hint: string
}

/** Every text of issues in one language: pass it to `parseJourney` as `messages`. */
export interface IssueMessages {
  readonly at: string
  readonly expected: string
  readonly found: string
  readonly meant: string
  readonly root: string
  readonly kinds: Readonly<Record<string, string>>
  readonly sentences: Readonly<Record<IssueCode, Sentence>>
}
