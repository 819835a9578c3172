import type { Experience, Friction, Phase, Role, Step } from '@routebord/schema'

/** A role at a step: what it feels there, and what hurts it. */
export interface Visit {
  readonly step: Step
  readonly experience: Experience | undefined
  readonly frictions: readonly Friction[]
}

/** All that one role meets, in order. */
export interface Trail {
  readonly role: Role
  readonly visits: readonly Visit[]
  readonly byStep: ReadonlyMap<Step, Visit>
  /** Only the phases the role has a step in, in the order it comes to them. */
  readonly byPhase: ReadonlyMap<Phase, readonly Visit[]>
}
