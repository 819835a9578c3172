export {
  type BraidOptions,
  type BraidOrder,
  type BraidSlice,
  orderSlices,
} from '../order/braid/order-slices.ts'
export type { BraidCard, BraidLayout, BraidStation, BraidThread } from './braid-layout.ts'
export { type BraidLayoutOptions, braidAxis, layoutBraid } from './layout-braid.ts'
export { orderBraid } from './order-braid.ts'
