import { UNPRINTABLE_PATTERN } from './patterns.ts'

const LONGEST_QUOTE = 60

/** Names a value in an issue: short, on one line, and never more of it than a reader needs. */
export function describeReceived(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `[${value.length}]`
  if (typeof value === 'string') return `"${printable(value)}"`
  return Object(value) === value ? '{…}' : String(value)
}

/** Writes a text as it would stand in JSON, cut to what a reader needs of it, with nothing in it that turns other words around. */
export function printable(text: string): string {
  // Cut before it is split into characters: the same long key may stand in the path of every issue.
  const points = [...text.slice(0, 2 * LONGEST_QUOTE + 1)]
  const shown = points.length > LONGEST_QUOTE ? `${points.slice(0, LONGEST_QUOTE).join('')}…` : text
  const escaped = JSON.stringify(shown).slice(1, -1)
  return escaped.replace(
    UNPRINTABLE_PATTERN,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
