import type { Journey, Role, Step } from '@routebord/schema'

/** A stretch between two neighbouring steps of a path, and the roles that travel it. */
export interface Leg {
  readonly index: number
  readonly from: Step
  readonly to: Step
  readonly roles: readonly Role[]
}

/** The steps a role takes part in, in order, and the legs between them. */
export interface Path {
  readonly role: Role
  readonly steps: readonly Step[]
  readonly legs: readonly Leg[]
  /** Its first step, and its last; undefined for a role without steps. */
  readonly entry: Step | undefined
  readonly exit: Step | undefined
}

/** The longest run of steps and legs that exactly the same roles travel. */
export interface Segment {
  readonly index: number
  readonly kind: 'shared' | 'solo'
  readonly roles: readonly Role[]
  readonly steps: readonly Step[]
  readonly legs: readonly Leg[]
}

/** What follows from a journey about who travels with whom. Deeply frozen. */
export interface Composite {
  readonly journey: Journey
  /** One for each role, in document order; a role without steps has an empty path. */
  readonly paths: readonly Path[]
  readonly legs: readonly Leg[]
  readonly segments: readonly Segment[]
  /** Steps whose roles leave for different next steps. */
  readonly forks: readonly Step[]
  /** Steps that are reached from different steps. */
  readonly joins: readonly Step[]
}
