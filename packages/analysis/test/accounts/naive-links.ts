import type { AccountLog, Journey, Profile, Role } from '@routebord/schema'
import type { LinkRule } from '../../src/accounts/profile-links.ts'

/** What one rule says of one profile, looked up from scratch; nothing where it says several things. */
export function naiveClaim(
  journey: Journey,
  log: AccountLog,
  profile: Profile,
  rule: Exclude<LinkRule, 'shared-key'>,
): Role | undefined {
  const roleWith = (id: string | undefined): Role | undefined =>
    journey.roles.find((role) => role.id === id)
  if (rule === 'declared') return roleWith(profile.role)
  const said = log.events.flatMap((event) => {
    const parts = event.profiles.filter((part) => part.profile === profile)
    if (rule === 'qualifier') return parts.flatMap(({ as }) => roleWith(as) ?? [])
    const step = journey.steps.find(({ id }) => id === event.step)
    const alone = step?.roles.length === 1 ? step.roles : []
    return parts.some(({ as }) => as === undefined) ? alone : []
  })
  return new Set(said).size === 1 ? said[0] : undefined
}

/** Groups profiles by merging any two groups that share a key, until none do. */
export function naivePeople(profiles: readonly Profile[]): Profile[][] {
  const groups = profiles.map((profile) => [profile])
  for (;;) {
    const keysOf = (group: readonly Profile[]): string[] => group.flatMap(({ links }) => links)
    const pair = groups.flatMap((a, left) =>
      groups.flatMap((b, right) =>
        left < right && keysOf(a).some((key) => keysOf(b).includes(key)) ? [[left, right]] : [],
      ),
    )[0]
    if (pair === undefined) break
    const [left = 0, right = 0] = pair
    groups[left]?.push(...(groups[right] ?? []))
    groups.splice(right, 1)
  }
  return groups
    .map((group) => group.toSorted((a, b) => a.index - b.index))
    .toSorted((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0))
}

/** The role of each profile with the first rule that tells it, by the definitions alone. */
export function naiveLinks(
  journey: Journey,
  log: AccountLog,
  rules: readonly LinkRule[],
): Map<Profile, { role: Role; rule: LinkRule }> {
  const links = new Map<Profile, { role: Role; rule: LinkRule }>()
  const people = naivePeople(log.profiles)
  const claimsOf = (profile: Profile): Role[] =>
    rules.flatMap((rule) =>
      rule === 'shared-key' ? [] : (naiveClaim(journey, log, profile, rule) ?? []),
    )
  for (const profile of log.profiles) {
    const person = rules.includes('shared-key')
      ? (people.find((one) => one.includes(profile)) ?? [])
      : [profile]
    const roles = new Set(person.flatMap(claimsOf))
    const [role] = roles
    if (role === undefined || roles.size > 1) continue
    const others = person.filter((one) => one !== profile)
    const rule = rules.find((name) =>
      name === 'shared-key'
        ? others.some((one) => claimsOf(one).length > 0)
        : naiveClaim(journey, log, profile, name) === role,
    )
    if (rule !== undefined) links.set(profile, { role, rule })
  }
  return links
}
