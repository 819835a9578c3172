/** Tells whether two pieces of plain data say the same. It goes through all of a map at each update, so it makes nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a))
    return (
      Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]))
    )
  const [own, other] = [a, b] as readonly Readonly<Record<string, unknown>>[]
  for (const key in own) if (!isSame(own[key], other?.[key])) return false
  for (const key in other) if (own?.[key] === undefined && other[key] !== undefined) return false
  return true
}
