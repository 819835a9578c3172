import type { Journey } from '@routebord/schema'
import type { Placement } from './placement.ts'

/** A layout engine, set up as well as it can be for a journey of several roles. */
export interface Engine {
  readonly name: string
  /** What it is made of: the entry `layout-…` is what an application would ship. */
  readonly library: 'routebord' | 'routebord-braid' | 'elkjs' | 'dagre' | 'd3-dag'
  /** Makes the graph that the engine takes, untimed. */
  readonly prepare: (journey: Journey) => Run
}

/** One layout of one journey: engines write into the graph they are given, so each run has its own. */
export interface Run {
  /** What is timed. */
  readonly layout: () => void | Promise<void>
  /** Reads the result, after the layout. */
  readonly read: () => Placement
}

/** The size of a step's card for engines that do not set texts, in px: a title and two lines. */
export const CARD: { readonly width: number; readonly height: number } = { width: 180, height: 88 }

/** The air between two cards of a column, and between two columns, in px: about ours. */
export const GAP: { readonly column: number; readonly row: number } = { column: 48, row: 32 }
