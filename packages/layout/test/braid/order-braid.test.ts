import { type Composite, deriveComposite } from '@routebord/analysis'
import { assertJourney, type Role, type Step } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutBraid } from '../../src/braid/layout-braid.ts'
import { orderBraid } from '../../src/braid/order-braid.ts'
import { found, journeys, sketchJourney } from '../journeys.ts'
import { fewestCrossings, holdsTogether } from '../order/braid/fewest-crossings.ts'

/** Five roles that meet by twos and threes, again and again, so that they have to cross. */
const crowded = fc
  .array(fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }), {
    minLength: 8,
    maxLength: 16,
    size: 'max',
  })
  .map((steps) => sketchJourney(5, steps))

/** Who is there in each column and who goes together, read off the paths anew; roles as their numbers. */
function slicesOf(composite: Composite): { active: number[]; groups: number[][] }[] {
  const { columns, stations } = layoutBraid(composite, { budget: 0 })
  const columnOf = (step: Step | undefined): number =>
    found(stations.find((station) => station.step === step)).column
  const numberOf = (role: Role): number => composite.journey.roles.indexOf(role)
  return columns.map((_, column) => {
    const travellers = composite.paths.filter(
      ({ entry, exit }) => entry && columnOf(entry) <= column && column <= columnOf(exit),
    )
    const companies = new Map<string, number[]>()
    for (const { role, steps } of travellers) {
      const ahead = steps.findIndex((step) => columnOf(step) >= column)
      const step = found(steps[ahead])
      const from = columnOf(step) === column ? undefined : steps[ahead - 1]?.id
      const company = companies.get(`${from} ${step.id}`) ?? []
      companies.set(`${from} ${step.id}`, [...company, numberOf(role)])
    }
    return { active: travellers.map(({ role }) => numberOf(role)), groups: [...companies.values()] }
  })
}

describe('the order of a braid', () => {
  it('crosses as little as the best of all orders, and says that this is proven', () => {
    let sum = 0
    fc.assert(
      fc.property(crowded, (document) => {
        const composite = deriveComposite(assertJourney(document))
        const { crossings, lowerBound, proven } = orderBraid(composite)
        const fewest = fewestCrossings(slicesOf(composite))
        expect({ crossings, lowerBound, proven }).toEqual({
          crossings: fewest,
          lowerBound: fewest,
          proven: true,
        })
        sum += fewest
      }),
      { seed: 31, numRuns: 60 },
    )
    expect(sum).toBeGreaterThan(40)
  })

  it('has each role once in each column where it is, and those together who go together', () => {
    fc.assert(
      fc.property(journeys(false), fc.constantFrom(0, 100_000), (document, budget) => {
        const composite = deriveComposite(assertJourney(document))
        const { orders } = orderBraid(composite, { budget })
        const slices = slicesOf(composite)
        expect(orders).toHaveLength(slices.length)
        for (const [column, { active, groups }] of slices.entries()) {
          const order = found(orders[column]).map((role) => composite.journey.roles.indexOf(role))
          expect([...order].sort((a, b) => a - b)).toEqual(active)
          expect(holdsTogether(order, groups)).toBe(true)
        }
      }),
      { seed: 32, numRuns: 60 },
    )
  })

  it('is the same every time', () => {
    fc.assert(
      fc.property(journeys(false), (document) => {
        const composite = deriveComposite(assertJourney(document))
        const order = orderBraid(composite, { budget: 100_000 })
        expect(orderBraid(composite, { budget: 100_000 })).toEqual(order)
        expect(Object.isFrozen(order)).toBe(true)
      }),
      { seed: 33, numRuns: 15 },
    )
  })

  it('keeps roles together on a leg that passes a column', () => {
    const document = sketchJourney(3, [[0, 2], [1], [1], { roles: [1], after: ['s2'] }, [0, 1, 2]])
    const { orders } = orderBraid(deriveComposite(assertJourney(document)))
    for (const order of orders) {
      const ids = order.map(({ id }) => id)
      if (ids.includes('r0')) expect(Math.abs(ids.indexOf('r0') - ids.indexOf('r2'))).toBe(1)
    }
  })
})
