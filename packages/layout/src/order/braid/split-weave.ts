import { connectedParts } from '../connected-parts.ts'
import { ABSENT, groupsIn, type Orders, type Weave } from './weave.ts'

/** A part of a weave, and the strands of the whole it is made of. */
export interface WeavePart {
  readonly weave: Weave
  readonly strands: readonly number[]
}

/**
 * Splits a weave into parts of which no group has members in two. Such parts need not cross each other: each can
 * have a band of its own.
 */
export function splitWeave({ weights, slices }: Weave): readonly WeavePart[] {
  const parts = connectedParts(weights.length, slices.flatMap(groupsIn))
  return parts.map((strands) => ({
    strands,
    weave: {
      weights: strands.map((strand) => weights[strand] ?? 1),
      slices: slices.map((labels) => strands.map((strand) => labels[strand] ?? ABSENT)),
    },
  }))
}

/** Stacks the orders of parts, the first on top. */
export function stackOrders(
  parts: readonly { readonly orders: Orders; readonly strands: readonly number[] }[],
  slices: number,
): Orders {
  return Array.from({ length: slices }, (_, slice) =>
    parts.flatMap(({ orders, strands }) =>
      (orders[slice] ?? []).map((strand) => strands[strand] ?? 0),
    ),
  )
}
