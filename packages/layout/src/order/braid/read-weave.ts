import type { BraidSlice } from './order-slices.ts'
import { ABSENT, ALONE, type Orders, type Weave } from './weave.ts'

/** A weave, and the role each strand stands for. A role that comes back after a pause comes back as a new strand. */
export interface RoleWeave<R> {
  readonly weave: Weave
  readonly roles: readonly R[]
}

/** Reads slices as a weave. Strands are numbered in the author's order, as far as the slices tell. */
export function readWeave<R>(slices: readonly BraidSlice<R>[]): RoleWeave<R> {
  const inOrder: Strand<R>[] = []
  let before = new Map<R, Strand<R>>()
  const strandsOf = slices.map(({ active }, slice) => {
    const here = new Map<R, Strand<R>>()
    let upper: Strand<R> | undefined
    for (const role of active) {
      if (here.has(role)) throw new RangeError(`A role is twice in slice ${slice}`)
      const known = before.get(role)
      const strand = known ?? { role }
      if (known === undefined) inOrder.splice(upper ? inOrder.indexOf(upper) + 1 : 0, 0, strand)
      here.set(role, strand)
      upper = strand
    }
    before = here
    return here
  })
  const numberOf = new Map(inOrder.map((strand, number) => [strand, number]))
  const labels = slices.map(({ groups }, slice) => {
    const own = new Array<number>(inOrder.length).fill(ABSENT)
    const strands: ReadonlyMap<R, Strand<R>> = strandsOf[slice] ?? new Map()
    for (const strand of strands.values()) own[numberOf.get(strand) ?? 0] = ALONE
    for (const [group, members] of groups.entries())
      for (const role of members) {
        const strand = strands.get(role)
        const number = strand && numberOf.get(strand)
        if (number === undefined)
          throw new RangeError(`A role is in a group of slice ${slice} and not active`)
        if (own[number] !== ALONE)
          throw new RangeError(`A role is twice in the groups of slice ${slice}`)
        own[number] = group
      }
    return own
  })
  return {
    weave: { weights: inOrder.map(() => 1), slices: labels },
    roles: inOrder.map(({ role }) => role),
  }
}

interface Strand<R> {
  readonly role: R
}

/** Writes orders of strands as orders of roles. */
export function writeOrders<R>(orders: Orders, roles: readonly R[]): readonly (readonly R[])[] {
  return orders.map((order) => order.map((strand) => roles[strand] as R))
}
