import type { Composite } from '@routebord/analysis'
import type { Phase, Role, Step } from '@routebord/schema'
import type { Columns } from './assign-columns.ts'
import type { Grid } from './build-grid.ts'
import type { ResolvedLayoutOptions } from './options.ts'
import type { TimelineLayout } from './timeline-layout.ts'

/** What places steps from left to right: by default their phases; `timeAxis` of `@routebord/layout/time` their dates. */
export interface Axis {
  readonly assign: (composite: Composite, placeOf: ReadonlyMap<Role, number>) => Columns
  readonly timeline: (
    columns: Columns,
    grid: Grid,
    options: ResolvedLayoutOptions,
  ) => TimelineLayout | undefined
}

/** What columns know when they stand for days. */
export interface Days {
  /** The day a column begins, in days since 1970; undefined where the column goes on with a day, or no step is dated. */
  readonly dayOf: readonly (number | undefined)[]
  /** The stretch before a column. */
  readonly gaps: readonly Gap[]
  readonly undated: readonly Step[]
  /** First and last column in which a phase has steps: phases may overlap in time. */
  readonly extents: ReadonlyMap<Phase, readonly [number, number]>
}

/** The time between two columns. */
export interface Gap {
  /** Room it is given beside the gutter, in px. */
  readonly width: number
  /** Days in which no step was under way, when they are too many to be drawn to scale. */
  readonly folded: number | undefined
}
