import type { FieldShape } from '../entries/journey-fields.ts'

/** Where something stands in a document: keys and indices from its root. */
export type Place = readonly (string | number)[]

/**
 * Says for every field of a format where a document holds it first, or nothing: `steps[].title` → `['steps', 0,
 * 'title']`. A field with entries counts apart from its first entry: `steps[]`.
 */
export function placeFields(
  document: unknown,
  format: FieldShape,
): ReadonlyMap<string, Place | undefined> {
  const places = new Map<string, Place | undefined>()
  visit('', document, format, [])
  return places

  function visit(name: string, value: unknown, field: FieldShape, place: Place): void {
    if (name !== '') places.set(name, places.get(name) ?? (value === undefined ? value : place))
    if (field.kind === 'object')
      for (const [key, part] of Object.entries({ ...field.required, ...field.optional }))
        visit(name === '' ? key : `${name}.${key}`, valueAt(value, key), part, [...place, key])
    else if (field.kind === 'list' || field.kind === 'record') {
      const isList = Array.isArray(value)
      const keys = Object.keys((value ?? {}) as object)
      // A list that is not there still has entries that may be there elsewhere.
      for (const key of keys.length > 0 ? keys : ['0'])
        visit(`${name}${field.kind === 'list' ? '[]' : '{}'}`, valueAt(value, key), field.item, [
          ...place,
          isList ? Number(key) : key,
        ])
    }
  }
}

function valueAt(value: unknown, key: string): unknown {
  return (value as Readonly<Record<string, unknown>> | undefined)?.[key]
}
