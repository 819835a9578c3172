import type { Axis } from '@routebord/layout'
import type { Orientation } from './orientation.ts'

/** How roles are arranged, as what lays them out and what draws them; `@routebord/d3/braid` has one. */
export interface Arrangement extends Orientation {
  /** Gives the strip of the journey the columns that the map has. */
  readonly axis?: Axis
}
