import type { Phase, Role, Signpost, Step } from '@routebord/schema'
import type { LinkLayout } from './link-layout.ts'
import type { TimelineLayout } from './timeline-layout.ts'
import type { TextLines } from './wrap-text.ts'

/** A place, in px from the top left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** One stroke of a path: a move, a line, a circular arc or a cubic curve, in absolute coordinates. */
export type PathCommand =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'arc'
      readonly radius: number
      readonly clockwise: boolean
      readonly x: number
      readonly y: number
    }
  | {
      readonly kind: 'curve'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }

/** A phase as a band of columns. */
export interface PhaseLayout {
  readonly phase: Phase
  readonly title: TextLines
  readonly left: number
  readonly right: number
  /** Ends of the rule under its head: from its first card to its last. */
  readonly ruleLeft: number
  readonly ruleRight: number
  /** Where its title begins: at the first column that is its own. */
  readonly titleLeft: number
  /** How many earlier phases its rule would lie upon: on a time axis phases may overlap. */
  readonly level: number
}

/** A role's lane. */
export interface LaneLayout {
  readonly role: Role
  readonly place: number
  readonly top: number
  readonly bottom: number
  /** Where its thread runs while it is alone. */
  readonly rail: number
  /** Zero of its feeling line, or undefined when no feelings are known. */
  readonly zero: number | undefined
  /** The person's name where there is a persona, else the role's. */
  readonly name: TextLines
  /** The role's name where the person's stands above it. */
  readonly function: TextLines | undefined
  readonly buying: TextLines
  /** Beginning of the name that no other role shares; with a number where names begin alike, that number alone where letters are too wide. */
  readonly letter: string
  readonly initials: string
  /** Said when the CRM does not know the role. */
  readonly unknownToCrm: TextLines | undefined
}

/** A line of a card: a touchpoint, a friction or a quote, with the baseline of its first line. */
export interface CardLine<T> {
  readonly item: T
  readonly text: TextLines
  readonly baseline: number
}

/** What one taking-part role says, in its own row of a card. */
export interface CardRow {
  readonly role: Role
  /** The rail of the role's lane. */
  readonly rail: number
  readonly quote: TextLines | undefined
  readonly baseline: number
}

/** A part of a card that covers neighbouring lanes. Between two bodies the card narrows to a deck. */
export interface CardBody {
  readonly top: number
  readonly bottom: number
}

/** A lane in between that takes no part, and the threads that pass under the deck there. */
export interface Bridge {
  readonly role: Role
  readonly rail: number
  readonly threads: number
}

/** A step as a card. */
export interface CardLayout {
  readonly step: Step
  readonly column: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** The rail of its host: the topmost lane that takes part. */
  readonly rail: number
  readonly title: TextLines
  readonly titleBaseline: number
  /** Said under the title when the step is assumed or only partly seen. */
  readonly remark: CardLine<string> | undefined
  readonly touchpoints: readonly CardLine<Step['touchpoints'][number]>[]
  readonly frictions: readonly CardLine<Step['frictions'][number]>[]
  readonly rows: readonly CardRow[]
  readonly bodies: readonly CardBody[]
  readonly bridges: readonly Bridge[]
}

/** A step nobody saw: no card, a note at the dashed thread. */
export interface NoteLayout {
  readonly step: Step
  readonly column: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly rail: number
  readonly threads: number
  readonly remark: string
  /** Above the thread, or below it where signs stand. */
  readonly remarkBaseline: number
  readonly title: TextLines
  readonly titleBaseline: number
}

/** The mark of a step on its threads. */
export interface StationLayout {
  readonly step: Step
  readonly x: number
  readonly rail: number
  readonly threads: number
}

/** A stretch of a thread that is seen throughout, or not seen throughout. */
export interface ThreadRun {
  readonly observed: boolean
  readonly path: readonly PathCommand[]
  /** The straight runs across lanes, where the thread passes over others. */
  readonly crossings: readonly (readonly [Point, Point])[]
}

/** A role's way through the map. */
export interface ThreadLayout {
  readonly role: Role
  readonly runs: readonly ThreadRun[]
  readonly entry: Point
  readonly exit: Point
}

/** A signpost as a sign on the thread of its roles. */
export interface SignLayout {
  readonly signpost: Signpost
  readonly pole: number
  /** Where the pole meets the thread. */
  readonly foot: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly text: TextLines
  /** True when the sign points back, because it stands after its step. */
  readonly mirrored: boolean
}

/** What a role feels at a step, as a place on its feeling line. */
export interface FeelingLayout {
  readonly step: Step
  readonly x: number
  readonly y: number
  readonly assumed: boolean
}

/** A part of a feeling line that rests on what was seen, or one that bridges what was not. */
export interface FeelingStretch {
  readonly observed: boolean
  readonly feelings: readonly FeelingLayout[]
  /** Through the feelings, without overshooting them. */
  readonly path: readonly PathCommand[]
}

/** A role's feeling line. Neighbouring stretches share the feeling between them. */
export interface FeelingLineLayout {
  readonly role: Role
  readonly label: string
  readonly zero: number
  /** Ends of the scale, as drawn: the value and its height. */
  readonly ends: readonly { readonly value: number; readonly y: number }[]
  readonly stretches: readonly FeelingStretch[]
}

/** The name of a role where it enters, above the threads of its first step. */
export interface NameLayout {
  readonly role: Role
  /** The person's name where there is a persona, else the role's: at most two lines. */
  readonly text: TextLines
  readonly left: number
  /** Of the first line. */
  readonly baseline: number
}

/**
 * A composite as numbers. Deeply readonly; nothing of it depends on a document, a clock or a screen. Where the journey runs
 * down the page, x still counts along it and y across the lanes; so do the baselines of texts and their left edges.
 */
export interface SwimlaneLayout {
  /** The layout that this is a window on, if it is one. */
  readonly whole?: SwimlaneLayout
  readonly orientation: 'horizontal' | 'vertical'
  readonly width: number
  readonly height: number
  /** Width of the lane heads at the left. */
  readonly headWidth: number
  /** Height of the heads of the phases, with the dates where there are some. */
  readonly headHeight: number
  /** Where the lanes begin, under the phase heads and the return channel. */
  readonly lanesTop: number
  readonly locale: string
  /** Left edge of each column. */
  readonly columns: readonly number[]
  /** Known when columns are days. */
  readonly timeline: TimelineLayout | undefined
  readonly phases: readonly PhaseLayout[]
  readonly lanes: readonly LaneLayout[]
  readonly cards: readonly CardLayout[]
  readonly notes: readonly NoteLayout[]
  readonly stations: readonly StationLayout[]
  readonly threads: readonly ThreadLayout[]
  /** How many pairs of threads change sides, as often as they do; who enters or leaves counts from its own lane. */
  readonly crossings: number
  readonly signs: readonly SignLayout[]
  readonly feelings: readonly FeelingLineLayout[]
  readonly links: readonly LinkLayout[]
  /** Known where roles have no lanes, and so no heads. */
  readonly names?: readonly NameLayout[]
}
