import { assert, double, property } from 'fast-check'
import { expect, test } from 'vitest'
import { fitSlope } from '../src/fit-slope.ts'

test.each([
  ['in proportion', [3, 30, 300], 1],
  ['not at all', [7, 7, 7], 0],
  ['with the square', [2, 200, 20_000], 2],
  ['first in proportion and then with the square', [1, 10, 1000], 1.5],
  ['unevenly, where the line of least squares decides', [1, 1000, 10], 0.5],
])('of what grows %s', (_name, costs, slope) => {
  const points = costs.map((cost, place) => [10 ** place, cost] as const)
  expect(fitSlope(points)).toBeCloseTo(slope, 12)
})

test('of one size is no number', () => {
  expect(fitSlope([[5, 5]])).toBeNaN()
})

test('of a power is its exponent, whatever the unit', () => {
  const power = double({ min: -3, max: 3, noNaN: true })
  const unit = double({ min: 0.001, max: 1000, noNaN: true })
  assert(
    property(power, unit, (exponent, factor) => {
      const points = [1, 3, 10, 30].map((size) => [size, factor * size ** exponent] as const)
      expect(fitSlope(points)).toBeCloseTo(exponent, 9)
    }),
  )
})
