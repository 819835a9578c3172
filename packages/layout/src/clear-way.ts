import type { Box } from './hit-test.ts'
import type { Point } from './swimlane-layout.ts'

/** A way that a line can take: its corners, or points close to each other along a curve. */
export interface Way<T> {
  readonly points: readonly Point[]
  readonly drawn: T
}

/** How far apart a way is looked at, in px. */
const PACE = 8
/** How far a line may run along the edge of what it must not cross, in px. */
const TOUCH = 3

/** Finds the way that crosses least of what is in the way; of those that cross as much, the first. */
export function leastBlocked<T>(ways: readonly Way<T>[], obstacles: readonly Box[]): T | undefined {
  const blocked = ways.map(({ points }) => paces(points).filter((at) => isIn(at, obstacles)).length)
  return ways[blocked.indexOf(Math.min(...blocked))]?.drawn
}

function paces(points: readonly Point[]): readonly Point[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1]
    if (from === undefined) return [to]
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PACE)
    return Array.from({ length: count }, (_, pace) => {
      const share = (pace + 1) / count
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    })
  })
}

function isIn({ x, y }: Point, boxes: readonly Box[]): boolean {
  return boxes.some(
    ({ left, right, top, bottom }) =>
      left + TOUCH < x && x < right - TOUCH && top + TOUCH < y && y < bottom - TOUCH,
  )
}
