import type { Journey, Phase, Role, Step } from '@routebord/schema'
import type { TextComparer } from '../likeness/create-text-comparer.ts'
import type { Matching } from '../likeness/matching.ts'

/** Which parts of two journeys are the same, as every part of a comparison needs it. */
export interface Pairing {
  readonly before: Journey
  readonly after: Journey
  readonly roles: Matching<Role>
  readonly phases: Matching<Phase>
  readonly steps: Matching<Step>
  /** The partners of what the journey before has. */
  readonly roleOf: ReadonlyMap<Role, Role>
  readonly phaseOf: ReadonlyMap<Phase, Phase>
  readonly stepOf: ReadonlyMap<Step, Step>
  readonly texts: TextComparer
  /** Ids before that a match was given for and that could not be obeyed. */
  readonly ignored: readonly string[]
}
