import { type Budget, DEFAULT_BUDGET, findExcess } from './budget.ts'
import { deepFreeze } from './deep-freeze.ts'
import { describeFinding } from './describe-finding.ts'
import { compareByDocumentOrder } from './document-order.ts'
import type { Finding, JourneyIssue } from './issue.ts'
import { en } from './messages/en.ts'
import type { IssueMessages } from './messages/issue-messages.ts'
import type { Journey } from './model.ts'
import { resolveJourney } from './resolve.ts'
import { findReferenceFaults, findWarnings } from './rules.ts'
import { findShapeFaults } from './shape-findings.ts'

/** How a document is parsed. */
export interface ParseOptions {
  /** The texts of issues. Defaults to English; `@routebord/schema/messages/da` and `…/nl` hold the others. */
  readonly messages?: IssueMessages
  /** How much the document may hold. Each limit has a default of its own. */
  readonly budget?: Partial<Budget>
}

/** A journey with its warnings, or every issue that keeps it from being one. */
export type ParseResult =
  | { readonly ok: true; readonly journey: Journey; readonly warnings: readonly JourneyIssue[] }
  | { readonly ok: false; readonly issues: readonly JourneyIssue[] }

/**
 * Checks any value against the format and resolves it into a `Journey`. The input is not changed; nothing is
 * thrown; all faults are returned together, in document order.
 */
export function parseJourney(input: unknown, options: ParseOptions = {}): ParseResult {
  const messages = options.messages ?? en
  const excess = findExcess(input, { ...DEFAULT_BUDGET, ...options.budget })
  if (excess.length > 0) return refuse(input, excess, messages)
  const { findings, document } = findShapeFaults(input)
  const faults = [...findings, ...findReferenceFaults(input)]
  if (document === undefined || faults.length > 0) return refuse(input, faults, messages)
  const warnings = findWarnings(document).map((finding) => describeFinding(finding, messages))
  return deepFreeze({ ok: true, journey: resolveJourney(document), warnings })
}

/**
 * Checks any value and returns its `Journey`.
 * @throws JourneyError with all issues when there are any.
 */
export function assertJourney(input: unknown, options: ParseOptions = {}): Journey {
  const result = parseJourney(input, options)
  if (!result.ok) throw new JourneyError(result.issues)
  return result.journey
}

/** Thrown by `assertJourney`; `issues` holds what `parseJourney` would have returned. */
export class JourneyError extends Error {
  readonly issues: readonly JourneyIssue[]

  constructor(issues: readonly JourneyIssue[]) {
    super(issues.map((issue) => `${issue.message} ${issue.hint}`).join('\n'))
    this.name = 'JourneyError'
    this.issues = issues
  }
}

function refuse(
  input: unknown,
  findings: readonly Finding[],
  messages: IssueMessages,
): ParseResult {
  const compare = compareByDocumentOrder(input)
  const issues = [...findings]
    .sort((a, b) => compare(a.path, b.path))
    .map((finding) => describeFinding(finding, messages))
  return deepFreeze({ ok: false, issues })
}
