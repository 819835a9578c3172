import type { Profile } from '@routebord/schema'

/**
 * Joins profiles that share a key, directly or by way of others: gives, by profile, the index of the first profile
 * of the same person. Union-find with path splitting, in n log n time at worst (Tarjan & van Leeuwen 1984).
 */
export function joinProfiles(profiles: readonly Profile[]): readonly number[] {
  const parent = profiles.map((_, place) => place)
  const firstWith = new Map<string, number>()
  for (const [place, { links }] of profiles.entries())
    for (const key of links) {
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, place)
      else unite(parent, first, place)
    }
  return profiles.map((_, place) => rootOf(parent, place))
}

/** Puts the later root under the earlier one, so that a root is the first of its person. */
function unite(parent: number[], one: number, other: number): void {
  const [a, b] = [rootOf(parent, one), rootOf(parent, other)]
  parent[Math.max(a, b)] = Math.min(a, b)
}

function rootOf(parent: number[], place: number): number {
  let at = place
  let up = parent[at] ?? at
  while (up !== at) {
    const above = parent[up] ?? up
    // Pointing each at the one above its parent keeps later ways short.
    parent[at] = above
    at = up
    up = above
  }
  return at
}
