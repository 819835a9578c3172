/** Tells whether two pieces of plain data say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [own, other] = [Object.entries(a), Object.keys(b)]
  return (
    own.length === other.length &&
    own.every(([key, value]) => isSame(value, (b as Readonly<Record<string, unknown>>)[key]))
  )
}
