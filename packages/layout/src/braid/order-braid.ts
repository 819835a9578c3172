import type { Composite } from '@routebord/analysis'
import type { Role } from '@routebord/schema'
import { type BraidOptions, type BraidOrder, orderSlices } from '../order/braid/order-slices.ts'
import { assignBraidColumns } from './assign-braid-columns.ts'
import { sliceComposite } from './slice-composite.ts'

/**
 * Orders the roles of a composite in each column of its braid, so that those who take a step or travel together
 * stand together, and threads cross least. Says how often they cross, and whether that is proven to be the least.
 */
export function orderBraid(composite: Composite, options: BraidOptions = {}): BraidOrder<Role> {
  return orderSlices(sliceComposite(composite, assignBraidColumns(composite)), options)
}
