import type { IssuePath } from './issue.ts'

const LAST = Number.MAX_SAFE_INTEGER

/** Compares two places by where a reader of the document meets them; a missing field comes after those present. */
export function compareByDocumentOrder(input: unknown): (a: IssuePath, b: IssuePath) => number {
  const placesOf = new WeakMap<object, ReadonlyMap<string, number>>()
  const placeOf = (value: unknown, key: string | number | undefined): number => {
    if (typeof key === 'number') return key
    if (typeof value !== 'object' || value === null || key === undefined) return LAST
    const places =
      placesOf.get(value) ?? new Map(Object.keys(value).map((name, place) => [name, place]))
    placesOf.set(value, places)
    return places.get(key) ?? LAST
  }
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
