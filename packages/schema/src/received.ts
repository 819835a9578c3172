const LONGEST_QUOTE = 60

/** Names a value in an issue: short, on one line, and never more of it than a reader needs. */
export function describeReceived(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `[${value.length}]`
  if (typeof value === 'object' && value !== null) return '{…}'
  if (typeof value !== 'string') return String(value)
  const points = [...value]
  const shown =
    points.length > LONGEST_QUOTE ? `${points.slice(0, LONGEST_QUOTE).join('')}…` : value
  return JSON.stringify(shown)
}
