import type { Journey, Role, Step } from '@routebord/schema'
import type { Companions } from './companions.ts'
import { deepFreeze } from './deep-freeze.ts'
import { DAY, lengthOf, type Span, spanAcross, spanOf } from './span-of.ts'

/**
 * Derives who travels with whom, and for how long: each two roles that share a step, once, in document order of the
 * first and then of the second. A run of theirs begins where they meet and ends where one of them takes a step
 * without the other. Which way they go, the segments that hold both of them tell. Takes time in proportion to the
 * pairs at each step, and none for pairs that never meet.
 * @example
 * import { deriveCompanions } from '@routebord/analysis'
 * import { bouncyBall } from '@routebord/examples'
 * import { assertJourney } from '@routebord/schema'
 *
 * const [first] = deriveCompanions(assertJourney(bouncyBall))
 * first?.roles.map(({ id }) => id) // → ["operator", "specialist"]
 * [first?.steps, first?.legs] // → [6, 1]
 * [first?.days, first?.dated] // → [8, 6]
 */
export function deriveCompanions(journey: Journey): readonly Companions[] {
  const trips: Trip[][] = journey.roles.map(() => [])
  const previous = new Map<Role, Step>()
  for (const step of journey.steps) {
    const span = spanOf(step)
    for (const [place, first] of step.roles.entries()) {
      const from = previous.get(first)
      const row = trips[first.index] ?? []
      for (const second of step.roles.slice(place + 1)) {
        const trip = row[second.index] ?? beginTrip(first, second)
        row[second.index] = trip
        continueTrip(trip, span, from !== undefined && from === previous.get(second))
      }
    }
    for (const role of step.roles) previous.set(role, step)
  }
  // Flattening passes over the places of pairs that never met.
  return deepFreeze(trips.flat().map(describeTrip))
}

/** What is known of two roles so far, and the time of the run they are on. */
interface Trip {
  readonly roles: readonly [Role, Role]
  steps: number
  legs: number
  dated: number
  time: number
  run: Span | undefined
}

function beginTrip(first: Role, second: Role): Trip {
  return { roles: [first, second], steps: 0, legs: 0, dated: 0, time: 0, run: undefined }
}

/** Adds a step that two roles reach by the same leg, or where they meet anew. */
function continueTrip(trip: Trip, span: Span | undefined, together: boolean): void {
  trip.steps += 1
  if (together) trip.legs += 1
  else trip.run = undefined
  if (span === undefined) return
  const run = spanAcross(trip.run, span)
  trip.dated += 1
  trip.time += lengthOf(run) - lengthOf(trip.run)
  trip.run = run
}

function describeTrip({ roles, steps, legs, time, dated }: Trip): Companions {
  return { roles, steps, legs, days: dated === 0 ? undefined : time / DAY, dated }
}
