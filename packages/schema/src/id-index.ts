import type { Finding, IssuePath } from './issue.ts'
import { findNearest } from './nearest.ts'
import { describeReceived } from './received.ts'
import { entriesOf } from './salvage.ts'

const LISTS = ['roles', 'phases', 'steps', 'links', 'signposts', 'evidence', 'actions'] as const

/** How often a near id is looked for: each look goes through a whole list, and a faulty document may ask without end. */
const MOST_SUGGESTIONS = 100

/** The lists of a document whose entries have ids. */
export type ListName = (typeof LISTS)[number]

/** Every id of a document, by list. */
export interface IdIndex {
  readonly duplicates: readonly Finding[]
  readonly steps: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  /** A finding when a list has no such id, with the nearest one that it has; nothing otherwise. */
  readonly unknown: (list: ListName, id: string, path: IssuePath) => Finding[]
}

/** Indexes the ids of a document that may be faulty elsewhere. */
export function createIdIndex(input: unknown): IdIndex {
  const byList = new Map<ListName, Map<string, Readonly<Record<string, unknown>>>>()
  const duplicates: Finding[] = []
  for (const list of LISTS) {
    const byId = new Map<string, Readonly<Record<string, unknown>>>()
    for (const { index, value } of entriesOf(input, list)) {
      if (typeof value.id !== 'string') continue
      if (byId.has(value.id))
        duplicates.push({
          code: 'duplicate-id',
          path: [list, index, 'id'],
          received: describeReceived(value.id),
        })
      else byId.set(value.id, value)
    }
    byList.set(list, byId)
  }
  let suggestions = 0
  return {
    duplicates,
    steps: byList.get('steps') ?? new Map(),
    unknown: (list, id, path) => {
      const known = byList.get(list)
      if (known?.has(id)) return []
      suggestions += 1
      const options = suggestions > MOST_SUGGESTIONS ? [] : [...(known?.keys() ?? [])]
      const near = findNearest(id, options)
      return [{ code: 'unknown-id', path, received: describeReceived(id), near }]
    },
  }
}
