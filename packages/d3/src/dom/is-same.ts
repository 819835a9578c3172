/** Tells whether two pieces of plain data say the same. It goes through all of a map at each update, so it makes nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b)
  const [own, other] = [a, b] as readonly Readonly<Record<string, unknown>>[]
  for (const key in own) if (!isSame(own[key], other?.[key])) return false
  for (const key in other) if (own?.[key] === undefined && other[key] !== undefined) return false
  return true
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (!isSame(a[index], b[index])) return false
  return true
}
