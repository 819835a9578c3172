import type { Place } from './place-fields.ts'

/** Stands for a field or an entry that is taken out. */
export const ABSENT: unique symbol = Symbol('absent')

/** Gives a copy of a document with another value at one place; the document stays as it is. */
export function changeDocument(document: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value
  const part = (document as Readonly<Record<string | number, unknown>>)[key]
  const changed = rest.length === 0 ? value : changeDocument(part, rest, value)
  if (Array.isArray(document))
    return document.flatMap((item, index) =>
      index !== key ? [item] : changed === ABSENT ? [] : [changed],
    )
  const entries = Object.entries({ ...(document as object), [key]: changed })
  return Object.fromEntries(entries.filter(([, held]) => held !== ABSENT))
}
