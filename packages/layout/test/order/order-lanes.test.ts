import { type Composite, deriveComposite } from '@routebord/analysis'
import { assertJourney, type Step } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LaneOrder } from '../../src/lane-order.ts'
import { orderLanes } from '../../src/order/order-lanes.ts'
import { sketchJourney } from '../journeys.ts'
import { everyOrder } from './every-order.ts'

type Meeting = readonly number[]

function compositeOf(roles: number, meetings: readonly Meeting[]): Composite {
  return deriveComposite(assertJourney(sketchJourney(roles, meetings)))
}

function placesIn(order: LaneOrder): readonly number[] {
  return order.roles.map((role) => Number(role.id.slice(1)))
}

/** Counts lane by lane, as the definition has it. */
function countLanes(order: readonly number[], meeting: Meeting): number {
  const places = meeting.map((role) => order.indexOf(role))
  const [top, bottom] = [Math.min(...places), Math.max(...places)]
  return order.filter((role, place) => place > top && place < bottom && !meeting.includes(role))
    .length
}

function turned(order: readonly number[]): number {
  return order.flatMap((role, place) => order.slice(0, place).filter((above) => above > role))
    .length
}

/** The first role of the part each role is in, where roles that meet are in one part. */
function partsOf(roles: number, meetings: readonly Meeting[]): readonly number[] {
  const parts = Array.from({ length: roles }, (_, role) => role)
  for (let round = 0; round < roles; round += 1)
    for (const meeting of meetings) {
      const part = Math.min(...meeting.map((role) => parts[role] ?? 0))
      for (const role of meeting) parts[role] = part
    }
  return parts
}

/** Finds the best order by looking at all of them. */
function bestOrder(
  roles: number,
  meetings: readonly Meeting[],
  weights: readonly number[],
): { cost: number; order: readonly number[] } {
  const parts = partsOf(roles, meetings)
  const inParts = (order: readonly number[]): boolean =>
    order.every((role, place) => (parts[order[place - 1] ?? role] ?? 0) <= (parts[role] ?? 0))
  const costOf = (order: readonly number[]): number =>
    meetings.reduce(
      (sum, meeting, index) => sum + countLanes(order, meeting) * (weights[index] ?? 0),
      0,
    )
  const orders = everyOrder(Array.from({ length: roles }, (_, role) => role))
  const cost = Math.min(...orders.map(costOf))
  const [order = []] = orders
    .filter((candidate) => costOf(candidate) === cost && inParts(candidate))
    .map((candidate) => ({ candidate, turns: turned(candidate) }))
    // Sorting keeps the lexicographic order of what is equal.
    .sort((a, b) => a.turns - b.turns)
    .map(({ candidate }) => candidate)
  return { cost, order }
}

const meetingsOf = (roles: number): fc.Arbitrary<readonly Meeting[]> =>
  fc.array(fc.uniqueArray(fc.nat(roles - 1), { minLength: 1, maxLength: Math.min(4, roles) }), {
    maxLength: 12,
    size: 'max',
  })

