import type { Bend, Passage } from './route-gutter.ts'
import type { PathCommand, Point } from './swimlane-layout.ts'
import { ThreadPen } from './thread-pen.ts'

/** Draws a thread's way down a gap: straight, or with a bend to either side, as on the map with x and y exchanged. */
export function drawPassage(
  { from, to }: Passage,
  bend: Bend | undefined,
  start: number,
  end: number,
): { path: readonly PathCommand[]; crossing: readonly [Point, Point] | undefined } {
  const pen = new ThreadPen({ x: start, y: from })
  pen.turn(bend && { ...bend, x: bend.track }, to)
  pen.straight(end)
  const [crossing] = pen.runs.flatMap((run) => run.crossings)
  return {
    path: pen.runs.flatMap((run) => run.path).map(turn),
    crossing: crossing && [turn(crossing[0]), turn(crossing[1])],
  }
}

/** Exchanges x and y; an arc bends the other way then. */
function turn<T extends Point & { readonly clockwise?: boolean }>(command: T): T {
  const { x, y, clockwise } = command
  return { ...command, x: y, y: x, ...(clockwise !== undefined && { clockwise: !clockwise }) }
}
