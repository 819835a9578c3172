import type { LaneOrdering } from '../lane-order.ts'
import type { SwimlaneLayout } from '../swimlane-layout.ts'

/**
 * Orders lanes as they stand in an earlier layout, matched by the ids of the roles; roles that are new follow at the end.
 * Pass it as `order` when a journey was changed a little, so that nothing jumps that did not change.
 * @example
 * import { deriveComposite } from '@routebord/analysis'
 * import { bouncyBall } from '@routebord/examples'
 * import { keepOrder, layoutSwimlane, orderFewestCrossings } from '@routebord/layout'
 * import { assertJourney } from '@routebord/schema'
 *
 * const before = layoutSwimlane(deriveComposite(assertJourney(bouncyBall)), { order: orderFewestCrossings })
 * const changed = deriveComposite(assertJourney({ ...bouncyBall, title: 'Another title' }))
 * const after = layoutSwimlane(changed, { order: keepOrder(before) })
 * after.lanes.map(({ role }) => role.id).join() === before.lanes.map(({ role }) => role.id).join() // → true
 */
export function keepOrder({ lanes }: Pick<SwimlaneLayout, 'lanes'>): LaneOrdering {
  const places = new Map(lanes.map(({ role, place }) => [role.id, place] as const))
  return ({ journey }) => ({
    roles: journey.roles.toSorted(
      (a, b) => (places.get(a.id) ?? lanes.length) - (places.get(b.id) ?? lanes.length),
    ),
  })
}
