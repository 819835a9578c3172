import type { Profile, Role } from '@routebord/schema'
import { makeFinding } from '../make-finding.ts'
import { isOwnRule, type RoleDecisions } from './decide-roles.ts'
import { type Statement, sayContradiction } from './link-sentences.ts'
import type { LinkFinding, LinkRule } from './profile-links.ts'

/** Finds people, or profiles where keys do not count, of whom different roles are said. */
export function findContradictions(
  profiles: readonly Profile[],
  rules: readonly LinkRule[],
  { claims, groups }: RoleDecisions,
): readonly LinkFinding[] {
  const found = new Map<number, Group>()
  const ownRules = rules.filter(isOwnRule)
  for (const profile of profiles) {
    const group = groups[profile.index] ?? profile.index
    const { members, statements }: Group = found.get(group) ?? {
      members: [],
      statements: new Map(),
    }
    found.set(group, { members, statements })
    members.push(profile)
    for (const rule of ownRules) {
      const role = claims[profile.index]?.[rule]
      // One word for each role is enough to show that they differ.
      if (role !== undefined && role !== 'several' && !statements.has(role))
        statements.set(role, { profile, rule, role })
    }
  }
  return [...found.values()].flatMap(({ members, statements }): LinkFinding[] => {
    const [first] = members
    if (first === undefined || statements.size < 2) return []
    const why = sayContradiction(members, [...statements.values()])
    const roles = [...statements.keys()]
    return [{ ...makeFinding('contradiction', first.id, 3, why, { roles }), profiles: members }]
  })
}

/** Profiles that must have one role, and one word for each role that is said of them. */
interface Group {
  readonly members: Profile[]
  readonly statements: Map<Role, Statement>
}
