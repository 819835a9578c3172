import type { Journey, Role, Signpost, Step } from '@routebord/schema'
import type { Finding } from '../finding.ts'
import type { Durations } from './duration-sketch.ts'
import type { Proportion } from './proportion.ts'
import type { Unknown } from './unknown-ids.ts'

/** What accounts show of one role at one step of its path. */
export interface StepFacts {
  readonly step: Step
  /** Accounts where the role was seen here, of those where it was seen at all. */
  readonly reached: Proportion
  /** Days from the role's last event at another step to its first event here. */
  readonly waiting: Durations
  /** Of the accounts that reached the step: where the role was last seen here, and not at the end of its path. */
  readonly dropOut: Proportion
  /** Of these drop-outs: where other roles were seen at a step afterwards. */
  readonly leftBehind: number
  /** Of the accounts where the role got further: where it was never seen here. */
  readonly skipped: Proportion
  /** Of the accounts that reached the step: where the role came back to it after another step. */
  readonly repeated: Proportion
  /** Of the accounts that reached the step: where no visit to it fits the order of the path. */
  readonly outOfOrder: Proportion
  /** Visits that fit the order, visits that do not, and times the step had to be thought in. */
  readonly moves: { readonly together: number; readonly log: number; readonly model: number }
}

/** How well the traces of a role agree with its path, by alignment. */
export interface Conformance {
  /** Accounts whose trace is its path from the start, as far as it goes. */
  readonly fitting: Proportion
  /**
   * From 0, where nothing fits, to 1, where all does: one less the moves, as a share of those there would be if nothing
   * fitted (Adriansyah, van Dongen & van der Aalst 2011). Undefined where the n of `fitting` is too small.
   */
  readonly fitness: number | undefined
  readonly logMoves: number
  readonly modelMoves: number
}

/** What accounts show of one role. */
export interface RoleFacts {
  readonly role: Role
  /** Accounts where the role was seen, of all. */
  readonly seen: Proportion
  /** One for each step of its path, in order. */
  readonly steps: readonly StepFacts[]
  readonly conformance: Conformance
  /** Steps off its path where it was seen, with the number of accounts, in document order. */
  readonly strays: readonly { readonly step: Step; readonly accounts: number }[]
}

/** What one role did about one signpost; an account counts by the first time the role saw it. */
export interface SignpostSighting {
  readonly role: Role
  /** Accounts where the role saw it, of those where the role was seen at all. */
  readonly seen: Proportion
  /** Of those who saw it: where the role had passed the place it helps at. */
  readonly late: Proportion
  /** The step the role came to next, with the number of accounts, in document order. */
  readonly next: readonly { readonly step: Step; readonly accounts: number }[]
  /** The role came to no other step: its path was at its end, the others went on alone, or nobody was seen since. */
  readonly ended: number
  readonly left: number
  readonly nothingYet: number
}

/** What accounts show of one signpost. */
export interface SignpostFacts {
  readonly signpost: Signpost
  /** One for each role it is meant for, in document order. */
  readonly roles: readonly SignpostSighting[]
  /** How often it was seen by a role it is not meant for, counted by account and role. */
  readonly others: number
}

/** When a role came in, planned and seen. */
export interface EntryFacts {
  readonly role: Role
  /** Its place by the map, from 1; roles that enter at one step share a place. Undefined for a role without steps. */
  readonly planned: number | undefined
  /** How many accounts saw it come in first, second, and so on; roles that came in together share a place. */
  readonly places: readonly number[]
}

/** Two roles of which the map has one come in before the other. */
export interface PairFacts {
  readonly first: Role
  readonly second: Role
  /** Accounts where they came as planned, of those that saw both at a step. */
  readonly asPlanned: Proportion
  readonly together: number
  readonly reversed: number
}

/** What accounts show of the group as a whole. */
export interface GroupFacts {
  /** Days from an account's first event to its last. */
  readonly days: Durations
  readonly entries: readonly EntryFacts[]
  readonly pairs: readonly PairFacts[]
  /** Accounts where no pair is reversed, of those that saw two roles or more at a step. */
  readonly inPlannedOrder: Proportion
}

/** The names of what an evaluation can find. */
export type EvaluationRule =
  | 'too-few'
  | 'other-journey'
  | 'unknown-id'
  | 'nobody'
  | 'unseen-role'
  | 'drop-out'
  | 'skipped-step'
  | 'long-wait'
  | 'order-broken'
  | 'repeated-step'
  | 'late-signpost'
  | 'entry-order'

/** A finding of an evaluation. */
export type EvaluationFinding = Finding<EvaluationRule>

/** A journey as accounts travelled it. Deeply frozen. */
export interface Evaluation {
  readonly journey: Journey
  /** Logs that were counted. */
  readonly accounts: number
  readonly events: number
  /** Events that count for no role. */
  readonly nobody: number
  /** Logs that name another journey: these were left out. */
  readonly otherJourney: number
  readonly unknown: Unknown
  /** One for each role, in document order. */
  readonly roles: readonly RoleFacts[]
  /** One for each signpost, in document order. */
  readonly signposts: readonly SignpostFacts[]
  readonly group: GroupFacts
  readonly findings: readonly EvaluationFinding[]
}

/** All that an evaluation knows before it draws its findings. */
export type EvaluationFacts = Omit<Evaluation, 'findings'>
