/** What a single value may be; `value-checks.ts` has the check of each. */
export type ValueKind =
  | 'id'
  | 'code'
  | 'text'
  | 'date'
  | 'boolean'
  | 'number'
  | 'share'
  | 'positiveInteger'
  | 'url'
  | 'locale'

/** The fields of an object, by name. */
export type Fields = Readonly<Record<string, FieldShape>>

/** What a field of a document may hold, as data: the checks, their messages and the JSON Schema are made from it. */
export type FieldShape = FieldKind & {
  /** What it stands for where it is left out. */
  readonly fallback?: unknown
}

type FieldKind =
  | { readonly kind: ValueKind }
  | { readonly kind: 'reference'; readonly lists: readonly string[] }
  | { readonly kind: 'format'; readonly format: string }
  | { readonly kind: 'choice'; readonly options: readonly (string | number)[] }
  | { readonly kind: 'list'; readonly item: FieldShape; readonly least: number }
  | { readonly kind: 'record'; readonly item: FieldShape }
  | {
      readonly kind: 'object'
      readonly required: Fields
      readonly optional: Fields
      /** Both together, put together once. */
      readonly known: Fields
    }

declare const holds: unique symbol

/** A field that holds a `T` when it is right. */
export type Field<T> = FieldShape & { readonly [holds]?: (held: T) => T }

/** The type that a field holds. */
export type HeldBy<F> = F extends { readonly [holds]?: (held: never) => infer T } ? T : never

type HeldByAll<R extends Fields, O extends Fields> = {
  readonly [K in keyof R]: HeldBy<R[K]>
} & { readonly [K in keyof O]?: HeldBy<O[K]> }

/** A single value. */
export const value = <T>(kind: ValueKind): Field<T> => ({ kind })

/** The id of an entry of one of the document's lists. */
export const reference = (...lists: readonly string[]): Field<string> => ({
  kind: 'reference',
  lists,
})

/** The name and version of a format. */
export const format = <const T extends string>(name: T): Field<T> => ({
  kind: 'format',
  format: name,
})

/** One of a closed set of values. */
export const choice = <const T extends string | number>(...options: readonly T[]): Field<T> => ({
  kind: 'choice',
  options,
})

/** A list with at least so many entries. */
export const list = <T>(item: Field<T>, least = 0): Field<readonly T[]> => ({
  kind: 'list',
  item,
  least,
})

/** An object whose keys are the author's own. */
export const record = <T>(item: Field<T>): Field<Readonly<Record<string, T>>> => ({
  kind: 'record',
  item,
})

/** An object of known fields. Unknown ones pass, so that newer and private fields survive. */
export const object = <R extends Fields, O extends Fields>(
  required: R,
  optional: O,
): Field<HeldByAll<R, O>> => ({
  kind: 'object',
  required,
  optional,
  known: { ...required, ...optional },
})

/** A field and what is meant where it is left out. */
export const byDefault = <T>(field: Field<T>, fallback: T): Field<T> => ({ ...field, fallback })
