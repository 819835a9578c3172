import { isDeepStrictEqual } from 'node:util'
import {
  type AccountLogDocument,
  type Journey,
  type JourneyDocument,
  type JourneyIssue,
  parseAccountLog,
  parseJourney,
} from '../src/index.ts'
import { parseJourneyText } from '../src/parse-text.ts'
import { resolveJourney } from '../src/resolve.ts'
import { resolveAccountLog } from '../src/resolve-account-log.ts'
import { freezeThrough, thawedPlaces } from './frozen-through.ts'
import { placeAt } from './marked-text.ts'
import { writeText } from './written-text.ts'

/** Says which promise parsing a JSON value as a journey breaks, if any: issues or a journey, frozen, the input as it was. */
export function findJourneyBreach(input: unknown): string | undefined {
  const before = JSON.stringify(input)
  const result = parseJourney(freezeThrough(input))
  if (JSON.stringify(input) !== before) return 'the input is changed'
  if (!result.ok) return findIssueBreach(result.issues) ?? findThaw(result)
  if (result.document !== input) return 'the document is not the input'
  if (!isDeepStrictEqual(result.journey, resolveJourney(input as JourneyDocument)))
    return 'the journey is not what resolving gives'
  return findIssueBreach(result.warnings, 0) ?? findThaw([result.journey, result.warnings])
}

/** The same for an account log, beside a journey or not. */
export function findLogBreach(input: unknown, journey: Journey | undefined): string | undefined {
  const before = JSON.stringify(input)
  const result = parseAccountLog(freezeThrough(input), journey ? { journey } : {})
  if (JSON.stringify(input) !== before) return 'the input is changed'
  if (!result.ok) return findIssueBreach(result.issues) ?? findThaw(result)
  if (!isDeepStrictEqual(result.log, resolveAccountLog(input as AccountLogDocument)))
    return 'the log is not what resolving gives'
  return findIssueBreach(result.warnings, 0) ?? findThaw([result.log, result.warnings])
}

/** Says where a text of a value is read otherwise than the value itself, or an issue stands elsewhere than it should. */
export function findTextBreach(input: unknown, blank: () => string): string | undefined {
  const { text, keys, values } = writeText(input, blank)
  const [ofText, ofValue] = [parseJourneyText(text), parseJourney(input)]
  if (ofText.ok !== ofValue.ok) return `the text is ${ofText.ok ? '' : 'not '}right`
  const placed = ofText.ok ? ofText.warnings : ofText.issues
  const plain = ofValue.ok ? ofValue.warnings : ofValue.issues
  const nameOf = ({ code, path }: JourneyIssue): string => `${code} ${JSON.stringify(path)}`
  if (!isDeepStrictEqual(placed.map(nameOf).sort(), plain.map(nameOf).sort()))
    return `the text has ${placed.map(nameOf)}, the value ${plain.map(nameOf)}`
  for (const issue of placed) {
    const isOfKey = issue.code === 'unknown-field' || issue.code === 'forbidden-key'
    let length = issue.path.length
    while (!values.has(JSON.stringify(issue.path.slice(0, length)))) length -= 1
    const path = JSON.stringify(issue.path.slice(0, length))
    const offset =
      (isOfKey && length === issue.path.length ? keys.get(path) : undefined) ?? values.get(path)
    const place = placeAt(text.slice(0, offset))
    if (place !== `${issue.line}:${issue.column}`)
      return `${nameOf(issue)} is at ${place}, not at ${issue.line}:${issue.column}`
  }
  return undefined
}

// Six levels of keys, each cut to sixty characters, and a few quotations of as many.
const LONGEST_MESSAGE = 4000

function findIssueBreach(issues: readonly JourneyIssue[], least = 1): string | undefined {
  if (issues.length < least) return 'refused without an issue'
  for (const { code, message, hint, path } of issues) {
    if (![code, message, hint].every((text) => typeof text === 'string' && text.trim() !== ''))
      return `no words for ${code} at ${path}`
    if (message.length > LONGEST_MESSAGE) return `${message.length} characters for ${code}`
    if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(message + hint)) return `controls in ${code}`
  }
  return undefined
}

function findThaw(value: unknown): string | undefined {
  const thawed = thawedPlaces(value).filter((place) => place !== 'root' || !Array.isArray(value))
  return thawed.length === 0 ? undefined : `not frozen: ${thawed.slice(0, 5)}`
}
