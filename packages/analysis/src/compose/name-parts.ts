import { type Origin, type Origins, prefixOf } from './source.ts'
import { uniqueIds, type WantedId } from './unique-ids.ts'

/** Something that may have an id. */
interface Nameable {
  readonly id: string | undefined
}

/**
 * Gives each group an id, and that id to all its members: the first that any member has. A group without any stays
 * without.
 *
 * @param prefix says what goes before an id that several groups want; defaults to the prefix of the journey
 */
export function nameParts<T extends Nameable>(
  groups: readonly Origins<T>[],
  prefix: (origin: Origin<T>) => string = prefixOf,
): readonly (readonly [T, string])[] {
  const named = groups.flatMap((group) => {
    const wanted = wantedBy(group, prefix)
    return wanted === undefined ? [] : [{ group, wanted }]
  })
  const ids = uniqueIds(named.map(({ wanted }) => wanted))
  return named.flatMap(({ group, wanted }, place) =>
    group.map(({ item }) => [item, ids[place] ?? wanted.id] as const),
  )
}

/** Finds the first id that a member of a group has. */
function wantedBy<T extends Nameable>(
  group: Origins<T>,
  prefix: (origin: Origin<T>) => string,
): WantedId | undefined {
  for (const origin of group) {
    const { id } = origin.item
    if (id !== undefined) return { id, prefix: prefix(origin) }
  }
  return undefined
}
