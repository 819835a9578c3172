import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BraidSlice, orderSlices } from '../../../src/order/braid/order-slices.ts'
import { fewestCrossings, holdsTogether, recount } from './fewest-crossings.ts'
import { randomSlices } from './random-slices.ts'

const NO_BUDGET = { budget: 0 }

/** Slices in which everybody is there all the time and one group meets in each. */
function meetings(roles: number, groups: readonly (readonly number[])[]): BraidSlice<number>[] {
  const active = Array.from({ length: roles }, (_, role) => role)
  return groups.map((group) => ({ active, groups: [group] }))
}

/** Meetings of two or three neighbours on a circle that wanders: the same for the same seed. */
function wanderingMeetings(roles: number, count: number, seed: number): BraidSlice<number>[] {
  let state = seed
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const circle = Array.from({ length: roles }, (_, role) => role)
  return meetings(
    roles,
    Array.from({ length: count }, () => {
      const place = draw(roles)
      if (draw(8) === 0) circle.push(...circle.splice(place, 1))
      const from = draw(roles - 2)
      return circle.slice(from, from + 2 + draw(2))
    }),
  )
}

describe('a braid of few roles', () => {
  it('crosses as little as the best of all orders', () => {
    fc.assert(
      fc.property(randomSlices(5, 8), (slices) => {
        const braid = orderSlices(slices)
        expect(braid.crossings).toBe(fewestCrossings(slices))
        expect(braid.lowerBound).toBe(braid.crossings)
        expect(braid.proven).toBe(true)
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  it('is called proven only where it is, whatever the budget', () => {
    let unproven = 0
    const budgets = fc.constantFrom(0, 200, 1000, 5000, 30_000)
    fc.assert(
      fc.property(randomSlices(5, 8), budgets, (slices, budget) => {
        const braid = orderSlices(slices, { budget })
        const fewest = fewestCrossings(slices)
        expect(braid.lowerBound).toBeLessThanOrEqual(fewest)
        expect(braid.crossings).toBeGreaterThanOrEqual(fewest)
        expect(braid.proven).toBe(braid.lowerBound === braid.crossings)
        if (!braid.proven) unproven += 1
      }),
      { seed: 4, numRuns: 200 },
    )
    expect(unproven).toBeGreaterThan(20)
  })
})

describe('the orders of a braid', () => {
  it('hold the same roles, keep groups together and cross as often as reported', () => {
    fc.assert(
      fc.property(randomSlices(12, 14), fc.constantFrom(0, 300_000), (slices, budget) => {
        const braid = orderSlices(slices, { budget })
        expect(braid.orders).toHaveLength(slices.length)
        for (const [slice, { active, groups }] of slices.entries()) {
          const order = braid.orders[slice] ?? []
          expect([...order].sort((a, b) => a - b)).toEqual(active)
          expect(holdsTogether(order, groups)).toBe(true)
        }
        expect(recount(braid.orders)).toBe(braid.crossings)
        expect(braid.lowerBound).toBeLessThanOrEqual(braid.crossings)
      }),
      { seed: 5, numRuns: 150 },
    )
  })

  it('are the same every time and leave what they are made from alone', () => {
    const slices = wanderingMeetings(11, 30, 1)
    for (const slice of slices) {
      Object.freeze(slice.active)
      for (const group of slice.groups) Object.freeze(group)
      Object.freeze(slice)
    }
    const braid = orderSlices(Object.freeze(slices))
    expect(orderSlices(slices)).toEqual(braid)
    expect(Object.isFrozen(braid)).toBe(true)
    expect(braid.orders.every((order) => Object.isFrozen(order))).toBe(true)
  })

  it('stay as the author has them where nothing crosses', () => {
    const slices = meetings(4, [
      [0, 1],
      [2, 3],
      [1, 2],
    ])
    const braid = orderSlices(slices)
    expect(braid).toMatchObject({ crossings: 0, lowerBound: 0, proven: true })
    expect(braid.orders).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ])
  })

  it('stand upside up although a role that the author has on top comes later', () => {
    const [first, second] = [
      { active: ['b', 'c', 'd'], groups: [['b', 'c'], ['d']] },
      {
        active: ['a', 'b', 'c', 'd'],
        groups: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]
    expect(orderSlices([first, second]).orders).toEqual([
      ['b', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
    ])
  })

  it('take objects for roles, and one that comes back for a new one', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    const braid = orderSlices([
      { active: [a, b, c], groups: [[a, b]] },
      { active: [a, c], groups: [[a, c]] },
      { active: [a, b, c], groups: [[b, c]] },
    ])
    expect(braid.crossings).toBe(0)
    expect(braid.orders[1]).toEqual([a, c])
  })
})

describe('crossings that cannot be avoided', () => {
  it('are one where one role meets three others by turns', () => {
    const braid = orderSlices(
      meetings(4, [
        [0, 1],
        [0, 2],
        [0, 3],
      ]),
    )
    expect(braid).toMatchObject({ crossings: 1, lowerBound: 1, proven: true })
  })

  it('are counted for each of those who travel together', () => {
    // One role meets three trios by turns, and can stay beside two of them: it passes the three of one.
    const braid = orderSlices(
      meetings(10, [
        [0, 1, 2, 3],
        [0, 4, 5, 6],
        [0, 7, 8, 9],
      ]),
    )
    expect(braid).toMatchObject({ crossings: 3, lowerBound: 3, proven: true })
  })

  it('are proven where roles are too many to try all their orders', () => {
    const braid = orderSlices(wanderingMeetings(12, 40, 5))
    expect(braid.proven).toBe(true)
    expect(braid.crossings).toBe(recount(braid.orders))
    expect(braid.crossings).toBeGreaterThan(0)
  })

  it('have a lower bound in a braid too long to look at whole', () => {
    const slices = wanderingMeetings(12, 600, 3)
    const braid = orderSlices(slices, { budget: 3_000_000 })
    expect(braid.lowerBound).toBeGreaterThan(0)
    expect(braid.lowerBound).toBeLessThanOrEqual(braid.crossings)
    expect(braid.crossings).toBe(recount(braid.orders))
  })
})

describe('a braid of nothing', () => {
  it('has no orders', () => {
    expect(orderSlices([])).toEqual({
      orders: [],
      crossings: 0,
      lowerBound: 0,
      proven: true,
    })
  })

  it('has empty orders where nobody is there, even without a budget', () => {
    const slices = [
      { active: [], groups: [] },
      { active: [7], groups: [[7]] },
    ]
    expect(orderSlices(slices, NO_BUDGET)).toMatchObject({ orders: [[], [7]], proven: true })
  })
})

describe('slices that make no sense', () => {
  it.each([
    [{ active: [1, 1], groups: [] }, 'A role is twice in slice 0'],
    [{ active: [1, 2], groups: [[1, 3]] }, 'A role is in a group of slice 0 and not active'],
    [{ active: [1, 2], groups: [[1, 2], [2]] }, 'A role is twice in the groups of slice 0'],
  ])('are refused: %o', (slice, message) => {
    expect(() => orderSlices([slice])).toThrow(new RangeError(message))
  })
})
