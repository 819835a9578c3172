import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestIncreasing } from '../../src/likeness/longest-increasing.ts'

/** The length of the longest increasing run, by trying each choice. */
function longestByTrying(numbers: readonly number[], above = Number.NEGATIVE_INFINITY): number {
  return numbers.reduce((most, number, place) => {
    if (number <= above) return most
    return Math.max(most, 1 + longestByTrying(numbers.slice(place + 1), number))
  }, 0)
}

describe('a longest increasing run', () => {
  test.each([
    [[], []],
    [[5], [0]],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
    [[3, 2, 1], [2]],
    [
      [2, 1, 3],
      [1, 2],
    ],
    [[1, 1], [1]],
    [
      [0, 8, 4, 12, 2, 10],
      [0, 4, 5],
    ],
  ])('of %j is at the places %j', (numbers, places) => {
    expect(longestIncreasing(numbers)).toEqual(places)
  })

  test('is as long as any, and increases', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }), (numbers) => {
        const places = longestIncreasing(numbers)
        expect(places.length).toBe(longestByTrying(numbers))
        for (const [index, place] of places.entries()) {
          const next = places[index + 1]
          if (next === undefined) continue
          expect(next).toBeGreaterThan(place)
          expect(numbers[next]).toBeGreaterThan(numbers[place] ?? 0)
        }
      }),
      { seed: 1961, numRuns: 400 },
    )
  })
})
