import type { BoxesAlong } from './boxes-along.ts'
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

/** Finds the first way that crosses nothing of what is in the way, or else the first of those that cross least. */
export function leastBlocked<T>(ways: readonly Way<T>[], obstacles: BoxesAlong): T | undefined {
  let best: T | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { points, drawn } of ways) {
    const blocked = countBlocked(points, obstacles)
    if (blocked >= least) continue
    best = drawn
    least = blocked
    if (blocked === 0) break
  }
  return best
}

/** Counts the paces in obstacles; only what lies by a stretch is looked at along it. */
function countBlocked(points: readonly Point[], obstacles: BoxesAlong): number {
  let count = 0
  for (const [index, to] of points.entries()) {
    const from = points[index - 1] ?? to
    const along = obstacles(Math.min(from.x, to.x), Math.max(from.x, to.x))
    const near = along.filter((box) => isBy(box, from, to))
    const paces = near.length && Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PACE)
    for (let pace = 1; pace <= paces; pace += 1) {
      const share = pace / paces
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      if (near.some((box) => isBy(box, at, at))) count += 1
    }
  }
  return count
}

/** Tells whether a box meets the box between two points; of one point, whether that is in it. */
function isBy({ left, right, top, bottom }: Box, a: Point, b: Point): boolean {
  return (
    left + TOUCH < Math.max(a.x, b.x) &&
    Math.min(a.x, b.x) < right - TOUCH &&
    top + TOUCH < Math.max(a.y, b.y) &&
    Math.min(a.y, b.y) < bottom - TOUCH
  )
}
