import type { Evidence, LocalizedText, Phase, Role } from './model.ts'
import type { Text } from './text.ts'

/** Looks up objects by id, and says which id was unknown. */
export type Lookup<T> = (id: string) => T

/** The lookups and conversions that every part of a document is resolved with. */
export interface ResolveContext {
  readonly text: (text: Text) => LocalizedText
  readonly role: Lookup<Role>
  /** Each role once, in document order. */
  readonly roles: (ids: readonly string[]) => readonly Role[]
  readonly phase: Lookup<Phase>
  readonly evidence: Lookup<Evidence>
}

/** Converts what is there, and leaves what is not. */
export function ifGiven<T, R>(value: T | undefined, convert: (value: T) => R): R | undefined {
  return value === undefined ? undefined : convert(value)
}

/** Makes a lookup over objects with ids. */
export function createLookup<T extends { readonly id: string }>(
  kind: string,
  items: readonly T[],
): Lookup<T> {
  const byId = new Map(items.map((item) => [item.id, item]))
  return (id) => {
    const item = byId.get(id)
    if (item === undefined)
      throw new Error(`unknown ${kind}: ${id}; check the document with parseJourney first`)
    return item
  }
}
