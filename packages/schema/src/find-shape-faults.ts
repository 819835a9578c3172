import type { FieldShape } from './field.ts'
import type { IdIndex } from './id-index.ts'
import type { Finding, IssuePath } from './issue.ts'
import { createSuggester, type Suggest } from './nearest.ts'
import { isRecord } from './salvage.ts'
import { VALUE_CHECKS } from './value-checks.ts'

/** What the shape of a document shows: faults that refuse it, and fields that are probably misspelt. */
export interface ShapeFindings {
  readonly faults: readonly Finding[]
  readonly warnings: readonly Finding[]
}

interface Check {
  readonly path: (string | number)[]
  readonly faults: Finding[]
  readonly warnings: Finding[]
  readonly suggest: Suggest
  readonly ids: IdIndex
}

/** Checks which fields a document has, of which kind, and that its ids name something. */
export function findShapeFaults(input: unknown, field: FieldShape, ids: IdIndex): ShapeFindings {
  const check: Check = { path: [], faults: [], warnings: [], suggest: createSuggester(), ids }
  if (input === undefined) check.faults.push(missing([], field, undefined))
  else checkField(input, field, check)
  return check
}

function checkField(value: unknown, field: FieldShape, check: Check): void {
  if (field.kind === 'object' && isRecord(value)) checkObject(value, field, check)
  else if (field.kind === 'list' && Array.isArray(value) && value.length >= field.least)
    for (const [index, item] of value.entries()) checkPart(item, index, field.item, check)
  else if (field.kind === 'record' && isRecord(value))
    for (const key of Object.keys(value)) checkPart(value[key], key, field.item, check)
  else if (!isRight(value, field)) check.faults.push(wrong(value, field, check))
  else if (field.kind === 'reference' && !check.ids.has(field.lists, value))
    check.faults.push(check.ids.unknown(field.lists, value as string, [...check.path]))
}

function checkPart(value: unknown, key: string | number, field: FieldShape, check: Check): void {
  check.path.push(key)
  checkField(value, field, check)
  check.path.pop()
}

function checkObject(
  value: Readonly<Record<string, unknown>>,
  { required, known }: Extract<FieldShape, { kind: 'object' }>,
  check: Check,
): void {
  const absent = Object.keys(known).filter((key) => value[key] === undefined)
  const misspelt = new Map<string, string>()
  for (const key of Object.keys(value)) {
    const field = Object.hasOwn(known, key) ? known[key] : undefined
    // An optional field may also hold `undefined`, as a script may leave it.
    if (field !== undefined) value[key] !== undefined && checkPart(value[key], key, field, check)
    else {
      const near = absent.length > 0 ? check.suggest(key, () => absent) : undefined
      if (near === undefined) continue
      misspelt.set(near, key)
      const path = [...check.path, key]
      check.warnings.push({ code: 'unknown-field', path, received: key, near })
    }
  }
  for (const key of absent)
    if (required[key])
      check.faults.push(missing([...check.path, key], required[key], misspelt.get(key)))
}

function isRight(value: unknown, field: FieldShape): boolean {
  if (field.kind === 'choice') return field.options.includes(value as string)
  if (field.kind === 'format') return value === field.format
  if (field.kind === 'object' || field.kind === 'list' || field.kind === 'record') return false
  return VALUE_CHECKS[field.kind === 'reference' ? 'id' : field.kind](value)
}

function missing(path: IssuePath, field: FieldShape, misspelt: string | undefined): Finding {
  return { code: 'missing', path, expected: expectationOf(field), received: misspelt }
}

function wrong(value: unknown, field: FieldShape, check: Check): Finding {
  const found = { path: [...check.path], expected: expectationOf(field), received: value }
  if (field.kind === 'format') return { code: 'wrong-format', ...found }
  if (field.kind !== 'choice') return { code: 'wrong-type', ...found }
  const near =
    typeof value === 'string' ? check.suggest(value, () => field.options.map(String)) : undefined
  return { code: 'not-one-of', ...found, near }
}

/** Names what a field expects: a word of the messages, or the very values. */
function expectationOf(field: FieldShape): string {
  if (field.kind === 'choice')
    return field.options.map((option) => JSON.stringify(option)).join(', ')
  if (field.kind === 'format') return JSON.stringify(field.format)
  if (field.kind === 'list' && field.least > 0) return 'nonEmptyList'
  if (field.kind === 'reference') return 'id'
  return field.kind === 'record' ? 'object' : field.kind
}
