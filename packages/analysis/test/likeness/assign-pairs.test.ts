import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignPairs, type WeighedPair } from '../../src/likeness/assign-pairs.ts'
import { heaviestChoice, sharesNoPlace } from './slow-assignment.ts'

function pairs(...triples: readonly (readonly [number, number, number])[]): WeighedPair[] {
  return triples.map(([left, right, weight]) => ({ left, right, weight }))
}

function weightOf(chosen: readonly WeighedPair[]): number {
  return chosen.reduce((sum, { weight }) => sum + weight, 0)
}

function sorted(chosen: readonly WeighedPair[]): (readonly [number, number])[] {
  return chosen.map(({ left, right }) => [left, right] as const).sort(([a], [b]) => a - b)
}

const randomPairs: fc.Arbitrary<readonly WeighedPair[]> = fc.uniqueArray(
  fc.record({
    left: fc.nat({ max: 4 }),
    right: fc.nat({ max: 5 }),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 14, size: 'max', selector: ({ left, right }) => `${left} ${right}` },
)

describe('pairs are assigned', () => {
  test.each([
    ['nothing to nothing', pairs(), []],
    ['one to one', pairs([3, 7, 1]), [[3, 7]]],
    ['the heavier of two that share a place', pairs([0, 0, 1], [0, 1, 2]), [[0, 1]]],
    [
      'so that two good ones beat one better',
      pairs([0, 0, 5], [0, 1, 4], [1, 0, 4]),
      [
        [0, 1],
        [1, 0],
      ],
    ],
    ['but not two poor ones', pairs([0, 0, 9], [0, 1, 4], [1, 0, 4]), [[0, 0]]],
    [
      'in parts that have nothing to do with each other',
      pairs([0, 0, 5], [1, 1, 1], [1, 2, 2]),
      [
        [0, 0],
        [1, 2],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(sorted(assignPairs(given))).toEqual(expected)
  })

  test('as well as by trying every choice', () => {
    fc.assert(
      fc.property(randomPairs, (given) => {
        const chosen = assignPairs(given)
        expect(weightOf(chosen)).toBe(heaviestChoice(given))
        for (const [place, pair] of chosen.entries()) {
          expect(given).toContain(pair)
          for (const other of chosen.slice(place + 1)) expect(sharesNoPlace(pair, other)).toBe(true)
        }
      }),
      { seed: 1955, numRuns: 400 },
    )
  })

  test('whatever order they are given in', () => {
    const shuffled = randomPairs.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
    )
    fc.assert(
      fc.property(shuffled, ([given, mixed]) => {
        expect(sorted(assignPairs(mixed))).toEqual(sorted(assignPairs(given)))
      }),
      { seed: 1957, numRuns: 200 },
    )
  })

  test('exactly up to 64 places a side, and from the heaviest down beyond', () => {
    // In each block 3 + 3 is best and 5 is heaviest; a light pair leads on to the next block.
    const chain = (blocks: number): WeighedPair[] =>
      Array.from({ length: blocks }, (_, block) => {
        const place = 2 * block
        const next: WeighedPair[] = block + 1 < blocks ? pairs([place + 1, place + 2, 1]) : []
        return [
          ...pairs([place, place, 3], [place, place + 1, 5], [place + 1, place + 1, 3]),
          ...next,
        ]
      }).flat()
    expect(weightOf(assignPairs(chain(32)))).toBe(32 * 6)
    expect(weightOf(assignPairs(chain(33)))).toBe(33 * 5 + 32)
  })

  test('in one go where a hundred thousand hang together', () => {
    const star = Array.from({ length: 100_000 }, (_, place) => pairs([0, place, place + 1])).flat()
    expect(sorted(assignPairs(star))).toEqual([[0, 99_999]])
  })
})
