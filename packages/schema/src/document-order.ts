import type { IssuePath } from './issue.ts'

const LAST = Number.MAX_SAFE_INTEGER

/**
 * Compares two places by where a reader of the document meets them; a missing field comes after those present. Both
 * places lie in the document, or in the next step beyond what it has.
 */
export function compareByDocumentOrder(input: unknown): (a: IssuePath, b: IssuePath) => number {
  const placesOf = new WeakMap<object, ReadonlyMap<unknown, number>>()
  const placeOf = (holder: object, key: string | number | undefined): number => {
    if (typeof key === 'number') return key
    const places =
      placesOf.get(holder) ?? new Map(Object.keys(holder).map((name, place) => [name, place]))
    placesOf.set(holder, places)
    return places.get(key) ?? LAST
  }
  return (a, b) => {
    let holder = input as object
    for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
      const [left = '', right] = [a[depth], b[depth]]
      if (left !== right) return placeOf(holder, left) - placeOf(holder, right)
      holder = Reflect.get(holder, left)
    }
    return a.length - b.length
  }
}
