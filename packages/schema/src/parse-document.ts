import { type Budget, DEFAULT_BUDGET, findExcess } from './budget.ts'
import { deepFreeze } from './deep-freeze.ts'
import { describeFinding } from './describe-finding.ts'
import { compareByDocumentOrder } from './document-order.ts'
import type { Field } from './field.ts'
import { findFormatFault } from './find-format-fault.ts'
import { findShapeFaults } from './find-shape-faults.ts'
import { createIdIndex, type IdIndex, type IdList } from './id-index.ts'
import type { Finding, JourneyIssue } from './issue.ts'
import type { JourneyMessages } from './messages/issue-messages.ts'

/** How a document is parsed. */
export interface ParseOptions {
  /** The texts of issues. Defaults to English; `@routebord/schema/messages/da` and `…/nl` hold the others. */
  readonly messages?: JourneyMessages
  /** How much the document may hold. Each limit has a default of its own. */
  readonly budget?: Partial<Budget>
}

/** A document and what is remarkable about it, or every issue that refuses it. */
export type Checked<D> =
  | { readonly ok: true; readonly document: D; readonly warnings: readonly JourneyIssue[] }
  | Refused

/** The issues for which a document is refused. */
export interface Refused {
  readonly ok: false
  readonly issues: readonly JourneyIssue[]
}

/** What makes one kind of document right. */
export interface DocumentRules<D> {
  readonly format: string
  readonly fields: Field<D>
  /** The texts of issues where the caller names none. */
  readonly messages: JourneyMessages
  /** The lists that references lead to. */
  readonly listsOf: (input: unknown) => readonly IdList[]
  /** What neither a field nor a reference can say. */
  readonly findFaults: (input: unknown, ids: IdIndex) => readonly Finding[]
  readonly findWarnings: (document: D) => readonly Finding[]
}

/** Checks any value against the rules of a document: budget first, then format, then everything else at once. */
export function parseDocument<D>(
  input: unknown,
  rules: DocumentRules<D>,
  { messages = rules.messages, budget }: ParseOptions,
): Checked<D> {
  const excess = findExcess(input, { ...DEFAULT_BUDGET, ...budget })
  if (excess.length > 0) return refuse(input, excess, messages)
  const otherVersion = findFormatFault(input, rules.format)
  if (otherVersion.length > 0) return refuse(input, otherVersion, messages)
  const ids = createIdIndex(rules.listsOf(input))
  const shape = findShapeFaults(input, rules.fields, ids)
  const faults = [...ids.duplicates, ...shape.faults, ...rules.findFaults(input, ids)]
  if (faults.length > 0) return refuse(input, faults, messages)
  const document = input as D
  const warnings = describe(input, [...shape.warnings, ...rules.findWarnings(document)], messages)
  return { ok: true, document, warnings }
}

/** Refuses a document for what was found. */
export function refuse(
  input: unknown,
  findings: readonly Finding[],
  messages: JourneyMessages,
): Refused {
  return deepFreeze({ ok: false, issues: describe(input, findings, messages) })
}

function describe(
  input: unknown,
  findings: readonly Finding[],
  messages: JourneyMessages,
): readonly JourneyIssue[] {
  const compare = compareByDocumentOrder(input)
  return deepFreeze(
    [...findings]
      .sort((a, b) => compare(a.path, b.path))
      .map((finding) => describeFinding(finding, messages)),
  )
}