describe('the order of fewest crossings', () => {
  it('costs and looks like the best of all orders', () => {
    const cases = fc
      .integer({ min: 1, max: 6 })
      .chain((roles) => fc.tuple(fc.constant(roles), meetingsOf(roles)))
    fc.assert(
      fc.property(cases, ([roles, meetings]) => {
        const order = orderLanes(compositeOf(roles, meetings), { order: 'fewest-crossings' })
        const best = bestOrder(
          roles,
          meetings.filter((m) => m.length > 1),
          Array(12).fill(1),
        )
        expect(order.cost).toBe(best.cost)
        expect(placesIn(order)).toEqual(best.order)
        expect(order).toMatchObject({ proven: true, method: 'subsets' })
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  it('costs and looks like the best of all 5,040 orders of seven roles', () => {
    fc.assert(
      fc.property(meetingsOf(7), (meetings) => {
        const shared = meetings.filter((meeting) => meeting.length > 1)
        const order = orderLanes(compositeOf(7, shared), { order: 'fewest-crossings' })
        const best = bestOrder(7, shared, Array(12).fill(1))
        expect({ cost: order.cost, places: placesIn(order) }).toEqual({
          cost: best.cost,
          places: best.order,
        })
      }),
      { seed: 7, numRuns: 60 },
    )
  })

  it('weighs steps by what they carry', () => {
    const weight = fc.constantFrom(0, 0.25, 1, 2, 7)
    const cases = fc.array(
      fc.tuple(fc.uniqueArray(fc.nat(4), { minLength: 2, maxLength: 4 }), weight),
      { maxLength: 9, size: 'max' },
    )
    fc.assert(
      fc.property(cases, (drawn) => {
        const weigh = (step: Step): number => drawn[step.index]?.[1] ?? 0
        const composite = compositeOf(
          5,
          drawn.map(([meeting]) => meeting),
        )
        const heavy = drawn.filter(([, carried]) => carried > 0)
        const best = bestOrder(
          5,
          heavy.map(([meeting]) => meeting),
          heavy.map(([, carried]) => carried),
        )
        const order = orderLanes(composite, { order: 'fewest-crossings', weigh })
        expect(order.cost).toBe(best.cost)
        expect(placesIn(order)).toEqual(best.order)
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  it('keeps what the author wrote where that costs nothing', () => {
    const composite = compositeOf(6, [[0, 1], [1, 2, 3], [4], [2, 3]])
    const order = orderLanes(composite, { order: 'fewest-crossings' })
    expect(placesIn(order)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('brings those who meet together and leaves apart who shares nothing', () => {
    const composite = compositeOf(5, [[0, 4], [1, 3], [2]])
    const order = orderLanes(composite, { order: 'fewest-crossings' })
    expect(placesIn(order)).toEqual([0, 4, 1, 3, 2])
    expect(order.cost).toBe(0)
  })

  it('is proven for two parts of thirteen roles each', () => {
    const even = Array.from({ length: 13 }, (_, place) => 2 * place)
    const meetings = [...pairs(even), ...pairs(even.map((role) => role + 1))]
    const order = orderLanes(compositeOf(26, meetings), { order: 'fewest-crossings' })
    expect(order).toMatchObject({ cost: 0, proven: true, method: 'subsets' })
    expect(placesIn(order)).toEqual([...even, ...even.map((role) => role + 1)])
  })
})

function pairs(roles: readonly number[]): readonly Meeting[] {
  return roles.slice(1).map((role, place) => [roles[place] ?? 0, role])
}

/** Numbers below a limit, in an order that looks like chance and is always the same. */
function scattered(count: number, step: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => (place * step) % count)
}

describe('more than twenty connected roles', () => {
  it('are put back in the chain they were taken from', () => {
    const chain = scattered(31, 12)
    const order = orderLanes(compositeOf(31, pairs(chain)), { order: 'fewest-crossings' })
    expect(order).toMatchObject({ cost: 0, proven: true, method: 'local-search' })
  })

  it('cost no more than in either simple order, and are not called proven', () => {
    const roles = fc.nat(23)
    const cases = fc.array(fc.uniqueArray(roles, { minLength: 2, maxLength: 4 }), {
      minLength: 30,
      maxLength: 40,
    })
    fc.assert(
      fc.property(cases, (meetings) => {
        const composite = compositeOf(24, [...meetings, ...pairs(scattered(24, 1))])
        const order = orderLanes(composite, { order: 'fewest-crossings' })
        const simple = Math.min(
          orderLanes(composite).cost,
          orderLanes(composite, { order: 'entry' }).cost,
        )
        expect(order.cost).toBeLessThanOrEqual(simple)
        expect(order).toMatchObject({ proven: false, method: 'local-search' })
        expect([...order.roles].sort((a, b) => a.index - b.index)).toEqual(composite.journey.roles)
        expect(orderLanes(composite, { order: 'fewest-crossings' })).toEqual(order)
      }),
      { seed: 13, numRuns: 10 },
    )
  })
})

describe('the other orders', () => {
  const meetings = [[2], [1, 4], [0, 2], [4, 0]]

  it('take over the author’s order and count its cost', () => {
    const order = orderLanes(compositeOf(6, meetings))
    expect(placesIn(order)).toEqual([0, 1, 2, 3, 4, 5])
    // Roles 2 and 3 lie between 1 and 4, role 1 between 0 and 2, roles 1, 2 and 3 between 0 and 4.
    expect(order).toMatchObject({ cost: 6, proven: false, method: 'given' })
  })

  it('go by entry, together in the author’s order, the roles that never enter last', () => {
    const order = orderLanes(compositeOf(6, meetings), { order: 'entry' })
    expect(placesIn(order)).toEqual([2, 1, 4, 0, 3, 5])
    expect(order).toMatchObject({ cost: 2, proven: false, method: 'entry' })
  })

  it('are proven where they cost nothing', () => {
    expect(orderLanes(compositeOf(3, [[0, 1]]))).toMatchObject({ cost: 0, proven: true })
    expect(orderLanes(compositeOf(3, []))).toMatchObject({ cost: 0, proven: true })
  })
})

describe('lane orders', () => {
  it('are frozen', () => {
    const order = orderLanes(compositeOf(3, [[0, 2]]), { order: 'fewest-crossings' })
    expect(Object.isFrozen(order)).toBe(true)
    expect(Object.isFrozen(order.roles)).toBe(true)
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuse a weight of %d', (weight) => {
    const composite = compositeOf(3, [[0, 2]])
    expect(() => orderLanes(composite, { weigh: () => weight })).toThrow(
      new RangeError('A step must weigh 0 or more: s0'),
    )
  })
})
