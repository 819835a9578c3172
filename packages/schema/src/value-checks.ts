import type { ValueKind } from './field.ts'
import { DATE_PATTERN, LOCALE_PATTERN, SAFE_URL_PATTERN, UNPRINTABLE_PATTERN } from './patterns.ts'
import { isRecord } from './salvage.ts'

/** The check of each kind of value. */
export const VALUE_CHECKS: Readonly<Record<ValueKind, (value: unknown) => boolean>> = {
  id: isPrintable,
  code: isPrintable,
  text: isText,
  date: isDate,
  boolean: (value) => typeof value === 'boolean',
  number: Number.isFinite,
  share: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  positiveInteger: (value) => Number.isInteger(value) && (value as number) > 0,
  // Trusted Types does not stop `javascript:` in an SVG link, so it is stopped here.
  url: (value) => matches(value, SAFE_URL_PATTERN),
  locale: (value) => matches(value, LOCALE_PATTERN),
}

function isPrintable(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.search(UNPRINTABLE_PATTERN) < 0
}

function isText(value: unknown): boolean {
  const texts = isRecord(value) ? Object.values(value) : [value]
  return texts.length > 0 && texts.every((item) => typeof item === 'string')
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function isDate(value: unknown): boolean {
  if (!matches(value, DATE_PATTERN) || Number.isNaN(Date.parse(value))) return false
  // Some engines read the 30th of February as the 2nd of March; a date that is one comes back the same.
  const day = value.slice(0, 10)
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
