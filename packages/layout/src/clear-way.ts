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
export function leastBlocked<T>(ways: readonly Way<T>[], obstacles: readonly Box[]): T | undefined {
  let [best, least]: [T | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const { points, drawn } of ways) {
    const blocked = countBlocked(points, obstacles)
    if (blocked < least) [best, least] = [drawn, blocked]
    if (least === 0) break
  }
  return best
}

/** Counts the paces in obstacles; only what lies by a stretch is looked at along it. */
function countBlocked(points: readonly Point[], obstacles: readonly Box[]): number {
  const about = nearTo(points, obstacles)
  let count = 0
  for (const [index, to] of points.entries()) {
    const from = points[index - 1] ?? to
    const near = nearTo([from, to], about)
    if (near.length > 0) count += pacesIn(from, to, near)
  }
  return count
}

/** Returns the boxes that lie where points lie, each by the box around them. */
function nearTo(points: readonly Point[], boxes: readonly Box[]): readonly Box[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  return boxes.filter(
    (box) => box.left < right && left < box.right && box.top < bottom && top < box.bottom,
  )
}

function pacesIn(from: Point, to: Point, boxes: readonly Box[]): number {
  const paces = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PACE)
  return Array.from({ length: paces }, (_, pace) => {
    const share = (pace + 1) / paces
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share]
    return boxes.some(
      ({ left, right, top, bottom }) =>
        left + TOUCH < x && x < right - TOUCH && top + TOUCH < y && y < bottom - TOUCH,
    )
  }).filter(Boolean).length
}
