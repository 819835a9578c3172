import type { Role } from '@routebord/schema'

/** Two roles that meet, and how far they travel together, whoever else is along. */
export interface Companions {
  /** In document order. */
  readonly roles: readonly [Role, Role]
  /** How many steps they share. */
  readonly steps: number
  /** How many legs they share. */
  readonly legs: number
  /**
   * Days of 24 hours from the first date to the last of each run of steps and legs they share, added up; undefined
   * where no step they share has a date.
   */
  readonly days: number | undefined
  /** How many of the shared steps have a date: what `days` rests on. */
  readonly dated: number
}
