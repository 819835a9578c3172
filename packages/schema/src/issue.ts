/** The name of each thing that can be wrong with a document, or worth a second look. */
export type IssueCode =
  | 'invalid-json'
  | 'duplicate-key'
  | 'too-large'
  | 'forbidden-key'
  | 'missing'
  | 'wrong-type'
  | 'not-one-of'
  | 'wrong-format'
  | 'older-format'
  | 'newer-format'
  | 'unknown-id'
  | 'duplicate-id'
  | 'after-cycle'
  | 'end-before-start'
  | 'role-not-at-step'
  | 'emotion-outside-scale'
  | 'phase-order'
  | 'empty-place'
  | 'links-to-itself'
  | 'compares-to-itself'
  | 'other-journey'
  | 'role-count'
  | 'no-evidence'
  | 'long-title'
  | 'unknown-field'
  | 'personal-data'

/** Where in the document: keys and indices from its root. */
export type IssuePath = readonly (string | number)[]

/** What is wrong, as data: the texts are made from the rest, in the language asked for. */
export interface JourneyIssue {
  readonly code: IssueCode
  readonly path: IssuePath
  readonly expected: string
  readonly received: string
  /** What was expected and what was found, in a sentence. */
  readonly message: string
  /** How to mend it. */
  readonly hint: string
}

/** What a rule finds, before it is put into words. */
export interface Finding {
  readonly code: IssueCode
  readonly path: IssuePath
  readonly expected?: string
  /** How many of what is expected there may be at most. */
  readonly limit?: number
  /** The value that was found; absent where a value is not the point. */
  readonly received?: unknown
  /** A likely right value, for "did you mean". */
  readonly near?: string | undefined
}
