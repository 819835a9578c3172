import type { FieldShape } from './field.ts'
import type { LocalizedText } from './model.ts'
import type { Text } from './text.ts'

/** What the values of a document are resolved with. */
export interface Resolution {
  readonly text: (text: Text) => LocalizedText
  /** The entry of a list that has an id. */
  readonly find: (list: string, id: string) => object
}

/**
 * Resolves a value by its field: texts by language, dates to numbers, ids to objects, defaults where nothing is given.
 * What a document holds beyond its fields is left out.
 */
export function resolveField(value: unknown, field: FieldShape, by: Resolution): unknown {
  const given = value === undefined ? field.fallback : value
  if (field.kind === 'list')
    return ((given ?? []) as unknown[]).map((item) => resolveField(item, field.item, by))
  if (given === undefined) return undefined
  if (field.kind === 'text') return by.text(given as Text)
  if (field.kind === 'date') return Date.parse(given as string)
  if (field.kind === 'reference') return by.find(field.lists.join(), given as string)
  const held = given as Readonly<Record<string, unknown>>
  if (field.kind === 'record') return mapValues(held, (part) => resolveField(part, field.item, by))
  if (field.kind === 'object')
    return mapValues(field.known, (part, key) => resolveField(held[key], part, by))
  return given
}

function mapValues<V>(
  values: Readonly<Record<string, V>>,
  convert: (value: V, key: string) => unknown,
): object {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, convert(value, key)]),
  )
}
