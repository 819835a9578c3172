import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCrossings } from '../../../src/order/braid/count-crossings.ts'
import { orderByCores } from '../../../src/order/braid/order-by-cores.ts'
import { orderByPermutations } from '../../../src/order/braid/order-by-permutations.ts'
import { orderBySweeps } from '../../../src/order/braid/order-by-sweeps.ts'
import type { BraidSlice } from '../../../src/order/braid/order-slices.ts'
import { readWeave } from '../../../src/order/braid/read-weave.ts'
import { reduceWeave } from '../../../src/order/braid/reduce-weave.ts'
import {
  ALONE,
  groupsIn,
  type Orders,
  strandsIn,
  type Weave,
} from '../../../src/order/braid/weave.ts'
import { fewestCrossings, holdsTogether, recount } from './fewest-crossings.ts'
import { randomSlices } from './random-slices.ts'

/** A weave of up to five strands with weights, and the slices it is made of. */
const weaves: fc.Arbitrary<Weave> = fc
  .tuple(randomSlices(5, 8), fc.infiniteStream(fc.constantFrom(1, 1, 1, 2, 3)))
  .map(([slices, weights]) => {
    const { weave } = readWeave(slices)
    return { ...weave, weights: weave.weights.map(() => weights.next().value ?? 1) }
  })

function slicesOf({ slices }: Weave): readonly BraidSlice<number>[] {
  return slices.map((labels) => ({ active: strandsIn(labels), groups: groupsIn(labels) }))
}

function optimum(weave: Weave): number {
  return fewestCrossings(slicesOf(weave), (strand) => weave.weights[strand] ?? 1)
}

function expectFit(orders: Orders, weave: Weave): void {
  for (const [slice, { active, groups }] of slicesOf(weave).entries()) {
    const order = orders[slice] ?? []
    expect([...order].sort((a, b) => a - b)).toEqual(active)
    expect(holdsTogether(order, groups)).toBe(true)
  }
}

const ample = (): { spent: number; limit: number } => ({ spent: 0, limit: 1e9 })

describe('each way to order a weave', () => {
  it('over all permutations finds the fewest crossings', () => {
    fc.assert(
      fc.property(weaves, (weave) => {
        const orders = orderByPermutations(weave, ample())
        expectFit(orders, weave)
        expect(countCrossings(orders, weave.weights)).toBe(optimum(weave))
      }),
      { seed: 21, numRuns: 250 },
    )
  })

  it('by cores finds the fewest crossings, from the author’s or from better orders', () => {
    fc.assert(
      fc.property(weaves, fc.boolean(), (weave, isGood) => {
        const start = isGood
          ? orderBySweeps(weave, 4, ample()).orders
          : orderBySweeps({ ...weave, slices: weave.slices.map(labelless) }, 1, ample()).orders
        const fewest = optimum(weave)
        const known = countCrossings(start, weave.weights)
        const { lowerBound, orders } = orderByCores(weave, start, ample())
        // Orders without groups cross nothing, so nothing is sought below them.
        expect(lowerBound).toBe(Math.min(known, fewest))
        if (orders === undefined) return
        expectFit(orders, weave)
        expect(countCrossings(orders, weave.weights)).toBe(fewest)
      }),
      { seed: 22, numRuns: 250 },
    )
  })

  it('by sweeps comes close and never below', () => {
    let sum = 0
    let least = 0
    fc.assert(
      fc.property(weaves, (weave) => {
        const { orders, crossings } = orderBySweeps(weave, 4, ample())
        expectFit(orders, weave)
        expect(recount(orders, (strand) => weave.weights[strand] ?? 1)).toBe(crossings)
        const fewest = optimum(weave)
        expect(crossings).toBeGreaterThanOrEqual(fewest)
        sum += crossings
        least += fewest
      }),
      { seed: 23, numRuns: 250 },
    )
    expect(least).toBeGreaterThan(200)
    expect(sum / least).toBeLessThan(1.05)
  })
})

function labelless(labels: readonly number[]): readonly number[] {
  return labels.map((label) => (label >= 0 ? ALONE : label))
}

describe('a reduced weave', () => {
  it('needs the same crossings, and gives orders of the whole that cross as often', () => {
    let reductions = 0
    fc.assert(
      fc.property(weaves, (weave) => {
        const { weave: reduced, restore } = reduceWeave(weave)
        const orders = orderByPermutations(reduced, ample())
        const fewest = optimum(weave)
        expect(countCrossings(orders, reduced.weights)).toBe(fewest)
        const restored = restore(orders)
        expectFit(restored, weave)
        expect(countCrossings(restored, weave.weights)).toBe(fewest)
        if (reduced.slices.length < weave.slices.length) reductions += 1
      }),
      { seed: 24, numRuns: 300 },
    )
    expect(reductions).toBeGreaterThan(100)
  })

  it('has one strand for those who are always together, and none for who comes once', () => {
    const { weave } = readWeave([
      { active: [0, 1, 2, 3], groups: [[0, 1, 2]] },
      { active: [0, 1, 2, 3, 4], groups: [[2, 3, 4]] },
      { active: [0, 1, 2, 3], groups: [[0, 1, 3]] },
    ])
    const { weave: reduced } = reduceWeave(weave)
    expect(reduced.weights).toEqual([2, 1, 1])
  })

  it('has no slice that follows from its neighbour', () => {
    const { weave } = readWeave([
      { active: [0, 1, 2, 3], groups: [[0, 1]] },
      {
        active: [0, 1, 2, 3],
        groups: [
          [0, 1],
          [2, 3],
        ],
      },
      { active: [0, 1, 2, 3], groups: [[2, 3]] },
      {
        active: [0, 1, 2, 3],
        groups: [
          [0, 2],
          [1, 3],
        ],
      },
    ])
    expect(reduceWeave(weave).weave.slices).toHaveLength(2)
  })
})
