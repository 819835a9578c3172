import type { Role, Step } from '@routebord/schema'
import type { SwimlaneLayout } from './swimlane-layout.ts'

/** A direction to move in on the map. */
export type Direction =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'next'
  | 'previous'
  | 'next-phase'
  | 'previous-phase'
  | 'next-fork'
  | 'previous-fork'

/** Where the journey runs down the page, up and down go along it. */
const TURNED: Readonly<Partial<Record<Direction, Direction>>> = {
  up: 'left',
  down: 'right',
  left: 'up',
  right: 'down',
}

interface Place {
  readonly step: Step
  readonly column: number
  /** Of its uppermost thread: the rail of its host, or in a braid wherever that runs. */
  readonly rail: number
}

/** Lists the steps in the order a reader meets them: column by column, and in a column from the top lane down. */
export function readingOrder(layout: SwimlaneLayout): readonly Step[] {
  return placesOf(layout).map((place) => place.step)
}

/**
 * Finds the step next to another. Left and right go along the way of its first role, up and down to the nearest step of
 * another lane; the other way round where the journey runs down the page. Next and previous go in reading order, which
 * reaches every step, and so do those to the first step of another phase and to a step where roles part. Returns
 * undefined at the edge.
 */
export function neighbour(
  layout: SwimlaneLayout,
  step: Step,
  towards: Direction,
): Step | undefined {
  const direction = (layout.orientation === 'vertical' && TURNED[towards]) || towards
  const places = placesOf(layout)
  if (direction === 'first') return places[0]?.step
  if (direction === 'last') return places.at(-1)?.step
  const at = places.findIndex((place) => place.step === step)
  const here = places[at]
  if (here === undefined) return undefined
  switch (direction) {
    case 'next':
      return places[at + 1]?.step
    case 'previous':
      return places[at - 1]?.step
    case 'next-phase':
    case 'previous-phase':
      return inPhase(places, at, direction === 'next-phase' ? 1 : -1)
    case 'next-fork':
      return places.slice(at + 1).find((place) => isFork(places, place))?.step
    case 'previous-fork':
      return places.slice(0, at).findLast((place) => isFork(places, place))?.step
    case 'left':
    case 'right':
      return along(places, here, direction === 'right' ? 1 : -1)
    default:
      return aside(places, here, direction === 'down' ? 1 : -1, layout.names !== undefined)
  }
}

/** Goes to the nearest step of another lane; in a braid to one of other roles in the same column, or right beside it. */
function aside(
  places: readonly Place[],
  here: Place,
  side: number,
  isBraid: boolean,
): Step | undefined {
  const isNear = ({ step, column }: Place): boolean =>
    Math.abs(column - here.column) < 2 && !step.roles.some((role) => here.step.roles.includes(role))
  const distance = ({ rail, column }: Place): number =>
    Math.abs(rail - here.rail) * (isBraid ? 0.001 : 1) + Math.abs(column - here.column)
  const candidates = places.filter(
    (place) => Math.sign(place.rail - here.rail) === side && (!isBraid || isNear(place)),
  )
  return candidates.sort((a, b) => distance(a) - distance(b))[0]?.step
}

/** Goes to the first step of the next or the previous phase that has steps. */
function inPhase(places: readonly Place[], at: number, side: number): Step | undefined {
  const own = places[at]?.step.phase.index ?? 0
  const phases = places.map(({ step }) => step.phase.index)
  const others = phases.filter((index) => Math.sign(index - own) === side)
  const wanted = side > 0 ? Math.min(...others) : Math.max(...others)
  return places.find(({ step }) => step.phase.index === wanted)?.step
}

/** Roles part at a step when they go on to different steps. */
function isFork(places: readonly Place[], { step }: Place): boolean {
  const next = step.roles.map((role) => {
    const path = pathOf(places, role)
    return path[path.findIndex((place) => place.step === step) + 1]?.step
  })
  return new Set(next.filter((other) => other !== undefined)).size > 1
}

/** Goes along the way of the step's own roles; at the end of the host's way, along that of another. */
function along(places: readonly Place[], here: Place, towards: number): Step | undefined {
  for (const role of here.step.roles) {
    const path = pathOf(places, role)
    const next = path[path.indexOf(here) + towards]
    if (next !== undefined) return next.step
  }
  return undefined
}

function pathOf(places: readonly Place[], role: Role): readonly Place[] {
  return places.filter((place) => place.step.roles.includes(role))
}

function placesOf({ cards, notes }: SwimlaneLayout): readonly Place[] {
  return [...cards, ...notes].sort(
    (a, b) => a.column - b.column || a.rail - b.rail || a.step.index - b.step.index,
  )
}
