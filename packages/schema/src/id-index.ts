import type { Finding, IssuePath } from './issue.ts'
import { createSuggester } from './nearest.ts'
import { type Entry, entriesOf } from './salvage.ts'

/** A list of a document whose entries have ids: its name, and its entries with their places. */
export interface IdList {
  readonly name: string
  readonly entries: readonly (Entry & { readonly path: IssuePath })[]
}

/** Every id of a document, by list. */
export interface IdIndex {
  readonly duplicates: readonly Finding[]
  /** The entry of a list that has an id. */
  readonly get: (list: string, id: unknown) => Entry | undefined
  /** Tells whether one of the lists has an id; a list that is not known here may hold anything. */
  readonly has: (lists: readonly string[], id: unknown) => boolean
  /** A finding that none of the lists has an id, with the nearest one that they have. */
  readonly unknown: (lists: readonly string[], id: string, path: IssuePath) => Finding
}

/** Reads lists at the root of a document, with the place of each entry. */
export function idListsOf(input: unknown, names: readonly string[]): IdList[] {
  return names.map((name) => ({
    name,
    entries: entriesOf(input, name).map((entry) => ({ ...entry, path: [name, entry.index] })),
  }))
}

/** Indexes the ids of a document that may be faulty elsewhere. */
export function createIdIndex(lists: readonly IdList[]): IdIndex {
  const byList = new Map<string, Map<unknown, Entry>>()
  const duplicates: Finding[] = []
  for (const { name, entries } of lists) {
    const byId = new Map<unknown, Entry>()
    for (const entry of entries) {
      const { id } = entry.value
      if (typeof id !== 'string') continue
      if (byId.has(id))
        duplicates.push({
          code: 'duplicate-id',
          path: [...entry.path, 'id'],
          received: id,
        })
      else byId.set(id, entry)
    }
    byList.set(name, byId)
  }
  const suggest = createSuggester()
  return {
    duplicates,
    get: (list, id) => byList.get(list)?.get(id),
    has: (names, id) => names.some((name) => byList.get(name)?.has(id) ?? true),
    unknown: (names, id, path) => {
      const near = suggest(id, () =>
        names.flatMap((name) => [...(byList.get(name)?.keys() ?? [])] as string[]),
      )
      return { code: 'unknown-id', path, received: id, near }
    },
  }
}
