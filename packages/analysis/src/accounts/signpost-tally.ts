import type { Role, Signpost, Step } from '@routebord/schema'
import {
  type AccountTraces,
  othersWentOn,
  type RoleTrace,
  type Sighting,
} from './account-traces.ts'
import type { SignpostFacts } from './evaluation.ts'
import { proportionOf } from './proportion.ts'

/** Counts for one role at one signpost. */
interface SightingTally {
  readonly role: Role
  seen: number
  late: number
  ended: number
  left: number
  nothingYet: number
  readonly next: Map<Step, number>
}

/** Counts for one signpost. */
export interface SignpostTally {
  readonly signpost: Signpost
  readonly roles: ReadonlyMap<Role, SightingTally>
  others: number
}

/** Starts the counts for a signpost. */
export function openSignpostTally(signpost: Signpost): SignpostTally {
  const roles = signpost.roles.map((role): [Role, SightingTally] => [
    role,
    { role, seen: 0, late: 0, ended: 0, left: 0, nothingYet: 0, next: new Map() },
  ])
  return { signpost, roles: new Map(roles), others: 0 }
}

/** Counts the signposts that the roles of one account saw. */
export function countSightings(
  tallies: ReadonlyMap<Signpost, SignpostTally>,
  traces: AccountTraces,
): void {
  for (const trace of traces.roles)
    for (const sighting of trace.sightings.values()) {
      const tally = tallies.get(sighting.signpost)
      if (tally === undefined) continue
      const role = tally.roles.get(trace.role)
      if (role === undefined) tally.others += 1
      else countSighting(role, trace, sighting, othersWentOn(traces, trace))
    }
}

function countSighting(
  tally: SightingTally,
  { path, visits, furthest }: RoleTrace,
  { signpost, visits: begun, reached }: Sighting,
  wentOn: boolean,
): void {
  tally.seen += 1
  if (cameLate(signpost, path[reached])) tally.late += 1
  const next = visits[begun]?.step
  if (next !== undefined) tally.next.set(next, (tally.next.get(next) ?? 0) + 1)
  else if (furthest === path.length - 1) tally.ended += 1
  else if (wentOn) tally.left += 1
  else tally.nothingYet += 1
}

/**
 * Tells whether a role had passed the place where a signpost helps: with moment `before` once it reached the step or
 * phase, with `during` and `after` once it went beyond. Nobody passes a phase that is always on.
 */
function cameLate({ step, phase, moment }: Signpost, reached: Step | undefined): boolean {
  if (reached === undefined) return false
  const beyond = moment === 'before' ? 0 : 1
  if (step !== undefined) return reached.index >= step.index + beyond
  if (phase === undefined || phase.alwaysOn) return false
  return reached.phase.index >= phase.index + beyond
}

/** Turns the counts for a signpost into facts, given by role's index how many accounts saw the role. */
export function signpostFactsOf(
  { signpost, roles, others }: SignpostTally,
  seen: readonly number[],
): SignpostFacts {
  return {
    signpost,
    roles: [...roles.values()].map((tally) => ({
      role: tally.role,
      seen: proportionOf(tally.seen, seen[tally.role.index] ?? 0),
      late: proportionOf(tally.late, tally.seen),
      next: [...tally.next]
        .map(([step, accounts]) => ({ step, accounts }))
        .sort((a, b) => a.step.index - b.step.index),
      ended: tally.ended,
      left: tally.left,
      nothingYet: tally.nothingYet,
    })),
    others,
  }
}
