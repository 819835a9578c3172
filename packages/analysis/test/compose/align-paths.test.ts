import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignPaths } from '../../src/compose/align-paths.ts'
import type { WeighedPair } from '../../src/likeness/assign-pairs.ts'
import { heaviestChoice, neverCrosses } from '../likeness/slow-assignment.ts'

function pairs(...triples: readonly (readonly [number, number, number])[]): WeighedPair[] {
  return triples.map(([left, right, weight]) => ({ left, right, weight }))
}

function weightOf(chosen: readonly WeighedPair[]): number {
  return chosen.reduce((sum, { weight }) => sum + weight, 0)
}

/** The score of Needleman & Wunsch with gaps that cost nothing, from their whole table. */
function scoreByTable(given: readonly WeighedPair[], lefts: number, rights: number): number {
  const table = Array.from({ length: lefts + 1 }, () => new Array<number>(rights + 1).fill(0))
  for (let left = 0; left < lefts; left += 1)
    for (let right = 0; right < rights; right += 1) {
      const pair = given.find((one) => one.left === left && one.right === right)
      const row = table[left + 1] ?? []
      row[right + 1] = Math.max(
        table[left]?.[right + 1] ?? 0,
        row[right] ?? 0,
        (table[left]?.[right] ?? 0) + (pair?.weight ?? 0),
      )
    }
  return table[lefts]?.[rights] ?? 0
}

const randomPairs: fc.Arbitrary<readonly WeighedPair[]> = fc.uniqueArray(
  fc.record({
    left: fc.nat({ max: 5 }),
    right: fc.nat({ max: 6 }),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 15, size: 'max', selector: ({ left, right }) => `${left} ${right}` },
)

describe('paths are aligned', () => {
  test.each([
    ['when there is nothing to align', pairs(), []],
    ['by one pair', pairs([4, 2, 1]), [[4, 2]]],
    [
      'in order',
      pairs([1, 1, 1], [0, 0, 1], [2, 2, 1]),
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    ['without crossing', pairs([0, 1, 2], [1, 0, 3]), [[1, 0]]],
    [
      'by two pairs rather than a heavier one across',
      pairs([0, 0, 2], [1, 1, 2], [0, 1, 3]),
      [
        [0, 0],
        [1, 1],
      ],
    ],
    ['by the heavier of two on one place at the left', pairs([0, 0, 1], [0, 1, 2]), [[0, 1]]],
    ['by the heavier of two on one place at the right', pairs([0, 0, 2], [1, 0, 1]), [[0, 0]]],
    ['by the first of two as heavy', pairs([0, 0, 2], [1, 0, 2]), [[0, 0]]],
  ])('%s', (_, given, expected) => {
    expect(alignPaths(given).map(({ left, right }) => [left, right])).toEqual(expected)
  })

  test('as well as by trying every choice, and as the whole table says', () => {
    fc.assert(
      fc.property(randomPairs, (given) => {
        const aligned = alignPaths(given)
        expect(weightOf(aligned)).toBe(heaviestChoice(given, neverCrosses))
        expect(weightOf(aligned)).toBe(scoreByTable(given, 6, 7))
        for (const [place, pair] of aligned.entries()) {
          expect(given).toContain(pair)
          const next = aligned[place + 1]
          if (next !== undefined)
            expect(neverCrosses(pair, next) && next.left > pair.left).toBe(true)
        }
      }),
      { seed: 1970, numRuns: 500 },
    )
  })

  test('whatever order the pairs are given in', () => {
    const mixed = randomPairs.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
    )
    fc.assert(
      fc.property(mixed, ([given, other]) => {
        expect(alignPaths(other)).toEqual(alignPaths(given))
      }),
      { seed: 1977, numRuns: 200 },
    )
  })

  test('over a hundred thousand places', () => {
    const long = Array.from({ length: 100_000 }, (_, place) => pairs([place, place, 1])).flat()
    expect(alignPaths(long)).toHaveLength(100_000)
  })
})
