import { describe, expect, test } from 'vitest'
import { candidatePairs } from '../../src/likeness/candidate-pairs.ts'

function named(pairs: readonly (readonly [number, number])[]): string[] {
  return pairs.map(([left, right]) => `${left} ${right}`)
}

function list(length: number, keysOf: (place: number) => readonly string[]): (readonly string[])[] {
  return Array.from({ length }, (_, place) => keysOf(place))
}

describe('candidates', () => {
  test('of small lists are all pairs, with or without a key', () => {
    expect(named(candidatePairs([['a'], []], [['b'], ['a']]))).toEqual(['0 0', '0 1', '1 0', '1 1'])
    const none = list(200, () => [])
    expect(candidatePairs(none, none)).toHaveLength(40_000)
  })

  test('of large lists are those that share a key, each once', () => {
    const left = list(201, (place) => (place < 2 ? ['a', 'b', 'a'] : [`left ${place}`]))
    const right = list(200, (place) => (place === 7 || place === 9 ? ['b', 'a'] : [`${place}`]))
    expect(named(candidatePairs(left, right))).toEqual(['0 7', '0 9', '1 7', '1 9'])
  })

  test('under a common key are neighbours of the same rank', () => {
    const common = list(256, () => ['the'])
    const pairs = candidatePairs(common, common)
    const partnersOf = (place: number): number[] =>
      pairs.flatMap(([left, right]) => (left === place ? [right] : []))
    expect(partnersOf(0)).toEqual([0, 1, 2, 3])
    expect(partnersOf(100)).toEqual([96, 97, 98, 99, 100, 101, 102, 103])
    expect(partnersOf(255)).toEqual([251, 252, 253, 254, 255])
  })

  test('under a common key of lists of different length are neighbours in proportion', () => {
    const left = list(250, (place) => (place < 100 ? ['the'] : [`${place}`]))
    const right = list(250, (place) => (place < 200 ? ['the'] : [`right ${place}`]))
    const partners = candidatePairs(left, right).flatMap(([i, j]) => (i === 50 ? [j] : []))
    expect(partners).toEqual([96, 97, 98, 99, 100, 101, 102, 103])
  })

  test('under a key of few pairs are all of them', () => {
    const left = list(300, (place) => (place < 16 ? ['rare'] : [`${place}`]))
    const sixteen = list(300, (place) => (place < 16 ? ['rare'] : [`right ${place}`]))
    const seventeen = list(300, (place) => (place < 17 ? ['rare'] : [`right ${place}`]))
    expect(candidatePairs(left, sixteen)).toHaveLength(256)
    expect(candidatePairs(left, seventeen).length).toBeLessThan(16 * 9)
  })
})
