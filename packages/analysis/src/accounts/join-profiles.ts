import type { Profile } from '@routebord/schema'

/**
 * Joins profiles that share a key, directly or by way of others: gives, by profile, the index of the first profile
 * of the same person. Union by size with path halving (Tarjan 1975), in nearly linear time.
 */
export function joinProfiles(profiles: readonly Profile[]): readonly number[] {
  const parent = profiles.map((_, place) => place)
  const size = profiles.map(() => 1)
  const firstWith = new Map<string, number>()
  for (const [place, { links }] of profiles.entries())
    for (const key of links) {
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, place)
      else unite(parent, size, first, place)
    }
  const firstOf = new Map<number, number>()
  return profiles.map((_, place) => {
    const root = rootOf(parent, place)
    const first = firstOf.get(root) ?? place
    firstOf.set(root, first)
    return first
  })
}

function unite(parent: number[], size: number[], a: number, b: number): void {
  const [left, right] = [rootOf(parent, a), rootOf(parent, b)]
  if (left === right) return
  const [larger, smaller] = (size[left] ?? 0) < (size[right] ?? 0) ? [right, left] : [left, right]
  parent[smaller] = larger
  size[larger] = (size[larger] ?? 0) + (size[smaller] ?? 0)
}

function rootOf(parent: number[], place: number): number {
  let at = place
  for (;;) {
    const up = parent[at] ?? at
    if (up === at) return at
    // Halving the way up keeps later ways short.
    parent[at] = parent[up] ?? up
    at = parent[at] ?? up
  }
}
