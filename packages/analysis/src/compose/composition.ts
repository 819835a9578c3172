import type { Journey, JourneyDocument, Step } from '@routebord/schema'
import type { Finding } from '../finding.ts'

/** A step of one of the journeys, by their ids. */
export interface StepReference {
  readonly journey: string
  readonly step: string
}

/** Two steps of two journeys. */
export type StepPair = readonly [StepReference, StepReference]

/** What an author knows about the steps, and how careful the proposal is. */
export interface ComposeOptions {
  readonly matches?: {
    /** Pairs that are one meeting, however unlike they look. */
    readonly pin?: readonly StepPair[]
    /** Pairs that are two meetings, however alike they look. */
    readonly forbid?: readonly StepPair[]
  }
  /** What score and titles must both reach to make two steps one meeting, above 0 and up to 1. Defaults to 0.6. */
  readonly threshold?: number
}

/** How likely it is that two steps are one meeting, and what that rests on; each from 0 to 1. */
export interface MeetingLikeness {
  readonly score: number
  /** Undefined when the titles share no language. */
  readonly title: number | undefined
  /** Undefined when either step names no touchpoint. */
  readonly touchpoints: number | undefined
  /** Undefined when either step has no date. */
  readonly dates: number | undefined
  readonly phase: number
}

/** A step, and the journey it was mapped in. */
export interface Member {
  readonly journey: Journey
  readonly step: Step
}

/** Two steps that were compared. */
export interface MeetingPair extends MeetingLikeness {
  readonly members: readonly [Member, Member]
}

/** What a step of the composite was made of. */
export interface StepOrigin {
  /** Id of the step in the document. */
  readonly id: string
  /** One for each journey that has it. */
  readonly members: readonly Member[]
}

/** Steps of several journeys that became one step of the composite. */
export interface MergedStep extends StepOrigin {
  /** The mean score of its pairs: how sure it is that they are one meeting. */
  readonly score: number
  /** Each pair of its members. */
  readonly pairs: readonly (MeetingPair & { readonly pinned: boolean })[]
}

/**
 * Why two steps stay two: the score is too low; the titles alone are too unlike; a role would meet its steps in
 * another order than its own; no phase suits both; a step of the same journey is there already; the author forbids
 * it; or the others of the meeting are too unlike.
 */
export type Obstacle = 'score' | 'title' | 'order' | 'phase' | 'taken' | 'forbidden' | 'company'

/** Two steps that nearly became one. */
export interface NearMiss extends MeetingPair {
  readonly why: Obstacle
}

/** What `composeJourneys` reports. */
export type CompositionRule =
  | 'pin-not-obeyed'
  | 'unknown-step'
  | 'same-journey-id'
  | 'phases-in-another-order'
  | 'same-id-apart'
  | 'doubtful-meeting'
  | 'missed-meeting'
  | 'never-meets'
  | 'phase-differs'
  | 'told-twice'
  | 'scales-differ'

/** Several journeys as one. Deeply frozen. */
export interface Composition {
  /** Plain JSON in the format `routebord/1`, ready for `parseJourney`. */
  readonly document: JourneyDocument
  /** One for each step of the document, in its order. */
  readonly origins: readonly StepOrigin[]
  readonly proposals: {
    /** In the order of the document. */
    readonly merged: readonly MergedStep[]
    /** The likeliest first. */
    readonly nearMisses: readonly NearMiss[]
  }
  /** Weightiest first. */
  readonly findings: readonly Finding<CompositionRule>[]
}
