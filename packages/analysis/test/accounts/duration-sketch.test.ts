import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDurationSketch, type Durations } from '../../src/accounts/duration-sketch.ts'

const DAY = 86_400_000

function durationsOf(milliseconds: readonly number[]): Durations {
  const sketch = createDurationSketch()
  for (const one of milliseconds) sketch.add(one)
  return sketch.durations()
}

/** The quantile by its definition: sort, and go a share of the way from the first to the last. */
function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place % 1)
}

const SHARES = [
  ['lowerQuartile', 0.25],
  ['median', 0.5],
  ['upperQuartile', 0.75],
] as const

describe('durations', () => {
  test('of nothing have no quantiles', () => {
    expect(durationsOf([])).toEqual({
      n: 0,
      lowerQuartile: undefined,
      median: undefined,
      upperQuartile: undefined,
      method: 'exact',
      relativeError: 0,
    })
  })

  test('lie between the two nearest ranks, in days', () => {
    expect(durationsOf([4 * DAY, 0, 2 * DAY, 10 * DAY])).toEqual({
      n: 4,
      lowerQuartile: 1.5,
      median: 3,
      upperQuartile: 5.5,
      method: 'exact',
      relativeError: 0,
    })
    expect(durationsOf([DAY / 2]).median).toBe(0.5)
  })

  test('are exact up to a thousand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (values) => {
        const durations = durationsOf(values)
        expect(durations.n).toBe(values.length)
        for (const [name, share] of SHARES)
          expect(durations[name]).toBeCloseTo(quantileOf(values, share) / DAY, 9)
      }),
      { seed: 1996, numRuns: 200 },
    )
  })

  test('turn into a sketch after a thousand, and say so', () => {
    const thousand = Array.from({ length: 1_000 }, (_, place) => place * DAY)
    const exact = durationsOf(thousand)
    expect([exact.method, exact.relativeError, exact.median]).toEqual(['exact', 0, 499.5])
    const sketch = durationsOf([...thousand, 1_000 * DAY])
    expect([sketch.method, sketch.relativeError, sketch.n]).toEqual(['sketch', 0.01, 1_001])
    expect(Math.abs((sketch.median ?? 0) / 500 - 1)).toBeLessThanOrEqual(0.01)
  })

  test('of a sketch are off by one per cent at most', () => {
    const spans = fc.oneof(
      fc.nat({ max: 3 }),
      fc.nat({ max: 5 * DAY }),
      fc.integer({ min: 0, max: 500 }).map((days) => days * DAY),
      fc.constant(2 * 8.64e15),
    )
    const many = fc.array(spans, { minLength: 1_001, maxLength: 1_400, size: 'max' })
    fc.assert(
      fc.property(many, (values) => {
        const durations = durationsOf(values)
        expect(durations.method).toBe('sketch')
        for (const [name, share] of SHARES) {
          const truth = quantileOf(values, share) / DAY
          expect(Math.abs((durations[name] ?? -1) - truth)).toBeLessThanOrEqual(0.010001 * truth)
        }
      }),
      { seed: 2019, numRuns: 200 },
    )
  })

  test('of a sketch know nothing shorter than a millisecond', () => {
    const zeros = Array.from({ length: 1_001 }, () => 0)
    expect(durationsOf(zeros)).toMatchObject({ lowerQuartile: 0, median: 0, upperQuartile: 0 })
    const ones = durationsOf(zeros.map(() => 1))
    expect(ones.median).toBeCloseTo(1 / DAY, 9)
    expect(ones.median).toBeGreaterThan(0)
  })
})
