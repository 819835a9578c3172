import type { AccountLog } from './account-log.ts'
import type { AccountLogDocument } from './account-log-document.ts'
import { accountLogFields } from './account-log-fields.ts'
import { findJourneyMismatch, findPersonalData, listsOfAccountLog } from './account-log-rules.ts'
import type { JourneyIssue } from './issue.ts'
import { en } from './messages/en.ts'
import type { Journey } from './model.ts'
import { type ParseOptions, parseDocument, type Refused } from './parse-document.ts'
import { resolveAccountLog } from './resolve-account-log.ts'

/** How an account log is parsed. */
export interface ParseAccountLogOptions extends ParseOptions {
  /** The journey whose steps, roles and signposts the log names. Without it, those ids are not checked. */
  readonly journey?: Journey
}

/** An account log with its warnings, or every issue that keeps it from being one. */
export type ParseAccountLogResult =
  | {
      readonly ok: true
      readonly log: AccountLog
      /** The input itself, now known to be right. */
      readonly document: AccountLogDocument
      readonly warnings: readonly JourneyIssue[]
    }
  | Refused

/**
 * Checks any value against the format of account logs and resolves it: profiles become objects, dates numbers, and
 * events stand in order of time. The input is not changed; nothing is thrown; all faults are returned together.
 * @example
 * import { parseAccountLog } from '@routebord/schema'
 * const result = parseAccountLog({
 *   format: 'routebord-log/1',
 *   account: 'account-1',
 *   profiles: [{ id: 'p-1', role: 'operator' }],
 *   events: [
 *     { id: 'e-2', at: '2026-02-01', profiles: [{ profile: 'p-1' }] },
 *     { id: 'e-1', at: '2026-01-12', profiles: [{ profile: 'p-1' }], step: 'jams' },
 *   ],
 * })
 * result.ok && result.log.events.map(({ id }) => id) // → ["e-1", "e-2"]
 */
export function parseAccountLog(
  input: unknown,
  { journey, ...options }: ParseAccountLogOptions = {},
): ParseAccountLogResult {
  const checked = parseDocument<AccountLogDocument>(
    input,
    {
      format: 'routebord-log/1',
      fields: accountLogFields,
      messages: en,
      listsOf: (log) => listsOfAccountLog(log, journey),
      findFaults: (log) => findJourneyMismatch(log, journey),
      findWarnings: findPersonalData,
    },
    options,
  )
  if (!checked.ok) return checked
  return Object.freeze({ ...checked, log: resolveAccountLog(checked.document) })
}
