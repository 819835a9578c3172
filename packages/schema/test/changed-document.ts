import type { IssuePath } from '../src/index.ts'
import { SMALL_DOCUMENT } from './small-document.ts'

/** Stands for a key that is taken away. */
export const ABSENT: unique symbol = Symbol('absent')

/** A place in a document and what is put there. */
export type Change = readonly [path: IssuePath, value: unknown]

/** Gives a copy of a JSON value with each change made in turn; the small document unless told. */
export function changedDocument(
  changes: readonly Change[],
  document: unknown = SMALL_DOCUMENT,
): unknown {
  const root = { document: copyOf(document) }
  for (const [path, value] of changes) put(root, ['document', ...path], value)
  return root.document
}

/** Copies a JSON value. */
export function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function put(root: object, path: IssuePath, value: unknown): void {
  let at = root
  for (const key of path.slice(0, -1)) at = Reflect.get(at, key) as object
  const last = path.at(-1) ?? ''
  if (value === ABSENT) Reflect.deleteProperty(at, last)
  // Defined, not set: `__proto__` is to be a key here, as JSON.parse makes it one.
  else
    Object.defineProperty(at, last, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    })
}
