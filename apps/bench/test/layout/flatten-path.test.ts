import { expect, test } from 'vitest'
import { flattenPath } from '../../src/layout/flatten-path.ts'

test('an arc becomes points on its circle, from its start to its end', () => {
  const points = flattenPath([
    { kind: 'move', x: 0, y: 0 },
    { kind: 'arc', radius: 20, clockwise: true, x: 20, y: 20 },
    { kind: 'arc', radius: 20, clockwise: false, x: 40, y: 40 },
    { kind: 'line', x: 60, y: 40 },
  ])
  const middles = [
    { x: 0, y: 20 },
    { x: 40, y: 20 },
  ]
  for (const [index, { x, y }] of points.slice(1, -1).entries()) {
    const middle = middles[index < 6 ? 0 : 1] ?? { x: 0, y: 0 }
    expect(Math.hypot(x - middle.x, y - middle.y)).toBeCloseTo(20, 9)
  }
  expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b))
  expect([points[0], points[6], points[12], points[13]]).toEqual([
    { x: 0, y: 0 },
    { x: 20, y: 20 },
    { x: 40, y: 40 },
    { x: 60, y: 40 },
  ])
})
