import type { Role, Step } from '@routebord/schema'
import type { SwimlaneLayout } from './swimlane-layout.ts'

/** A direction to move in on the map. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'next' | 'previous'

interface Place {
  readonly step: Step
  readonly column: number
  readonly lane: number
}

/** Lists the steps in the order a reader meets them: column by column, and in a column from the top lane down. */
export function readingOrder(layout: SwimlaneLayout): readonly Step[] {
  return placesOf(layout).map((place) => place.step)
}

/**
 * Finds the step next to another: left and right along the way of its first role, up and down to the nearest step
 * of another lane, next and previous in reading order, which reaches every step. Returns undefined at the edge.
 */
export function neighbour(
  layout: SwimlaneLayout,
  step: Step,
  direction: Direction,
): Step | undefined {
  const places = placesOf(layout)
  if (direction === 'first') return places[0]?.step
  if (direction === 'last') return places.at(-1)?.step
  const here = places.find((place) => place.step === step)
  if (here === undefined) return undefined
  if (direction === 'next') return places[places.indexOf(here) + 1]?.step
  if (direction === 'previous') return places[places.indexOf(here) - 1]?.step
  if (direction === 'left' || direction === 'right')
    return along(places, here, direction === 'right' ? 1 : -1)
  const towards = direction === 'down' ? 1 : -1
  const distance = (place: Place): number =>
    Math.abs(place.lane - here.lane) * 100 + Math.abs(place.column - here.column)
  const candidates = places.filter((place) => Math.sign(place.lane - here.lane) === towards)
  return candidates.sort((a, b) => distance(a) - distance(b))[0]?.step
}

/** Goes along the way of the step's own roles; at the end of the host's way, along that of another. */
function along(places: readonly Place[], here: Place, towards: number): Step | undefined {
  for (const role of here.step.roles) {
    const path = places
      .filter((place) => place.step.roles.includes(role))
      .sort((a, b) => a.column - b.column)
    const next = path[path.indexOf(here) + towards]
    if (next !== undefined) return next.step
  }
  return undefined
}

function placesOf(layout: SwimlaneLayout): readonly Place[] {
  const laneOf = new Map<Role, number>(layout.lanes.map((lane) => [lane.role, lane.place]))
  const lane = (step: Step): number => Math.min(...step.roles.map((role) => laneOf.get(role) ?? 0))
  return [...layout.cards, ...layout.notes]
    .map(({ step, column }) => ({ step, column, lane: lane(step) }))
    .sort((a, b) => a.column - b.column || a.lane - b.lane || a.step.index - b.step.index)
}
