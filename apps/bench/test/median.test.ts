import { expect, test } from 'vitest'
import { median, quantile } from '../src/median.ts'

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
  [[7], 7],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('a quantile lies between two values by their distance', () => {
  expect(quantile([40, 10, 20, 30], 0.25)).toBe(17.5)
  expect(quantile([40, 10, 20, 30], 1)).toBe(40)
})

test('nothing has no median', () => {
  expect(median([])).toBeNaN()
})
