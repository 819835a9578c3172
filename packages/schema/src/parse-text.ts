import {
  type ParseAccountLogOptions,
  type ParseAccountLogResult,
  parseAccountLog,
} from './parse-account-log.ts'
import type { ParseOptions } from './parse-document.ts'
import { type ParseResult, parseJourney } from './parse-journey.ts'
import { orderByPosition, readText, type TextIssue } from './read-text.ts'

export type { TextIssue } from './read-text.ts'

/** A result whose issues and warnings say where in the text they are. */
export type TextResult<R extends { readonly ok: boolean }> =
  | (Omit<Extract<R, { readonly ok: true }>, 'warnings'> & {
      readonly warnings: readonly TextIssue[]
    })
  | { readonly ok: false; readonly issues: readonly TextIssue[] }

/**
 * Reads JSON text and checks it like `parseJourney`; every issue and warning has its line and column. Text that is
 * no JSON, and keys that stand twice in one object, are issues too. The text may be four times as long as the
 * budget's `characters`.
 * @example
 * import { parseJourneyText } from '@routebord/schema/text'
 * const result = parseJourneyText('{\n  "format": "routebord/1",\n}')
 * result.ok ? [] : result.issues.map(({ code, line, column }) => [code, line, column]) // → [["invalid-json", 3, 1]]
 */
export function parseJourneyText(
  text: string,
  options: ParseOptions = {},
): TextResult<ParseResult> {
  const read = readText(text, options)
  if (!read.ok) return read
  const result = parseJourney(read.value, options)
  if (!result.ok) return refuse([...read.duplicates, ...result.issues.map(read.place)])
  if (read.duplicates.length > 0) return refuse(read.duplicates)
  return Object.freeze({ ...result, warnings: Object.freeze(result.warnings.map(read.place)) })
}

/**
 * Reads JSON text and checks it like `parseAccountLog`; every issue and warning has its line and column.
 * @example
 * import { parseAccountLogText } from '@routebord/schema/text'
 * const result = parseAccountLogText('{ "format": "routebord-log/1", "account": "a", "profiles": [], "events": {} }')
 * result.ok ? [] : result.issues.map(({ code, column }) => [code, column]) // → [["wrong-type", 74]]
 */
export function parseAccountLogText(
  text: string,
  options: ParseAccountLogOptions = {},
): TextResult<ParseAccountLogResult> {
  const read = readText(text, options)
  if (!read.ok) return read
  const result = parseAccountLog(read.value, options)
  if (!result.ok) return refuse([...read.duplicates, ...result.issues.map(read.place)])
  if (read.duplicates.length > 0) return refuse(read.duplicates)
  return Object.freeze({ ...result, warnings: Object.freeze(result.warnings.map(read.place)) })
}

function refuse(issues: readonly TextIssue[]): {
  readonly ok: false
  readonly issues: readonly TextIssue[]
} {
  return Object.freeze({ ok: false, issues: Object.freeze(orderByPosition(issues)) })
}
