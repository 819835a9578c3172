import type { IssueCode, Journey, JourneyIssue } from '@routebord/schema'

/** An issue of the format, or one that only a page can have. */
export interface ElementIssue extends Omit<JourneyIssue, 'code'> {
  readonly code: IssueCode | 'not-loaded' | 'no-validator'
}

/** What became of a document: a journey, or the issues that keep it from being one. */
export type DocumentResult =
  | { readonly ok: true; readonly journey: Journey }
  | { readonly ok: false; readonly issues: readonly ElementIssue[] }

/** Refuses a document for one reason that lies outside the format. */
export function refuse(
  code: ElementIssue['code'],
  words: { readonly message: string; readonly hint: string },
  expected: string,
  received: string,
): DocumentResult {
  return { ok: false, issues: [{ code, path: [], expected, received, ...words }] }
}
