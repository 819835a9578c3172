import type { Composite } from '@routebord/analysis'
import { assignBerths, type BerthRow } from './assign-berths.ts'
import { assignColumns, type Columns } from './assign-columns.ts'
import { arrangeLanes, type Lanes } from './lane-order.ts'
import type { SwimlaneLayoutOptions } from './options.ts'

/** Who runs where before anything has a size: what the map and its overview have in common. */
export interface Arrangement {
  readonly lanes: Lanes
  readonly columns: Columns
  readonly rows: readonly BerthRow[]
}

/** What decides who runs where. */
type Asked = Pick<SwimlaneLayoutOptions, 'order' | 'axis'>

const arrangements = new WeakMap<Composite, Asked & { readonly arrangement: Arrangement }>()

/** Arranges a composite in lanes and columns. Of each composite the last arrangement is kept, for the next to ask. */
export function arrangeComposite(composite: Composite, { order, axis }: Asked): Arrangement {
  const known = arrangements.get(composite)
  if (known !== undefined && known.order === order && known.axis === axis) return known.arrangement
  const lanes = arrangeLanes(composite, order)
  const columns = (axis?.assign ?? assignColumns)(composite, lanes.placeOf)
  const rows = assignBerths(composite, columns, lanes.placeOf)
  const arrangement = { lanes, columns, rows }
  arrangements.set(composite, { order, axis, arrangement })
  return arrangement
}
