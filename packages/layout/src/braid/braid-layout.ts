import type { Role } from '@routebord/schema'
import type {
  CardLayout,
  NameLayout,
  PathCommand,
  StationLayout,
  SwimlaneLayout,
  ThreadLayout,
} from '../swimlane-layout.ts'
import type { TextLines } from '../wrap-text.ts'

/** A step as a station: a mark over the threads of its roles, which run level and side by side there. */
export interface BraidStation extends StationLayout {
  readonly column: number
  /** Who takes part, from the top. */
  readonly roles: readonly Role[]
}

/**
 * The room of a step: its station, its title of at most three lines a `lineHeight` apart, below the threads and in nobody's way, behind
 * it the thorns of its worst friction, and below it who takes part.
 */
export interface BraidCard extends CardLayout {
  readonly titleLeft: number
  /** Who takes part, below the title, where a level of detail says so. */
  readonly who: TextLines
}

/**
 * A role's way through the braid: lines within columns and curves between them, tangent-continuous and never running backwards.
 * Threads cross in the gutters between columns, and nowhere else.
 */
export interface BraidThread extends ThreadLayout {
  /** Its ways through those gutters where it passes over threads that come before it in the list: set it off from them. */
  readonly overpasses: readonly (readonly PathCommand[])[]
}

/**
 * A composite as a braid of threads, in numbers: a layout like that of a map in lanes, so that whatever goes with one goes with the
 * other. It has no heads of lanes, no feelings and no links; a card is the room of a station with its title, and steps that
 * nobody saw have one, too. Deeply readonly; the same input gives the same numbers.
 */
export interface BraidLayout extends SwimlaneLayout {
  readonly cards: readonly BraidCard[]
  readonly stations: readonly BraidStation[]
  /** In the author's order, without roles that take no step. */
  readonly threads: readonly BraidThread[]
  readonly names: readonly NameLayout[]
  /** Between neighbouring threads of a bundle. */
  readonly pitch: number
  /** Between lines of a title. */
  readonly lineHeight: number
  /** Whether no order of the roles has fewer crossings. */
  readonly proven: boolean
}
