import type { Role } from '@routebord/schema'
import { assignPairs } from '../likeness/assign-pairs.ts'
import type { TextComparer } from '../likeness/create-text-comparer.ts'
import type { Origin, Origins, Source } from './source.ts'

/** Names as alike as this are the same role: “Machine operator” and “Machine operators”, not two directors. */
const SAME_NAME = 0.8

/** Names less alike than this are not the same role, even with the same id. */
export const OTHER_NAME = 0.5

/** Unites the roles that several journeys have: the same id, unless the names are unlike, or nearly the same name. */
export function uniteRoles(
  sources: readonly Source[],
  texts: TextComparer,
): readonly Origins<Role>[] {
  const groups: [Origin<Role>, ...Origin<Role>[]][] = []
  for (const source of sources) {
    const known = [...groups]
    const pairs = known.flatMap((group, left) =>
      source.journey.roles.flatMap((role, right) => {
        const score = Math.max(...group.map(({ item }) => scoreOf(item, role, texts)))
        return score < SAME_NAME ? [] : [{ left, right, weight: Math.round(score * 1e6) }]
      }),
    )
    const groupOf = new Map(assignPairs(pairs).map(({ left, right }) => [right, known[left]]))
    for (const [place, item] of source.journey.roles.entries()) {
      const group = groupOf.get(place)
      if (group === undefined) groups.push([{ source, item }])
      else group.push({ source, item })
    }
  }
  return groups
}

function scoreOf(one: Role, other: Role, texts: TextComparer): number {
  const likeness = texts.likenessOf(one.name, other.name)
  const isSameId = one.id === other.id && (likeness ?? 1) >= OTHER_NAME
  return isSameId ? 2 : (likeness ?? 0)
}
