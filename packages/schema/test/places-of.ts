import type { IssuePath } from '../src/index.ts'

/** Every place of a JSON value, each after those it holds; the root itself is left out. */
export function placesOf(value: unknown, path: IssuePath = []): IssuePath[] {
  if (typeof value !== 'object' || value === null) return [path]
  const children = Object.entries(value).flatMap(([key, child]) =>
    placesOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return path.length === 0 ? children : [...children, path]
}
