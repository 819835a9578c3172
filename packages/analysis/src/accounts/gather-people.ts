import type { Profile, Role } from '@routebord/schema'
import type { Person } from './profile-links.ts'

/** Gathers profiles into people, given by profile the index of the first profile of the same person, and the roles. */
export function gatherPeople(
  profiles: readonly Profile[],
  firstOf: readonly number[],
  roles: readonly (Role | undefined)[],
): readonly Person[] {
  const members = new Map<number, Profile[]>()
  for (const [place, profile] of profiles.entries()) {
    const first = firstOf[place] ?? place
    const joined = members.get(first)
    if (joined === undefined) members.set(first, [profile])
    else joined.push(profile)
  }
  return [...members.values()].map((joined) => ({
    profiles: joined,
    keys: sharedKeys(joined),
    role: commonRole(joined.map(({ index }) => roles[index])),
  }))
}

function sharedKeys(profiles: readonly Profile[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { links } of profiles)
    for (const key of new Set(links)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1).map(([key]) => key)
}

function commonRole(roles: readonly (Role | undefined)[]): Role | undefined {
  const known = new Set(roles.filter((role) => role !== undefined))
  return known.size === 1 ? [...known][0] : undefined
}
