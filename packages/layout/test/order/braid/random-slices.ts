import fc from 'fast-check'
import type { BraidSlice } from '../../../src/order/braid/order-slices.ts'

/**
 * Slices of up to `most` roles, called 0, 1 and so on. Each is there from one slice to another, most of them all
 * the time; in each slice up to two groups meet, of whoever is drawn for them.
 */
export function randomSlices(
  most: number,
  longest: number,
): fc.Arbitrary<readonly BraidSlice<number>[]> {
  const size = fc.tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constant(most) }, fc.integer({ min: 2, max: most })),
    fc.integer({ min: 1, max: longest }),
  )
  return fc.noBias(size).chain(([roles, count]) => {
    const stay = fc.oneof(
      { weight: 4, arbitrary: fc.constant([0, count - 1] as const) },
      { weight: 1, arbitrary: fc.tuple(fc.nat(count - 1), fc.nat(count - 1)) },
    )
    // Those with the same lot stand together, with 2 alone.
    const lots = fc.array(fc.constantFrom(0, 0, 1, 1, 2), { minLength: roles, maxLength: roles })
    return fc
      .noBias(
        fc.tuple(
          fc.array(stay, { minLength: roles, maxLength: roles }),
          fc.array(lots, { minLength: count, maxLength: count }),
        ),
      )
      .map(([stays, all]) => all.map((own, slice) => sliceOf(stays, own, slice)))
  })
}

function sliceOf(
  stays: readonly (readonly [number, number])[],
  lots: readonly number[],
  slice: number,
): BraidSlice<number> {
  const active = [...stays.keys()].filter((role) => {
    const [from, to] = stays[role] ?? [0, 0]
    return Math.min(from, to) <= slice && slice <= Math.max(from, to)
  })
  const groups = [0, 1].map((lot) => active.filter((role) => lots[role] === lot))
  return { active, groups: groups.filter((group) => group.length > 0) }
}
