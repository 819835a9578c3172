import type { ValueKind } from './field.ts'
import { DATE_PATTERN, LOCALE_PATTERN, SAFE_URL_PATTERN, UNPRINTABLE_PATTERN } from './patterns.ts'

/** The check of each kind of value. */
export const VALUE_CHECKS: Readonly<Record<ValueKind, (value: unknown) => boolean>> = {
  id: isPrintable,
  code: isPrintable,
  text: isText,
  date: (value) => typeof value === 'string' && isDate(value),
  boolean: (value) => typeof value === 'boolean',
  number: Number.isFinite,
  share: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  positiveInteger: (value) => Number.isInteger(value) && (value as number) > 0,
  // Trusted Types does not stop `javascript:` in an SVG link, so it is stopped here.
  url: (value) => typeof value === 'string' && SAFE_URL_PATTERN.test(value),
  locale: (value) => typeof value === 'string' && LOCALE_PATTERN.test(value),
}

function isPrintable(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && !UNPRINTABLE_PATTERN.test(value)
}

function isText(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const texts = Object.values(value)
  return texts.length > 0 && texts.every((item) => typeof item === 'string')
}

function isDate(value: string): boolean {
  if (!DATE_PATTERN.test(value) || Number.isNaN(Date.parse(value))) return false
  // Some engines read the 30th of February as the 2nd of March; a date that is one comes back the same.
  const day = value.slice(0, 10)
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
