import type { Composite, Leg } from '@routebord/analysis'
import type { Role, Step } from '@routebord/schema'
import { CARD } from './engine.ts'
import type { Box, Line, Placement, Point } from './placement.ts'

/**
 * Puts together what an engine gave for the steps (their middles) and the legs of a composite. Roles that travel a leg
 * together all take its one edge.
 */
export function placeGraph(
  composite: Composite,
  middleOf: (step: Step) => Point | undefined,
  lineOf: (leg: Leg) => Line,
): Placement {
  const boxes = new Map<Step, Box>()
  for (const step of composite.journey.steps) {
    const middle = middleOf(step)
    if (middle !== undefined) boxes.set(step, boxAround(middle))
  }
  const threads = new Map<Role, Line>()
  for (const { role, entry, exit, legs } of composite.paths) {
    const [start, end] = [entry && middleOf(entry), exit && middleOf(exit)]
    if (start === undefined || end === undefined) continue
    const before = { x: start.x - CARD.width / 2, y: start.y }
    const after = { x: end.x + CARD.width / 2, y: end.y }
    threads.set(role, [before, ...legs.flatMap(lineOf), after])
  }
  return { boxes, threads }
}

function boxAround({ x, y }: Point): Box {
  const [width, height] = [CARD.width / 2, CARD.height / 2]
  return { left: x - width, right: x + width, top: y - height, bottom: y + height }
}
