import type { Friction, Journey, Phase, Role, Signpost, Step } from '@routebord/schema'
import type { Finding } from '../finding.ts'
import type { Match, Matching } from '../likeness/matching.ts'

/** What may differ between two editions of a step. Calendar dates do not count: each journey has its own year. */
export type StepField =
  | 'title'
  | 'phase'
  | 'roles'
  | 'kind'
  | 'duration'
  | 'after'
  | 'touchpoints'
  | 'experiences'
  | 'frictions'
  | 'observed'
  | 'evidence'

/** A step in both maps. */
export interface StepMatch extends Match<Step> {
  /** Likeness of the titles, from 0 to 1; undefined when they share no language. */
  readonly title: number | undefined
  /** Share of the roles at either that are at both, from 0 to 1 (Dice's coefficient). */
  readonly company: number
  /** What changed; empty for a step that is as it was. */
  readonly changes: readonly StepField[]
}

/** A role that meets a step at another place than before. */
export interface RoleShift {
  /** Of the map after. */
  readonly role: Role
  /** How many places later among the steps the role meets in both maps; below 0, earlier. */
  readonly places: number
}

/** A step that is in another phase, or at another place in the order of some of its roles. */
export interface Move {
  readonly before: Step
  readonly after: Step
  readonly phase: boolean
  /** Empty for a step in another phase, which is at another place for everyone. */
  readonly roles: readonly RoleShift[]
}

/** A role that came to a step, or left it: a role of the map after when it came, of the map before when it left. */
export interface RoleAtStep {
  readonly role: Role
  readonly before: Step
  readonly after: Step
}

/** A friction that is gone, or was said to be. */
export interface FrictionRemoved {
  readonly friction: Friction
  readonly before: Step
  /** Undefined when the step is gone as well. */
  readonly after: Step | undefined
  /** Whether `removedIn` said so: `contradicted` when it did and the friction is still there. */
  readonly claim: 'none' | 'confirmed' | 'contradicted'
  /** What contradicts the claim. */
  readonly still: Friction | undefined
}

/** A friction that was not there. */
export interface FrictionAdded {
  readonly friction: Friction
  readonly after: Step
  /** Undefined when the step is new as well. */
  readonly before: Step | undefined
}

/** A friction in both maps. */
export interface FrictionKept extends Omit<Match<Friction>, 'by'> {
  readonly step: Match<Step>
}

/** Frictions of the two maps: those of a step are compared with those of the step it is matched with. */
export interface FrictionComparison {
  readonly removed: readonly FrictionRemoved[]
  readonly added: readonly FrictionAdded[]
  readonly kept: readonly FrictionKept[]
}

/** A mean feeling, and how many feelings it is the mean of. */
export interface Feeling {
  readonly mean: number | undefined
  readonly n: number
  /** How many of the n are only assumed. */
  readonly assumed: number
}

/** Something as it is in each map; undefined where a map does not have it. */
export interface Sides<T> {
  readonly before: T | undefined
  readonly after: T | undefined
}

/** How a role felt before and feels after, on the whole or in one phase. */
export interface FeelingChange {
  readonly role: Sides<Role>
  /** Undefined on the whole. */
  readonly phase: Sides<Phase> | undefined
  readonly before: Feeling
  readonly after: Feeling
  /** Mean after less mean before; undefined when either has no feelings. */
  readonly difference: number | undefined
}

/** Feelings by role, and by role and phase. */
export interface FeelingComparison {
  /** The scale that all means are on. */
  readonly scale: { readonly min: number; readonly max: number }
  /** True when the maps use different scales: then both were brought to −1 … +1. */
  readonly normalised: boolean
  readonly byRole: readonly FeelingChange[]
  /** Where a role has feelings in neither map, there is no entry. */
  readonly byPhase: readonly FeelingChange[]
}

/** Signposts of both maps, matched by id, else by the likeness of their questions and roles. */
export interface SignpostComparison extends Matching<Signpost> {
  /** Placed, planned, retired or missing now, and something else before. */
  readonly placed: readonly Match<Signpost>[]
  readonly planned: readonly Match<Signpost>[]
  readonly retired: readonly Match<Signpost>[]
  readonly missing: readonly Match<Signpost>[]
}

/** What `compareJourneys` reports. */
export type ComparisonRule =
  | 'role-joined'
  | 'role-parted'
  | 'role-added'
  | 'role-removed'
  | 'steps-added'
  | 'steps-removed'
  | 'step-moved'
  | 'friction-still-there'
  | 'friction-removed'
  | 'friction-added'
  | 'feeling-worse'
  | 'feeling-better'
  | 'signpost-placed'
  | 'signpost-withdrawn'
  | 'question-added'
  | 'question-dropped'
  | 'scales-differ'
  | 'doubtful-match'
  | 'match-ignored'

/** Two maps side by side. Deeply frozen. */
export interface Comparison {
  readonly before: Journey
  readonly after: Journey
  readonly roles: Matching<Role>
  readonly phases: Matching<Phase>
  readonly steps: Matching<Step, StepMatch>
  readonly moved: readonly Move[]
  readonly joined: readonly RoleAtStep[]
  readonly parted: readonly RoleAtStep[]
  readonly frictions: FrictionComparison
  readonly feelings: FeelingComparison
  readonly signposts: SignpostComparison
  /** The main things in sentences, weightiest first. They speak of objects of the map after where it has them. */
  readonly findings: readonly Finding<ComparisonRule>[]
}
