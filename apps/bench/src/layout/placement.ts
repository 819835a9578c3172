import type { Role, Step } from '@routebord/schema'

/** A place in px from the top left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A way from left to right: no point lies to the left of the one before. */
export type Line = readonly Point[]

/** Where a step stands, in px. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What an engine made of a journey, in the same terms for every engine. */
export interface Placement {
  /** Steps that the engine left out are missing. */
  readonly boxes: ReadonlyMap<Step, Box>
  /** The way of each role through its steps. */
  readonly threads: ReadonlyMap<Role, Line>
}
