import type { AccountEvent, AccountLog, Journey, Role, Step } from '@routebord/schema'
import { naiveLinks } from './naive-links.ts'

const ALL = ['declared', 'shared-key', 'qualifier', 'only-role'] as const

export interface NaiveVisit {
  readonly step: Step
  readonly events: readonly AccountEvent[]
}

/** The events that count for a role, looked up from scratch. */
export function naiveEvents(journey: Journey, log: AccountLog, role: Role): AccountEvent[] {
  const links = naiveLinks(journey, log, ALL)
  return log.events.filter((event) =>
    event.profiles.some(({ profile, as }) =>
      as === undefined ? links.get(profile)?.role === role : as === role.id,
    ),
  )
}

/** The step of an event, where the journey has it. */
export function naiveStep(journey: Journey, event: AccountEvent): Step | undefined {
  return journey.steps.find(({ id }) => id === event.step)
}

/** Runs of events at one step, with those at no step left out. */
export function naiveVisits(journey: Journey, events: readonly AccountEvent[]): NaiveVisit[] {
  const visits: { step: Step; events: AccountEvent[] }[] = []
  for (const event of events) {
    const step = naiveStep(journey, event)
    if (step === undefined) continue
    const last = visits.at(-1)
    if (last?.step === step) last.events.push(event)
    else visits.push({ step, events: [event] })
  }
  return visits
}

/** The steps of a role, in order. */
export function naivePath(journey: Journey, role: Role): Step[] {
  return journey.steps.filter((step) => step.roles.includes(role))
}

export function firstAt({ events }: NaiveVisit): number {
  return events[0]?.at ?? Number.NaN
}

export function lastAt({ events }: NaiveVisit): number {
  return events.at(-1)?.at ?? Number.NaN
}
