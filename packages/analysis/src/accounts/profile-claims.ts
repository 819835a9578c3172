import type { AccountLog, Role } from '@routebord/schema'
import type { JourneyIndex } from './journey-index.ts'
import type { LinkRule } from './profile-links.ts'

/** What a rule says of one profile: a role, nothing, or several roles, which settles nothing. */
export type Said = Role | 'several' | undefined

/** A rule that looks at one profile alone. */
export type OwnRule = Exclude<LinkRule, 'shared-key'>

/** What each rule says of one profile. */
export type ProfileClaims = Readonly<Record<OwnRule, Said>>

/** Gathers, by profile, what its own declaration and its events say of its role. Takes one pass over the log. */
export function gatherClaims(index: JourneyIndex, log: AccountLog): readonly ProfileClaims[] {
  const claims = log.profiles.map(
    ({ role }): Record<OwnRule, Said> => ({
      declared: role === undefined ? undefined : index.roles.get(role),
      qualifier: undefined,
      'only-role': undefined,
    }),
  )
  for (const event of log.events) {
    const alone = event.step === undefined ? undefined : onlyRoleOf(index, event.step)
    for (const { profile, as } of event.profiles) {
      const claim = claims[profile.index]
      if (claim === undefined) continue
      // An event that names the role speaks for itself; the step's role is only asked where it does not.
      if (as !== undefined) claim.qualifier = saidAgain(claim.qualifier, index.roles.get(as))
      else claim['only-role'] = saidAgain(claim['only-role'], alone)
    }
  }
  return claims
}

/** Gives the one role of a step; undefined for a step of several roles, and for one the journey does not have. */
export function onlyRoleOf(index: JourneyIndex, step: string): Role | undefined {
  const roles = index.steps.get(step)?.roles
  return roles?.length === 1 ? roles[0] : undefined
}

function saidAgain(before: Said, now: Role | undefined): Said {
  if (now === undefined || before === now) return before
  return before === undefined ? now : 'several'
}
