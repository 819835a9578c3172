import type { IssuePath } from './issue.ts'

/** Compares two places by where a reader of the document meets them; a missing field comes after those present. */
export function compareByDocumentOrder(input: unknown): (a: IssuePath, b: IssuePath) => number {
  return (a, b) => {
    let at = input
    for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
      const [left, right] = [a[depth], b[depth]]
      if (left !== right) return placeOf(at, left) - placeOf(at, right)
      at =
        typeof at === 'object' && at !== null
          ? (at as Record<string, unknown>)[String(left)]
          : undefined
    }
    return a.length - b.length
  }
}

function placeOf(value: unknown, key: string | number | undefined): number {
  if (typeof key === 'number') return key
  if (typeof value !== 'object' || value === null || key === undefined)
    return Number.MAX_SAFE_INTEGER
  const place = Object.keys(value).indexOf(key)
  return place === -1 ? Number.MAX_SAFE_INTEGER : place
}
