import { parse } from '@humanwhocodes/momoa'
import { DEFAULT_BUDGET } from './budget.ts'
import { deepFreeze } from './deep-freeze.ts'
import { describeFinding } from './describe-finding.ts'
import { findSyntaxFault } from './find-syntax-fault.ts'
import { findTextExcess } from './find-text-excess.ts'
import type { Finding, JourneyIssue } from './issue.ts'
import { en } from './messages/en.ts'
import type { ParseOptions } from './parse-document.ts'
import {
  createPositionFinder,
  findDuplicateKeys,
  positionAt,
  type TextPosition,
} from './text-position.ts'

/** An issue with its place in the text. */
export interface TextIssue extends JourneyIssue, TextPosition {}

/** The value of a JSON text and a way to place issues in it, or why it has none. */
export type ReadText =
  | {
      readonly ok: true
      readonly value: unknown
      readonly duplicates: readonly TextIssue[]
      readonly place: (issue: JourneyIssue) => TextIssue
    }
  | { readonly ok: false; readonly issues: readonly TextIssue[] }

/** A text with more characters for each character of the budget is mostly white space, or not meant well. */
const MOST_TEXT = 4

/** Issues that are about a key rather than its value. */
const KEY_ISSUES: ReadonlySet<string> = new Set(['unknown-field', 'forbidden-key'])

/** Reads JSON text with the places of all it holds. */
export function readText(text: string, { messages = en, budget }: ParseOptions): ReadText {
  const limits = { ...DEFAULT_BUDGET, ...budget }
  // A mark of byte order is no JSON, but many an editor leaves one at the start.
  const json = text.replace(/^\uFEFF/, '')
  const say = (finding: Finding, { line, column }: TextPosition): TextIssue =>
    deepFreeze({ ...describeFinding(finding, messages), line, column })
  const refuse = (finding: Omit<Finding, 'path'>, offset: number): ReadText =>
    deepFreeze({ ok: false, issues: [say({ ...finding, path: [] }, positionAt(json, offset))] })

  const characters = limits.characters * MOST_TEXT
  if (json.length > characters)
    return refuse({ code: 'too-large', expected: 'characters', limit: characters }, 0)
  const excess = findTextExcess(json, limits)
  if (excess)
    return refuse(
      { code: 'too-large', expected: excess.expected, limit: excess.limit },
      excess.offset,
    )
  const read = readValue(json)
  if (!read) return refuse({ code: 'invalid-json' }, findSyntaxFault(json))
  const tree = parse(json)
  const positionOf = createPositionFinder(tree)
  return {
    ok: true,
    value: read.value,
    duplicates: findDuplicateKeys(tree).map(({ path, position }) =>
      say({ code: 'duplicate-key', path }, position),
    ),
    place: (issue) =>
      Object.freeze({
        ...issue,
        ...positionOf(issue.path, KEY_ISSUES.has(issue.code) ? 'key' : 'value'),
      }),
  }
}

/** Puts issues in the order in which a reader of the text meets them. */
export function orderByPosition(issues: readonly TextIssue[]): readonly TextIssue[] {
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

function readValue(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) }
  } catch {
    return undefined
  }
}
