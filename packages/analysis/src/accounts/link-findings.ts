import type { AccountLog, Profile } from '@routebord/schema'
import { makeFinding } from '../make-finding.ts'
import { countParts, type PartCounts } from './count-parts.ts'
import type { RoleDecisions } from './decide-roles.ts'
import { findContradictions } from './find-contradictions.ts'
import type { JourneyIndex } from './journey-index.ts'
import { sayNoRole, saySeveralRoles, sayUnknownRoles } from './link-sentences.ts'
import type { LinkFinding, LinkRule } from './profile-links.ts'

/** Finds what keeps profiles from being linked: first contradictions, then profile by profile. */
export function findLinkFaults(
  index: JourneyIndex,
  log: AccountLog,
  rules: readonly LinkRule[],
  decisions: RoleDecisions,
): readonly LinkFinding[] {
  const contradictions = findContradictions(log.profiles, rules, decisions)
  const disputed = new Set(contradictions.flatMap(({ profiles }) => profiles))
  const counts = countParts(index, log)
  const each = log.profiles.flatMap((profile): readonly LinkFinding[] => {
    const count = counts[profile.index]
    if (count === undefined) return []
    const settled = decisions.roles[profile.index] !== undefined || disputed.has(profile)
    return [
      ...findUnknownRole(profile, count),
      ...findSeveralRoles(profile, count),
      ...(settled ? [] : findUnlinked(profile, count)),
    ]
  })
  return [...contradictions, ...each]
}

function findUnknownRole(profile: Profile, { strange }: PartCounts): readonly LinkFinding[] {
  if (strange.size === 0) return []
  const why = sayUnknownRoles(profile, [...strange])
  return [{ ...makeFinding('unknown-role', profile.id, 2, why), profiles: [profile] }]
}

function findSeveralRoles(profile: Profile, { named }: PartCounts): readonly LinkFinding[] {
  if (named.size < 2) return []
  const roles = [...named].sort((a, b) => a.index - b.index)
  const why = saySeveralRoles(profile, roles)
  return [{ ...makeFinding('several-roles', profile.id, 1, why, { roles }), profiles: [profile] }]
}

function findUnlinked(profile: Profile, { named, unnamed }: PartCounts): readonly LinkFinding[] {
  // Who takes several roles by turns, and always says which, leaves nothing out.
  if (named.size > 1 && unnamed === 0) return []
  const weight = unnamed > 0 ? 2 : 1
  const why = sayNoRole(profile, unnamed)
  return [{ ...makeFinding('unlinked', profile.id, weight, why), profiles: [profile] }]
}
