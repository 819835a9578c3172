import type { Leg, Path } from '@routebord/analysis'
import type { Step } from '@routebord/schema'
import type { Box, Line, Point } from './placement.ts'

/** A straight piece of a role's way, from left to right. */
export interface Piece {
  readonly from: Point
  readonly to: Point
  /** The step the role is at, the leg it travels, or undefined before its first step and after its last. */
  readonly on: Step | Leg | undefined
}

/** How far a point may lie to the left of the one before, in px, for what is lost when numbers are rounded. */
const NEAR = 0.01

/**
 * Divides the way of a role by the steps and legs of its path. What runs straight up or down falls between two pieces.
 * @throws Error when the way leads back, or a step has no box.
 */
export function divideThread(
  { role, steps, legs }: Path,
  line: Line,
  boxes: ReadonlyMap<Step, Box>,
): readonly Piece[] {
  const bounds: { readonly x: number; readonly on: Piece['on'] }[] = []
  for (const [index, step] of steps.entries()) {
    const box = boxes.get(step)
    if (box === undefined) throw new Error(`${step.id} has no box`)
    bounds.push({ x: box.left, on: step }, { x: box.right, on: legs[index] })
  }
  const pieces: Piece[] = []
  let next = 0
  for (const [index, end] of line.entries()) {
    let start = line[index - 1] ?? end
    if (end.x < start.x - NEAR) throw new Error(`the thread of ${role.id} leads back`)
    while (start.x < end.x) {
      let bound = bounds[next]
      while (bound !== undefined && bound.x <= start.x) bound = bounds[++next]
      const to = bound === undefined || bound.x >= end.x ? end : pointAt(start, end, bound.x)
      pieces.push({ from: start, to, on: bounds[next - 1]?.on })
      start = to
    }
  }
  return pieces
}

function pointAt(start: Point, end: Point, x: number): Point {
  const share = (x - start.x) / (end.x - start.x)
  return { x, y: start.y + (end.y - start.y) * share }
}
