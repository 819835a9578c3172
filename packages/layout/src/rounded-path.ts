import type { PathCommand, Point } from './swimlane-layout.ts'

/** Draws a line along level and upright stretches, its corners rounded by a radius as far as there is room. */
export function roundedPath(
  [start, ...points]: readonly Point[],
  widest: number,
): readonly PathCommand[] {
  if (start === undefined) return []
  const path: PathCommand[] = [{ kind: 'move', ...start }]
  let before = start
  for (const [index, corner] of points.entries()) {
    // The last point is no corner: what goes on from it goes nowhere.
    const after = points[index + 1] ?? corner
    const [inX, inY] = [Math.sign(corner.x - before.x), Math.sign(corner.y - before.y)]
    const [outX, outY] = [Math.sign(after.x - corner.x), Math.sign(after.y - corner.y)]
    const turn = inX * outY - inY * outX
    const radius = turn === 0 ? 0 : Math.min(widest, half(before, corner), half(corner, after))
    path.push({ kind: 'line', x: corner.x - inX * radius, y: corner.y - inY * radius })
    const end = { x: corner.x + outX * radius, y: corner.y + outY * radius }
    if (radius > 0) path.push({ kind: 'arc', radius, clockwise: turn > 0, ...end })
    before = corner
  }
  return path
}

function half(a: Point, b: Point): number {
  return (Math.abs(a.x - b.x) + Math.abs(a.y - b.y)) / 2
}
