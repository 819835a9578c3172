import type { ElementTree } from '../html/element-tree.ts'

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

/** Tells whether two descriptions of an element say the same: there are thousands, of one shape. */
export function isSameTree(
  a: ElementTree | string | undefined,
  b: ElementTree | string | undefined,
): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a.name !== b.name) return false
  const { attributes, children } = b
  if (a.attributes.length !== attributes.length || a.children.length !== children.length)
    return false
  for (let index = 0; index < attributes.length; index += 1) {
    const [own, other] = [a.attributes[index], attributes[index]]
    if (own?.[0] !== other?.[0] || own?.[1] !== other?.[1]) return false
  }
  for (let index = 0; index < children.length; index += 1)
    if (!isSameTree(a.children[index], children[index])) return false
  return true
}
