import type { AccountLog, Role } from '@routebord/schema'
import { joinProfiles } from './join-profiles.ts'
import type { JourneyIndex } from './journey-index.ts'
import { gatherClaims, type OwnRule, type ProfileClaims } from './profile-claims.ts'
import type { LinkRule } from './profile-links.ts'

/** The rules by which profiles are linked where the caller names none, in this order. */
export const LINK_RULES: readonly LinkRule[] = ['declared', 'shared-key', 'qualifier', 'only-role']

/** The roles of an account's profiles, each list by profile. */
export interface RoleDecisions {
  readonly claims: readonly ProfileClaims[]
  /** The index of the first profile of the same person. */
  readonly people: readonly number[]
  /** The index of the first profile of those that must have one role: the person, or the profile alone. */
  readonly groups: readonly number[]
  readonly roles: readonly (Role | undefined)[]
}

/**
 * Decides the role of each profile: the one that every rule which says anything agrees on, for all profiles of a
 * person where keys count. Where two roles are said, none is decided.
 */
export function decideRoles(
  index: JourneyIndex,
  log: AccountLog,
  rules: readonly LinkRule[],
): RoleDecisions {
  const claims = gatherClaims(index, log)
  const people = joinProfiles(log.profiles)
  const groups = rules.includes('shared-key') ? people : people.map((_, place) => place)
  const agreed: (Role | 'disputed' | undefined)[] = log.profiles.map(() => undefined)
  const ownRules = rules.filter(isOwnRule)
  for (const [place, group] of groups.entries())
    for (const rule of ownRules) {
      const said = claims[place]?.[rule]
      if (said === undefined || said === 'several') continue
      const before = agreed[group]
      agreed[group] = before === undefined || before === said ? said : 'disputed'
    }
  const roles = groups.map((group) => {
    const role = agreed[group]
    return role === 'disputed' ? undefined : role
  })
  return { claims, people, groups, roles }
}

/** Tells whether a rule looks at one profile alone. */
export function isOwnRule(rule: LinkRule): rule is OwnRule {
  return rule !== 'shared-key'
}
