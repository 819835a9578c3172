import type { AccountLog, Journey, Role, Signpost, Step } from '@routebord/schema'
import { alignTrace } from '../../src/accounts/align-trace.ts'
import {
  firstAt,
  lastAt,
  type NaiveVisit,
  naiveEvents,
  naivePath,
  naiveVisits,
} from './naive-traces.ts'
import { DAY } from './sketched-log.ts'

/** Days by quartile, or nothing. */
type Quartiles = readonly [n: number, lower?: number, median?: number, upper?: number]

export interface NaiveStepFacts {
  readonly step: string
  readonly reached: readonly [number, number]
  readonly waiting: Quartiles
  readonly dropOut: readonly [number, number]
  readonly leftBehind: number
  readonly skipped: readonly [number, number]
  readonly repeated: readonly [number, number]
  readonly outOfOrder: readonly [number, number]
  readonly moves: { readonly together: number; readonly log: number; readonly model: number }
}

/** One role at one account. */
interface Walk {
  readonly log: AccountLog
  readonly events: readonly AccountLog['events'][number][]
  readonly visits: readonly NaiveVisit[]
  /** Whether other roles were seen at a step after this role was last seen. */
  readonly wentOn: boolean
}

/** The logs that belong to a journey. */
export function naiveOwn(journey: Journey, logs: readonly AccountLog[]): AccountLog[] {
  return logs.filter((log) => log.journey === undefined || log.journey === journey.id)
}

/** How a role walked at each account where it was seen. */
export function naiveWalks(journey: Journey, logs: readonly AccountLog[], role: Role): Walk[] {
  return naiveOwn(journey, logs).flatMap((log) => {
    const events = naiveEvents(journey, log, role)
    const last = events.at(-1)
    if (last === undefined) return []
    const others = journey.roles.filter((other) => other !== role)
    const wentOn = others.some((other) =>
      naiveVisits(journey, naiveEvents(journey, log, other)).some((one) => lastAt(one) > last.at),
    )
    return [{ log, events, visits: naiveVisits(journey, events), wentOn }]
  })
}

/** The facts of one role at one step, counted account by account from the definitions. */
export function naiveStepFacts(
  journey: Journey,
  walks: readonly Walk[],
  role: Role,
  step: Step,
): NaiveStepFacts {
  const path = naivePath(journey, role)
  const place = path.indexOf(step)
  const furthestOf = (walk: Walk): number =>
    Math.max(-1, ...walk.visits.map((visit) => path.indexOf(visit.step)))
  const here = (walk: Walk): NaiveVisit[] => walk.visits.filter((visit) => visit.step === step)
  const reached = walks.filter((walk) => here(walk).length > 0)
  const further = walks.filter((walk) => furthestOf(walk) > place)
  const lost = reached.filter(
    (walk) =>
      walk.visits.findLast((visit) => path.includes(visit.step))?.step === step &&
      furthestOf(walk) < path.length - 1,
  )
  const waits = reached.flatMap(({ visits }) => {
    const first = visits.findIndex((visit) => visit.step === step)
    const [before, arrival] = [visits[first - 1], visits[first]]
    return before && arrival ? [(firstAt(arrival) - lastAt(before)) / DAY] : []
  })
  const fits = (walk: Walk): NaiveVisit[] => {
    const { together } = alignTrace(walk.visits.map((visit) => path.indexOf(visit.step)))
    return here(walk).filter((visit) => together[walk.visits.indexOf(visit)])
  }
  const visits = reached.flatMap(here).length
  const together = reached.flatMap(fits).length
  const skipped = further.filter((walk) => here(walk).length === 0).length
  const outOfOrder = reached.filter((walk) => fits(walk).length === 0).length
  return {
    step: step.id,
    reached: [reached.length, walks.length],
    waiting: naiveQuartiles(waits),
    dropOut: [lost.length, reached.length],
    leftBehind: lost.filter(({ wentOn }) => wentOn).length,
    skipped: [skipped, further.length],
    repeated: [reached.filter((walk) => here(walk).length > 1).length, reached.length],
    outOfOrder: [outOfOrder, reached.length],
    moves: { together, log: visits - together, model: skipped + outOfOrder },
  }
}

/** Quartiles by sorting: linear between the two nearest ranks. */
export function naiveQuartiles(values: readonly number[]): Quartiles {
  if (values.length === 0) return [0]
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => {
    const place = share * (sorted.length - 1)
    const low = sorted[Math.floor(place)] ?? 0
    return low + ((sorted[Math.ceil(place)] ?? 0) - low) * (place % 1)
  }
  return [values.length, at(0.25), at(0.5), at(0.75)]
}

/** What one role did about one signpost: seen, late, then each next step with its count, ended, left, nothing yet. */
export function naiveSighting(
  journey: Journey,
  walks: readonly Walk[],
  role: Role,
  signpost: Signpost,
): unknown {
  const path = naivePath(journey, role)
  const next = new Map<Step, number>()
  const counts = { seen: 0, late: 0, ended: 0, left: 0, nothingYet: 0 }
  for (const { events, visits, wentOn } of walks) {
    const place = events.findIndex((event) => event.signpost === signpost.id)
    if (place < 0) continue
    counts.seen += 1
    const reached = path.findLast((step) =>
      events.slice(0, place).some((event) => event.step === step.id),
    )
    if (reached !== undefined) {
      const [mine, goal] = signpost.step
        ? [reached.index, signpost.step.index]
        : [reached.phase.index, signpost.phase?.index ?? 0]
      if (signpost.moment === 'before' ? mine >= goal : mine > goal) counts.late += 1
    }
    // The visits that begin in the events up to the sighting are begun; the one after them is the next.
    const begun = naiveVisits(journey, events.slice(0, place + 1)).length
    const to = visits[begun]?.step
    if (to !== undefined) next.set(to, (next.get(to) ?? 0) + 1)
    else if (path.length === 0 || visits.some((visit) => visit.step === path.at(-1)))
      counts.ended += 1
    else if (wentOn) counts.left += 1
    else counts.nothingYet += 1
  }
  const steps = journey.steps.flatMap((step) => (next.has(step) ? [[step.id, next.get(step)]] : []))
  return { role: role.id, n: walks.length, ...counts, next: steps }
}

/** When two roles came in, at each account that saw both at a step. */
export function naivePair(
  journey: Journey,
  logs: readonly AccountLog[],
  first: Role,
  second: Role,
): number[] {
  const entryOf = (log: AccountLog, role: Role): number | undefined => {
    const [visit] = naiveVisits(journey, naiveEvents(journey, log, role))
    return visit && firstAt(visit)
  }
  return naiveOwn(journey, logs).flatMap((log) => {
    const [a, b] = [entryOf(log, first), entryOf(log, second)]
    return a === undefined || b === undefined ? [] : [Math.sign(b - a)]
  })
}
