import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignTrace } from '../../src/accounts/align-trace.ts'

/** The least cost of any way through trace and path: every way is tried. */
function leastCost(trace: readonly number[], path: readonly number[]): number {
  const [seen, ...laterSeen] = trace
  const [planned, ...laterPlanned] = path
  if (seen === undefined || planned === undefined) return trace.length + path.length
  const apart = Math.min(leastCost(laterSeen, path), leastCost(trace, laterPlanned)) + 1
  return seen === planned ? Math.min(apart, leastCost(laterSeen, laterPlanned)) : apart
}

/** The most places of a trace that can be taken in rising order: every subsequence is tried. */
function longestRising(trace: readonly number[]): number {
  const lengths = Array.from({ length: 2 ** trace.length }, (_, choice) => {
    const taken = trace.filter((_, place) => (choice >> place) % 2 === 1)
    const rising = taken.every((value, place) => value > (taken[place - 1] ?? -1))
    return rising ? taken.length : 0
  })
  return Math.max(...lengths)
}

function pathUpTo(trace: readonly number[]): number[] {
  return Array.from({ length: Math.max(-1, ...trace) + 1 }, (_, place) => place)
}

describe('an alignment', () => {
  test.each<[string, number[], boolean[], number, number, number]>([
    ['of the path itself fits', [0, 1, 2], [true, true, true], 0, 0, 6],
    ['of the start of a path fits', [0], [true], 0, 0, 2],
    ['takes a skipped step as a move of the path', [0, 2], [true, true], 0, 1, 5],
    ['takes a step off the path as a move of the log', [0, -1, 1], [true, false, true], 1, 0, 5],
    ['lets the first visit fit, and not the return', [0, 1, 0], [true, true, false], 1, 0, 5],
    ['lets the first of two walks fit', [0, 1, 0, 1], [true, true, false, false], 2, 0, 6],
    ['blames the step that came too soon', [0, 2, 1], [true, false, true], 1, 1, 6],
    ['blames two steps that came too soon', [2, 3, 0, 1], [false, false, true, true], 2, 2, 8],
    ['fits nothing that is off the path', [-1, -1], [false, false], 2, 0, 2],
    ['fits a step that was reached at once', [3], [true], 0, 3, 5],
  ])('%s', (_, places, together, logMoves, modelMoves, mostMoves) => {
    expect(alignTrace(places)).toEqual({ together, logMoves, modelMoves, mostMoves })
  })

  test('of an empty trace has no moves', () => {
    expect(alignTrace([])).toEqual({ together: [], logMoves: 0, modelMoves: 0, mostMoves: 0 })
  })

  test('costs as little as any way through trace and path', () => {
    const trace = fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(trace, (places) => {
        const { logMoves, modelMoves } = alignTrace(places)
        expect(logMoves + modelMoves).toBe(leastCost(places, pathUpTo(places)))
      }),
      { seed: 2011, numRuns: 400 },
    )
  })

  test('moves together at as many places as rise, and at no others', () => {
    const trace = fc.array(fc.integer({ min: -1, max: 8 }), { maxLength: 11 })
    fc.assert(
      fc.property(trace, (places) => {
        const { together, logMoves, modelMoves, mostMoves } = alignTrace(places)
        const taken = places.filter((_, visit) => together[visit])
        expect(taken).toEqual(taken.toSorted((a, b) => a - b))
        expect(new Set(taken).size).toBe(taken.length)
        expect(taken).not.toContain(-1)
        const inOrder = places.filter((place) => place >= 0)
        expect(taken.length).toBe(longestRising(inOrder))
        expect(logMoves).toBe(places.length - taken.length)
        expect(modelMoves).toBe(pathUpTo(places).length - taken.length)
        expect(mostMoves).toBe(places.length + pathUpTo(places).length)
      }),
      { seed: 1961, numRuns: 400 },
    )
  })
})
