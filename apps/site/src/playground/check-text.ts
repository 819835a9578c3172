import { auditSignposts, findBlindSpots, localize } from '@routebord/analysis'
import type { IssueMessages, Journey } from '@routebord/schema'
import { parseJourneyText, type TextIssue } from '@routebord/schema/text'

/** What a text turned out to be. It crosses from a worker to the page, so it is data alone. */
export interface CheckedText {
  readonly text: string
  /** The journey, when nothing is wrong with it. */
  readonly journey: Journey | undefined
  /** What is wrong; of a journey, what deserves a second look. In the order of the text. */
  readonly issues: readonly TextIssue[]
  /** What the map does not show, the heaviest first. */
  readonly findings: readonly { readonly weight: number; readonly why: string }[]
}

/** Reads a text that somebody is still working on, and speaks a language about it. */
export function checkText(
  text: string,
  locale: string,
  messages: IssueMessages | undefined,
): CheckedText {
  const result = parseJourneyText(text, messages && { messages })
  if (!result.ok) return { text, journey: undefined, issues: result.issues, findings: [] }
  const { journey, warnings } = result
  const findings = [...findBlindSpots(journey).findings, ...auditSignposts(journey).findings]
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ weight, why }) => ({ weight, why: localize(why, locale) }))
  return { text, journey, issues: warnings, findings }
}
