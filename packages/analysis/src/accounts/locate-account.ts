import type { AccountLog, Journey } from '@routebord/schema'
import { deepFreeze } from '../deep-freeze.ts'
import type { AccountLocation, AccountPhaseRule } from './account-location.ts'
import { PHASE_RULES } from './account-phase-rules.ts'
import { findInLocation } from './find-in-location.ts'
import { indexJourney } from './journey-index.ts'
import { linkProfiles } from './link-profiles.ts'
import { locateRole } from './locate-role.ts'
import type { ProfileLinks } from './profile-links.ts'
import { spreadOf } from './spread-of.ts'
import { traceAccount } from './trace-account.ts'
import { collectUnknown } from './unknown-ids.ts'

/** When to look, and how to judge. */
export interface LocateOptions {
  /** The rule by which the phase of the account follows from its roles. */
  readonly rule: AccountPhaseRule
  /** The moment, in milliseconds since 1970, UTC; later events are ignored. There is no clock, so it must be given. */
  readonly at: number
  /** The roles of the profiles. Defaults to what `linkProfiles` finds in the events up to the moment. */
  readonly links?: ProfileLinks
  /** Days without an event from which on a role is silent. Defaults to 30. */
  readonly silentAfterDays?: number
  /**
   * Ids of the roles the account waits for, for `slowest-required-role`. Defaults to the deciders, approvers and
   * buyers that have steps.
   */
  readonly required?: readonly string[]
  /** Share of roles that suffices for `share-past-phase`, above 0 and up to 1. Defaults to one half. */
  readonly share?: number
}

/**
 * Locates an account on a journey: where each role stands, how far the group is drawn out, and the phase of the
 * account under a named rule, with its reasons. Takes time in proportion to the events and the journey. A log that
 * names another journey is not read, and a finding says so.
 *
 * @throws RangeError where `at` is no moment, `share` no share, or `required` names a role the journey does not have.
 *
 * @example
 * import { locateAccount, localize } from '@routebord/analysis'
 * import { bouncyBall } from '@routebord/examples'
 * import { type AccountLog, assertJourney } from '@routebord/schema'
 *
 * const operator = { id: 'c1', index: 0, role: 'operator', links: [] }
 * const log: AccountLog = {
 *   account: 'a1',
 *   journey: 'bouncy-ball',
 *   profiles: [operator],
 *   events: [{
 *     id: 'e1',
 *     at: Date.UTC(2026, 0, 12),
 *     profiles: [{ profile: operator, as: undefined }],
 *     step: 'jams',
 *     signpost: undefined,
 *     touchpoint: undefined,
 *     channel: undefined,
 *     title: undefined,
 *   }],
 * }
 * const location = locateAccount(assertJourney(bouncyBall), log, { rule: 'furthest-role', at: Date.UTC(2026, 2, 13) })
 * location.phase?.id // → "need"
 * location.reasons.map((reason) => localize(reason, 'en')) // → ["Furthest along: Machine operator, at “Press stops in mid-shift” (Need)."]
 * location.positions.map(({ state }) => state) // → ["silent", "not-started", "not-started", "not-started"]
 * location.positions[0]?.silentDays // → 60
 */
export function locateAccount(
  journey: Journey,
  log: AccountLog,
  options: LocateOptions,
): AccountLocation {
  const { rule, at, silentAfterDays = 30, required, share = 0.5 } = options
  const index = indexJourney(journey)
  checkOptions(at, share, required ?? [], (id) => index.roles.has(id))
  const otherJourney = log.journey !== undefined && log.journey !== journey.id
  const events = otherJourney ? [] : log.events.filter((event) => event.at <= at)
  const known = { ...log, events }
  const links = options.links ?? linkProfiles(known, { journey })
  const roleOf = new Map(
    links.links.map(({ profile, role }) => [profile.id, index.roles.get(role.id)]),
  )
  const unknown = collectUnknown()
  const { roles } = traceAccount(
    index,
    known,
    log.profiles.map(({ id }) => roleOf.get(id)),
    unknown,
  )
  const positions = roles.map((trace) => locateRole(trace, at, silentAfterDays))
  const judged = { index, positions, required, share }
  const found = {
    otherJourney: otherJourney ? log.journey : undefined,
    unknown: unknown.collected(),
  }
  return deepFreeze({
    journey,
    account: log.account,
    at,
    positions,
    spread: spreadOf(positions),
    rule,
    ...PHASE_RULES[rule](judged),
    links,
    unknown: found.unknown,
    findings: findInLocation(index, positions, found),
  })
}

function checkOptions(
  at: number,
  share: number,
  required: readonly string[],
  hasRole: (id: string) => boolean,
): void {
  if (!Number.isFinite(at))
    throw new RangeError(`at: ${at} is no moment; give milliseconds since 1970`)
  if (!(share > 0 && share <= 1))
    throw new RangeError(`share: ${share} is no share; give a number above 0 and up to 1`)
  const stranger = required.find((id) => !hasRole(id))
  if (stranger !== undefined)
    throw new RangeError(`required: the journey has no role ${stranger}; give ids of its roles`)
}
