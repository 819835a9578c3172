import type { Composite } from '@routebord/analysis'
import type { Role } from '@routebord/schema'
import type { Detail } from './detail.ts'
import type { LaneRoom } from './influence-label.ts'
import { METRICS } from './metrics.ts'
import { rowHeight, type SetCard } from './set-card.ts'
import { type SignSite, signsHeight } from './set-signs.ts'

/** The vertical measures of a lane. */
export interface LaneExtent {
  readonly role: Role
  readonly top: number
  readonly rail: number
  readonly zero: number | undefined
  readonly bottom: number
}

/**
 * Gives each lane its height: room for the signs above its cards, for the fullest content below its rail, for the words of
 * influences beyond either, and for its feeling line where feelings are known.
 */
export function laneExtents(
  lanes: readonly Role[],
  composite: Composite,
  cards: readonly SetCard[],
  sites: readonly SignSite[],
  top: number,
  detail: Detail,
  rooms: readonly LaneRoom[] = [],
): readonly LaneExtent[] {
  const content = new Map<Role, number>()
  const above = new Map<Role, number>()
  const grow = (sizes: Map<Role, number>, role: Role | undefined, size: number): void => {
    if (role !== undefined) sizes.set(role, Math.max(sizes.get(role) ?? 0, size))
  }
  for (const card of cards) {
    const host = card.company[0]
    grow(content, host, card.hostHeight)
    for (const row of card.rows) if (row.item !== host) grow(content, row.item, rowHeight(row))
  }
  for (const site of sites) grow(above, site.role, signsHeight(site.signs))
  for (const { role, side, size } of rooms) grow(side === 'below' ? content : above, role, size)
  const felt = feltRoles(composite, detail)
  let y = top
  return lanes.map((role) => {
    const rail =
      y + METRICS.laneTop + Math.max(above.get(role) ?? 0, METRICS.signFoot) + METRICS.railInset
    const contentEnd = rail + Math.max(content.get(role) ?? 0, detail.headHeight)
    const zero = felt.has(role) ? contentEnd + METRICS.feelingHalf : undefined
    const bottom = zero === undefined ? contentEnd + METRICS.laneBottom : zero + METRICS.feelingHalf
    const extent = { role, top: y, rail, zero, bottom }
    y = bottom
    return extent
  })
}

/** Lists whose feelings are known, at a level of detail that shows them. */
export function feltRoles({ journey }: Composite, detail: Detail): ReadonlySet<Role> {
  const steps = detail.feelings ? journey.steps : []
  return new Set(
    steps.flatMap((step) =>
      step.experiences.flatMap((item) => (item.emotion === undefined ? [] : [item.role])),
    ),
  )
}
