import type { ComposeOptions, Obstacle, StepReference } from './composition.ts'
import type { StepList } from './list-steps.ts'
import type { Meetings } from './meetings.ts'
import { type PlacedPair, readPairs } from './read-pairs.ts'

/** A pin that would have broken what the maps say. */
export interface UnmetPin extends PlacedPair {
  readonly why: Obstacle
}

/** What the author said of pairs, as far as it could be obeyed. */
export interface AuthorsWord {
  readonly isPinned: (one: number, other: number) => boolean
  /** What keeps two steps apart: the author, or what the maps say. */
  readonly obstacleTo: (one: number, other: number) => Obstacle | undefined
  readonly unmetPins: readonly UnmetPin[]
  readonly unknown: readonly StepReference[]
}

/** Makes meetings of what the author pinned, in the order of the pins, unless it breaks an order or a ban. */
export function obeyAuthor(
  list: StepList,
  meetings: Meetings,
  { pin = [], forbid = [] }: NonNullable<ComposeOptions['matches']>,
): AuthorsWord {
  const pins = readPairs(list, pin)
  const forbids = readPairs(list, forbid)
  const forbidden = new Set(forbids.known.map(({ one, other }) => nameOf(one, other)))
  const pinned = new Set<string>()
  const obstacleTo = (one: number, other: number, isPin = false): Obstacle | undefined => {
    const across = forbidden.size === 0 ? [] : meetings.across(one, other)
    const isForbidden = across.some((pair) => forbidden.has(nameOf(...pair)))
    return isForbidden ? 'forbidden' : meetings.obstacleTo(one, other, isPin)
  }
  const pairs = new Map(pins.known.map((pair) => [nameOf(pair.one, pair.other), pair]))
  const unmetPins = [...pairs.values()].flatMap((pair) => {
    const { one, other } = pair
    const isDone = one !== other && meetings.at(one) === meetings.at(other)
    const why = isDone ? undefined : obstacleTo(one, other, true)
    if (why !== undefined) return [{ ...pair, why }]
    if (!isDone) meetings.merge(one, other)
    pinned.add(nameOf(one, other))
    return []
  })
  return {
    isPinned: (one, other) => pinned.has(nameOf(one, other)),
    obstacleTo: (one, other) => obstacleTo(one, other),
    unmetPins,
    unknown: [...pins.unknown, ...forbids.unknown],
  }
}

function nameOf(one: number, other: number): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`
}
