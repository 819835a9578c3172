import type { JourneyIssue } from './issue.ts'
import type { JourneyDocument } from './journey-document.ts'
import { journeyFields } from './journey-fields.ts'
import { enJourney } from './messages/en.ts'
import type { Journey } from './model.ts'
import {
  type DocumentRules,
  type ParseOptions,
  parseDocument,
  type Refused,
} from './parse-document.ts'
import { resolveJourney } from './resolve.ts'
import { findJourneyFaults, findWarnings, listsOfJourney } from './rules.ts'

/** A journey with its warnings, or every issue that keeps it from being one. */
export type ParseResult =
  | {
      readonly ok: true
      readonly journey: Journey
      /** The input itself, now known to be right: what to store and send on, with every field that is not ours. */
      readonly document: JourneyDocument
      readonly warnings: readonly JourneyIssue[]
    }
  | Refused

const RULES: DocumentRules<JourneyDocument> = {
  format: 'routebord/1',
  fields: journeyFields,
  messages: enJourney,
  listsOf: listsOfJourney,
  findFaults: findJourneyFaults,
  findWarnings,
}

/**
 * Checks any value against the format and resolves it into a `Journey`. The input is not changed; nothing is
 * thrown; all faults are returned together, in document order.
 * @example
 * import { parseJourney } from '@routebord/schema'
 * import { da } from '@routebord/schema/messages/da'
 * const result = parseJourney({ format: 'routebord/1', id: 'empty', title: 'Empty', steps: [] }, { messages: da })
 * result.ok // → false
 * result.ok ? '' : result.issues[0]?.message // → "Ved purpose: et påkrævet felt mangler (forventede et objekt, fandt ingenting)."
 */
export function parseJourney(input: unknown, options: ParseOptions = {}): ParseResult {
  const checked = parseDocument(input, RULES, options)
  if (!checked.ok) return checked
  return Object.freeze({ ...checked, journey: resolveJourney(checked.document) })
}

/**
 * Checks any value and returns its `Journey`.
 * @throws JourneyError with all issues when there are any.
 * @example
 * import { assertJourney } from '@routebord/schema'
 * const journey = assertJourney({
 *   format: 'routebord/1',
 *   id: 'pair',
 *   title: 'Two who meet',
 *   purpose: { why: 'To show', audience: [] },
 *   roles: [{ id: 'user', name: 'User', buying: [] }, { id: 'owner', name: 'Owner', buying: [] }],
 *   phases: [{ id: 'one', title: 'One' }],
 *   steps: [{ id: 'meet', title: 'They meet', phase: 'one', roles: ['owner', 'user'] }],
 * })
 * journey.steps[0]?.roles.map(({ id }) => id) // → ["user", "owner"]
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
