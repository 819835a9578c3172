import {
  type LaneOrdering,
  type LaneOrderKind,
  orderByEntry,
  orderFewestCrossings,
} from '@routebord/layout'

/** The orders of lanes by their names; the author's own needs none. */
export const LANE_ORDERINGS: Readonly<Record<LaneOrderKind, LaneOrdering | undefined>> = {
  given: undefined,
  entry: orderByEntry,
  'fewest-crossings': orderFewestCrossings,
}

/** The order that an attribute names; the author's if it names none. */
export function laneOrderKindOf(value: string | null): LaneOrderKind {
  return value !== null && Object.hasOwn(LANE_ORDERINGS, value) ? (value as LaneOrderKind) : 'given'
}
