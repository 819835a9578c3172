import type { Orders } from './weave.ts'

/** Turns orders upside down if more pairs of strands then stand in the order of their numbers. */
export function faceGivenOrder(orders: Orders): Orders {
  let upright = 0
  for (const order of orders)
    for (const [place, lower] of order.entries())
      for (let upper = 0; upper < place; upper += 1) upright += (order[upper] ?? 0) < lower ? 1 : -1
  return upright >= 0 ? orders : orders.map((order) => [...order].reverse())
}
