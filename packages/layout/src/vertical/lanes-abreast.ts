import type { Composite } from '@routebord/analysis'
import type { Role } from '@routebord/schema'
import type { Detail } from '../detail.ts'
import { feltRoles, type LaneExtent } from '../lane-extents.ts'
import type { Lanes } from '../lane-order.ts'
import { VERTICAL } from './vertical-metrics.ts'

/** A lane that runs down the page: its extent counts from left to right. */
export interface LaneAbreast extends LaneExtent {
  /** Right edge of its cards. */
  readonly cardEnd: number
}

/** Puts the lanes side by side: room for cards, for the widest bundle they host, and for feelings where some are known. */
export function lanesAbreast(
  { roles, companyOf }: Lanes,
  composite: Composite,
  left: number,
  detail: Detail,
): readonly LaneAbreast[] {
  const { laneGap, railInset, cardWidth, pitch, feelingHalf } = VERTICAL
  const guests = new Map<Role | undefined, number>()
  for (const step of composite.journey.steps) {
    const [host] = companyOf(step)
    guests.set(host, Math.max(guests.get(host) ?? 0, step.roles.length - 1))
  }
  const felt = feltRoles(composite, detail)
  let x = left
  return roles.map((role) => {
    const cardLeft = x + laneGap
    const cardEnd = cardLeft + cardWidth + pitch * (guests.get(role) ?? 0)
    const zero = felt.has(role) ? cardEnd + feelingHalf : undefined
    const bottom = zero === undefined ? cardEnd + laneGap : zero + feelingHalf
    const lane = { role, top: x, rail: cardLeft + railInset, zero, bottom, cardEnd }
    x = bottom
    return lane
  })
}
