import type { PathCommand, Point } from './swimlane-layout.ts'

/**
 * Draws a smooth curve through points in order of x that never rises or falls between two points further than they
 * do: a feeling is not shown where nobody had it. Tangents after Steffen (1990).
 */
export function monotoneCurve(points: readonly Point[]): readonly PathCommand[] {
  const [first] = points
  if (first === undefined) return []
  const slopes = points.map((_, index) => slopeAt(points, index))
  return points.map((point, index): PathCommand => {
    const before = points[index - 1]
    if (before === undefined) return { kind: 'move', x: point.x, y: point.y }
    const third = (point.x - before.x) / 3
    return {
      kind: 'curve',
      x1: before.x + third,
      y1: before.y + third * (slopes[index - 1] ?? 0),
      x2: point.x - third,
      y2: point.y - third * (slopes[index] ?? 0),
      x: point.x,
      y: point.y,
    }
  })
}

function slopeAt(points: readonly Point[], index: number): number {
  const before = secant(points[index - 1], points[index])
  const after = secant(points[index], points[index + 1])
  if (before === undefined || after === undefined) return endSlope(points, index, before ?? after)
  const [left, right] = [width(points, index - 1), width(points, index)]
  const mean = (before * right + after * left) / (left + right)
  const least = Math.min(Math.abs(before), Math.abs(after), 0.5 * Math.abs(mean))
  return (Math.sign(before) + Math.sign(after)) * least
}

/** At an end the curve leaves as the parabola through the next tangent would. */
function endSlope(points: readonly Point[], index: number, only: number | undefined): number {
  if (only === undefined) return 0
  if (points.length < 3) return only
  return (3 * only - slopeAt(points, index === 0 ? 1 : points.length - 2)) / 2
}

function width(points: readonly Point[], index: number): number {
  return (points[index + 1]?.x ?? 0) - (points[index]?.x ?? 0)
}

function secant(a: Point | undefined, b: Point | undefined): number | undefined {
  return a && b && (b.x === a.x ? 0 : (b.y - a.y) / (b.x - a.x))
}
