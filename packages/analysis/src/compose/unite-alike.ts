import { groupBy } from '../likeness/group-by.ts'
import type { Origin, Origins } from './source.ts'

/**
 * Unites things of different journeys that are the same; of one journey no two are united. The order is that of the
 * first of each.
 *
 * @param keyOf names what things must have in common to be compared at all, so that long lists take little time
 */
export function uniteAlike<T>(
  origins: readonly Origin<T>[],
  same: (one: T, other: T) => boolean,
  keyOf: (item: T) => string = () => '',
): readonly Origins<T>[] {
  const placeOf = new Map(origins.map((origin, place) => [origin, place]))
  const byKey = groupBy(origins, ({ item }) => keyOf(item))
  return [...byKey.values()]
    .flatMap((alike) => uniteAll(alike, same))
    .sort(([a], [b]) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0))
}

function uniteAll<T>(
  origins: readonly Origin<T>[],
  same: (one: T, other: T) => boolean,
): readonly Origins<T>[] {
  const groups: [Origin<T>, ...Origin<T>[]][] = []
  for (const origin of origins) {
    const group = groups.find(
      (known) =>
        same(known[0].item, origin.item) && known.every(({ source }) => source !== origin.source),
    )
    if (group === undefined) groups.push([origin])
    else group.push(origin)
  }
  return groups
}
