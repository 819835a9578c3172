import type { AccountLog, Journey } from '@routebord/schema'
import { deepFreeze } from '../deep-freeze.ts'
import { decideRoles, LINK_RULES } from './decide-roles.ts'
import { gatherPeople } from './gather-people.ts'
import { indexJourney } from './journey-index.ts'
import { explainLinks } from './link-basis.ts'
import { findLinkFaults } from './link-findings.ts'
import type { LinkRule, ProfileLinks } from './profile-links.ts'

/** To which journey's roles profiles are linked, and by which rules. */
export interface LinkOptions {
  readonly journey: Journey
  /**
   * The rules that count, first the one that a link names where several agree. Defaults to `declared`, `shared-key`,
   * `qualifier`, `only-role`.
   */
  readonly rules?: readonly LinkRule[]
}

/**
 * Links the profiles of an account to the roles of a journey, by named rules and never by a guess. A profile that two
 * rules, or two keys, give different roles stays unlinked, as does everyone joined to it by keys; each unlinked
 * profile is named by a finding. Keys join profiles directly or by way of others (union-find, Tarjan & van Leeuwen
 * 1984). Takes time nearly in proportion to the profiles, their keys and the events.
 *
 * @example
 * import { linkProfiles } from '@routebord/analysis'
 * import { bouncyBall } from '@routebord/examples'
 * import { type AccountLog, assertJourney } from '@routebord/schema'
 *
 * const profiles = [
 *   { id: 'c1', index: 0, role: 'operator', links: ['badge-7'] },
 *   { id: 'c2', index: 1, role: undefined, links: ['badge-7'] },
 *   { id: 'c3', index: 2, role: undefined, links: [] },
 * ]
 * const log: AccountLog = { account: 'a1', journey: 'bouncy-ball', profiles, events: [] }
 * const linked = linkProfiles(log, { journey: assertJourney(bouncyBall) })
 * linked.links.map(({ profile, role, rule }) => `${profile.id}: ${role.id}, ${rule}`) // → ["c1: operator, declared", "c2: operator, shared-key"]
 * linked.people.map((person) => person.profiles.length) // → [2, 1]
 * linked.findings.map(({ key }) => key) // → ["unlinked:c3"]
 */
export function linkProfiles(log: AccountLog, options: LinkOptions): ProfileLinks {
  const { journey, rules = LINK_RULES } = options
  const index = indexJourney(journey)
  const decisions = decideRoles(index, log, rules)
  const links = explainLinks(index, log, rules, decisions)
  return deepFreeze({
    journey,
    account: log.account,
    links,
    unlinked: log.profiles.filter((profile) => decisions.roles[profile.index] === undefined),
    people: gatherPeople(log.profiles, decisions.people, decisions.roles),
    findings: findLinkFaults(index, log, rules, decisions),
  })
}
