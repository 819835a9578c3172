import type { Composite } from '@routebord/analysis'
import type { Step } from '@routebord/schema'
import type { LaneOrder } from '../lane-order.ts'
import { connectedParts } from './connected-parts.ts'
import { orderWindow, WINDOW_LIMIT } from './order-window.ts'
import { costOfOrder, gatherRoleSets, type RoleSet, WEIGHT_GRAINS } from './role-sets.ts'
import { searchLaneOrder } from './search-lane-order.ts'

/** The author's order, the order in which roles enter the journey, or the order that shared steps fit best. */
export type LaneOrderKind = 'given' | 'entry' | 'fewest-crossings'

export interface LaneOrderOptions {
  /** Defaults to `given`. */
  readonly order?: LaneOrderKind | undefined
  /**
   * What it costs when a shared step passes one lane that takes no part: 0 or more, rounded to 1/65536. Defaults
   * to 1 for every step.
   */
  readonly weigh?: ((step: Step) => number) | undefined
}

/**
 * Orders the lanes of a composite. `entry` goes by each role's first step; roles that enter together, or never,
 * stay in the author's order. `fewest-crossings` is proven best if no more than 20 roles are connected by shared
 * steps, and found by local search beyond.
 *
 * Of equally good orders it takes this one: roles that share nothing, even through others, stand apart, and each
 * connected part stands where its first role does; within a part the fewest pairs are turned against the author's
 * order, and of such orders it is the first in lexicographic order of the author's places. So an author's order
 * that cannot be bettered stays.
 *
 * @throws RangeError if a step weighs less than nothing, or is no number.
 */
export function orderLanes(composite: Composite, options: LaneOrderOptions = {}): LaneOrder {
  const { order = 'given', weigh = () => 1 } = options
  const { roles, steps } = composite.journey
  const sets = gatherRoleSets(roles, steps, weigh)
  const { places, method, proven } = PLACES[order](composite, sets)
  const cost = costOfOrder(places, sets)
  return Object.freeze({
    roles: Object.freeze(places.flatMap((place) => roles[place] ?? [])),
    cost: cost / WEIGHT_GRAINS,
    proven: proven || cost === 0,
    method,
  })
}

/** Orders lanes so that shared steps span the fewest lanes that take no part: pass it as `order` to a layout. */
export function orderFewestCrossings(composite: Composite): LaneOrder {
  return orderLanes(composite, { order: 'fewest-crossings' })
}

/** Orders lanes by when their roles enter the journey: pass it as `order` to a layout. */
export function orderByEntry(composite: Composite): LaneOrder {
  return orderLanes(composite, { order: 'entry' })
}

interface Placing {
  readonly places: readonly number[]
  readonly method: LaneOrder['method']
  readonly proven: boolean
}

const PLACES: Readonly<
  Record<LaneOrderKind, (composite: Composite, sets: readonly RoleSet[]) => Placing>
> = {
  given: ({ journey }) => ({ places: [...journey.roles.keys()], method: 'given', proven: false }),
  entry: (composite) => ({ places: placesByEntry(composite), method: 'entry', proven: false }),
  'fewest-crossings': (composite, sets) => {
    const entry = placesByEntry(composite)
    const parts = connectedParts(
      composite.journey.roles.length,
      sets.map((set) => set.members),
    )
    const proven = parts.every((part) => part.length <= WINDOW_LIMIT)
    const places = parts.flatMap((part) => {
      const own = sets.filter((set) => part.includes(set.members[0] ?? -1))
      if (part.length <= WINDOW_LIMIT) return orderWindow(part, own)
      return searchLaneOrder([part, entry.filter((place) => part.includes(place))], own)
    })
    return { places, method: proven ? 'subsets' : 'local-search', proven }
  },
}

function placesByEntry({ paths }: Composite): readonly number[] {
  const entries = paths.map((path) => path.steps[0]?.index ?? Number.POSITIVE_INFINITY)
  // Two roles that never enter are as far as infinity from itself, which is no number: `|| 0` keeps their order.
  return [...paths.keys()].sort((a, b) => (entries[a] ?? 0) - (entries[b] ?? 0) || 0)
}
