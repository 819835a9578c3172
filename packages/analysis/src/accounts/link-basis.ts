import type { AccountEvent, AccountLog, Profile, Role } from '@routebord/schema'
import { isOwnRule, type RoleDecisions } from './decide-roles.ts'
import { gatherPeople } from './gather-people.ts'
import type { JourneyIndex } from './journey-index.ts'
import { type OwnRule, onlyRoleOf } from './profile-claims.ts'
import type { LinkRule, Person, ProfileLink } from './profile-links.ts'

/** Names, for each profile with a role, the first rule that tells it, and what that rule rests on. */
export function explainLinks(
  index: JourneyIndex,
  log: AccountLog,
  rules: readonly LinkRule[],
  { claims, groups, roles }: RoleDecisions,
): readonly ProfileLink[] {
  const ownRules = rules.filter(isOwnRule)
  const claimsRole = (profile: Profile, role: Role): boolean =>
    ownRules.some((rule) => claims[profile.index]?.[rule] === role)

  const personOf = new Map<Profile, Person>()
  const sourcesOf = new Map<Profile, readonly Profile[]>()
  for (const person of gatherPeople(log.profiles, groups, roles)) {
    const { role, profiles } = person
    const sources = role === undefined ? [] : profiles.filter((one) => claimsRole(one, role))
    for (const profile of profiles) {
      personOf.set(profile, person)
      sourcesOf.set(profile, sources)
    }
  }
  const tells = (rule: LinkRule, profile: Profile, role: Role): boolean =>
    isOwnRule(rule)
      ? claims[profile.index]?.[rule] === role
      : (sourcesOf.get(profile) ?? []).some((source) => source !== profile)

  const partsOf = gatherParts(log)
  return log.profiles.flatMap((profile): ProfileLink[] => {
    const role = roles[profile.index]
    const rule = role && rules.find((name) => tells(name, profile, role))
    if (role === undefined || rule === undefined) return []
    if (isOwnRule(rule)) {
      const parts = partsOf[profile.index]?.filter((part) => PART_TELLS[rule](index, part, role))
      const events = [...new Set(parts?.map(({ event }) => event))]
      return [{ profile, role, rule, events, keys: [], through: [] }]
    }
    const keys = personOf.get(profile)?.keys ?? []
    return [{ profile, role, rule, events: [], keys, through: sourcesOf.get(profile) ?? [] }]
  })
}

/** A profile's part in one event. */
interface Part {
  readonly event: AccountEvent
  readonly as: string | undefined
}

/** Whether what a rule says of a profile rests on one of its parts. */
const PART_TELLS: Readonly<
  Record<OwnRule, (index: JourneyIndex, part: Part, role: Role) => boolean>
> = {
  declared: () => false,
  qualifier: (_, { as }, role) => as === role.id,
  'only-role': (index, { event: { step }, as }, role) =>
    as === undefined && step !== undefined && onlyRoleOf(index, step) === role,
}

function gatherParts(log: AccountLog): readonly (readonly Part[])[] {
  const parts = log.profiles.map((): Part[] => [])
  for (const event of log.events)
    for (const { profile, as } of event.profiles) parts[profile.index]?.push({ event, as })
  return parts
}
