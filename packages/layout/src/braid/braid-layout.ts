import type { Role, Step } from '@routebord/schema'
import type { PathCommand, PhaseLayout, Point } from '../swimlane-layout.ts'
import type { TextLines } from '../wrap-text.ts'

/** A step as a station: a mark over the threads of its roles, which run level and side by side there. */
export interface BraidStation {
  readonly step: Step
  readonly column: number
  readonly x: number
  /** Height of the uppermost thread; each further one is a pitch below the one before. */
  readonly top: number
  /** Who takes part, from the top. */
  readonly roles: readonly Role[]
  /** At most three lines, below the threads and in nobody's way. */
  readonly title: TextLines
  readonly titleLeft: number
  /** Baseline of the first line; further lines are a `lineHeight` apart. */
  readonly titleBaseline: number
}

/** A stretch of a thread that is seen throughout, or not seen throughout. */
export interface BraidRun {
  readonly observed: boolean
  /** Lines within columns and curves between them, tangent-continuous and never running backwards. */
  readonly path: readonly PathCommand[]
}

/** A role's way through the braid. Threads cross in the gutters between columns, and nowhere else. */
export interface BraidThread {
  readonly role: Role
  readonly runs: readonly BraidRun[]
  readonly entry: Point
  readonly exit: Point
  /** Its ways through those gutters where it passes over threads that come before it in the list: set it off from them. */
  readonly overpasses: readonly (readonly PathCommand[])[]
}

/** The name of a role where it enters, above the threads of its first step. */
export interface BraidName {
  readonly role: Role
  /** The person's name where there is a persona, else the role's: at most two lines. */
  readonly text: TextLines
  readonly left: number
  /** Of the first line. */
  readonly baseline: number
}

/** A composite as a braid of threads, in numbers. Deeply readonly; the same input gives the same numbers. */
export interface BraidLayout {
  readonly width: number
  readonly height: number
  /** Where the braid begins, under the phase heads. */
  readonly braidTop: number
  readonly locale: string
  /** Between neighbouring threads of a bundle. */
  readonly pitch: number
  /** Between lines of a title. */
  readonly lineHeight: number
  /** Left edge of each column. */
  readonly columns: readonly number[]
  readonly phases: readonly PhaseLayout[]
  readonly stations: readonly BraidStation[]
  /** In the author's order, without roles that take no step. */
  readonly threads: readonly BraidThread[]
  readonly names: readonly BraidName[]
  /** How many pairs of threads cross, counted each time. */
  readonly crossings: number
  /** Whether no order of the roles has fewer. */
  readonly proven: boolean
}
