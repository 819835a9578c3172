import type { Phase, Role, Signpost, Step } from '@routebord/schema'
import type { Point, SwimlaneLayout } from './swimlane-layout.ts'

/** What lies at a place of the map. */
export type Hit =
  | { readonly kind: 'signpost'; readonly signpost: Signpost }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'phase'; readonly phase: Phase }

/**
 * Tells what a point of the map lies on, in px from the picture's top left: a sign first, since signs stand before cards; then the
 * card or the note of a step; above the lanes the phase; else the role of the lane, or
 * the phase in a braid, which has none. Undefined outside the map.
 * @example
 * import { deriveComposite } from '@routebord/analysis'
 * import { twoRoles } from '@routebord/examples'
 * import { hitTest, layoutSwimlane } from '@routebord/layout'
 * import { assertJourney } from '@routebord/schema'
 *
 * const layout = layoutSwimlane(deriveComposite(assertJourney(twoRoles)))
 * const [card] = layout.cards
 * hitTest(layout, { x: card.left + 5, y: card.top + 5 })?.kind // → "step"
 * hitTest(layout, { x: 20, y: card.top + 5 })?.kind // → "role"
 * hitTest(layout, { x: -1, y: 0 }) ?? null // → null
 */
export function hitTest(layout: SwimlaneLayout, picturePoint: Point): Hit | undefined {
  const isTurned = layout.orientation === 'vertical'
  const point = isTurned ? { x: picturePoint.y, y: picturePoint.x } : picturePoint
  const { x, y } = point
  if (x < 0 || y < 0 || x > layout.width || y > layout.height) return undefined
  const sign = layout.signs.find((box) => holds(box, point))
  if (sign !== undefined) return { kind: 'signpost', signpost: sign.signpost }
  const step = stepAt(layout, point)
  if (step !== undefined) return { kind: 'step', step }
  const lane = layout.lanes.find(({ top, bottom }) => top <= y && y < bottom)
  if (lane !== undefined) return { kind: 'role', role: lane.role }
  const phase = layout.phases.find(({ left, right }) => left <= x && x < right)
  return phase && { kind: 'phase', phase: phase.phase }
}

/** A card of several bodies is narrow between them: there the lane that passes under it is meant. */
function stepAt({ cards, notes }: SwimlaneLayout, point: Point): Step | undefined {
  const card = cards.find(({ left, right, bodies }) =>
    bodies.some((body) => holds({ left, right, ...body }, point)),
  )
  if (card !== undefined) return card.step
  return notes.find((note) => holds(note, point))?.step
}

/** A box on the map, in px from its top left. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function holds({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return left <= x && x <= right && top <= y && y <= bottom
}

/** Returns where a box of the layout, such as a card, lies in the picture. */
export function pictureBox(
  { orientation }: SwimlaneLayout,
  { left, right, top, bottom }: Box,
): Box {
  if (orientation === 'horizontal') return { left, right, top, bottom }
  return { left: top, right: bottom, top: left, bottom: right }
}
