import type { AccountEvent, AccountLog, Role, Signpost, Step } from '@routebord/schema'
import type { AccountTraces, RoleTrace, Sighting, Visit } from './account-traces.ts'
import type { JourneyIndex } from './journey-index.ts'
import type { UnknownCollector } from './unknown-ids.ts'

interface OpenVisit extends Visit {
  to: number
}

interface OpenTrace extends RoleTrace {
  readonly visits: OpenVisit[]
  readonly sightings: Map<Signpost, Sighting>
  furthest: number
  lastSeen: number | undefined
  /** The event that counted last, so that two profiles of a role at one event count once. */
  counted: AccountEvent | undefined
}

/**
 * Reads an account's events as one trace for each role. An event counts for the role that it names, else for the role
 * that its profile has; several profiles of one role count once. Takes one pass.
 */
export function traceAccount(
  index: JourneyIndex,
  log: AccountLog,
  roleOf: readonly (Role | undefined)[],
  unknown: UnknownCollector,
): AccountTraces {
  const traces = index.journey.roles.map((role): OpenTrace => openTrace(index, role))
  for (const { role } of log.profiles)
    if (role !== undefined && !index.roles.has(role)) unknown.note('roles', role)
  let nobody = 0
  let lastStep: number | undefined
  for (const event of log.events) {
    const { at } = event
    const step = event.step === undefined ? undefined : index.steps.get(event.step)
    if (step === undefined && event.step !== undefined) unknown.note('steps', event.step)
    const signpost = event.signpost === undefined ? undefined : index.signposts.get(event.signpost)
    if (signpost === undefined && event.signpost !== undefined)
      unknown.note('signposts', event.signpost)
    let somebody = false
    for (const { profile, as } of event.profiles) {
      const role = as === undefined ? roleOf[profile.index] : index.roles.get(as)
      if (role === undefined && as !== undefined) unknown.note('roles', as)
      const trace = role && traces[role.index]
      if (trace === undefined) continue
      somebody = true
      if (trace.counted === event) continue
      trace.counted = event
      extendTrace(trace, at, step, step && index.positionOf(trace.role, step), signpost)
      if (step !== undefined) lastStep = at
    }
    if (!somebody) nobody += 1
  }
  const [first, last] = [log.events[0], log.events.at(-1)]
  return {
    roles: traces,
    events: log.events.length,
    nobody,
    duration: first && last && last.at - first.at,
    lastStep,
  }
}

function openTrace({ paths }: JourneyIndex, role: Role): OpenTrace {
  const path = paths[role.index] ?? []
  return {
    role,
    path,
    visits: [],
    sightings: new Map(),
    furthest: -1,
    lastSeen: undefined,
    counted: undefined,
  }
}

function extendTrace(
  trace: OpenTrace,
  at: number,
  step: Step | undefined,
  position: number | undefined,
  signpost: Signpost | undefined,
): void {
  const reached = trace.furthest
  if (step !== undefined && position !== undefined) {
    const last = trace.visits.at(-1)
    if (last?.step === step) last.to = at
    else trace.visits.push({ step, position, from: at, to: at })
    if (position > reached) trace.furthest = position
  }
  if (signpost !== undefined && !trace.sightings.has(signpost))
    trace.sightings.set(signpost, { signpost, at, visits: trace.visits.length, reached })
  trace.lastSeen = at
}
