/** A BCP 47 language tag, such as `en`, `da` or `nl-BE`. */
export type Locale = string

/**
 * A text as an author writes it: one string in the document's own `locale`, or one string per locale.
 * @example { "en": "The machine jams", "da": "Maskinen sætter sig fast" }
 */
export type Text = string | Readonly<Record<Locale, string>>

/** What a role does in the purchase. Webster & Wind (1972), with the initiator of Bonoma and the approver of Kotler. */
export type BuyingRole =
  | 'initiator'
  | 'user'
  | 'influencer'
  | 'decider'
  | 'approver'
  | 'buyer'
  | 'gatekeeper'
  | 'other'

/** How a role meets change: pushes it, waits, resists, or is not known. */
export type Stance = 'mobilizer' | 'neutral' | 'blocker' | 'unknown'

/** How firmly a piece of evidence stands. */
export type EvidenceStrength = 'assumed' | 'partial' | 'researched' | 'measured'

/** Where a claim comes from. */
export type EvidenceKind =
  | 'interview'
  | 'frontline'
  | 'survey'
  | 'crm'
  | 'analytics'
  | 'review'
  | 'social'
  | 'assumption'

/** Why the map is made: the method begins with this question. */
export interface PurposeDocument {
  readonly why: Text
  readonly audience: readonly Text[]
  readonly decisions?: readonly Text[]
}

/** The scale feelings are given on. Defaults to −2 … +2. */
export interface EmotionScale {
  readonly min: number
  readonly max: number
  readonly labels?: Readonly<Record<string, Text>>
}

/** A typical holder of a role. */
export interface PersonaDocument {
  readonly name: Text
  readonly about?: Text
  readonly portrait?: string
}

/** A member of the decision-making unit (DMU): one lane of the picture. */
export interface RoleDocument {
  readonly id: string
  readonly name: Text
  readonly buying: readonly BuyingRole[]
  readonly persona?: PersonaDocument
  readonly wishes?: readonly Text[]
  readonly needs?: readonly Text[]
  readonly interests?: readonly Text[]
  /** Say in the outcome, from 0 (none) to 1 (all). */
  readonly influence?: number
  readonly inCrm?: boolean
  readonly stance?: Stance
  /** Palette entry, from 1. Defaults to the role's place in the document. */
  readonly tone?: number
  readonly evidence?: readonly string[]
}

/** A stage of the journey, in the author's own words and order. */
export interface PhaseDocument {
  readonly id: string
  readonly title: Text
  /** Work that never rests, such as consensus creation in Gartner's buying jobs (2018). */
  readonly alwaysOn?: boolean
}

/** A contact with the supplier, direct, or indirect by way of others. */
export interface TouchpointDocument {
  readonly title: Text
  /** Open list; known codes are `email`, `phone`, `meeting`, `site`, `web`, `peer`, `review`, `press`, `document`. */
  readonly channel: string
  readonly direct: boolean
  readonly url?: string
}

/** What one role feels at a step, and how that is known. */
export interface ExperienceDocument {
  readonly emotion?: number
  readonly basis?: 'selfReported' | 'observed' | 'assumed'
  readonly quote?: Text
}

/** What hurts at a step. */
export interface FrictionDocument {
  readonly title: Text
  readonly kind: 'obstacle' | 'noise'
  /** 1 a nuisance, 2 costs time, 3 stops the journey. */
  readonly severity: 1 | 2 | 3
  readonly roles?: readonly string[]
  /** Id of the journey in which it is gone. */
  readonly removedIn?: string
}

/** A figure that belongs to a step, such as days waited. */
export interface MetricDocument {
  readonly title: Text
  readonly value: number
  readonly unit?: Text
}

/** Something that happens to one role alone, or to several together. */
export interface StepDocument {
  readonly id: string
  readonly title: Text
  readonly phase: string
  readonly roles: readonly string[]
  readonly kind?: 'activity' | 'decision' | 'milestone'
  /** ISO 8601 date or date-time. */
  readonly start?: string
  readonly end?: string
  /** Ids of steps that come first although no role takes part in both. */
  readonly after?: readonly string[]
  readonly touchpoints?: readonly TouchpointDocument[]
  readonly experience?: Readonly<Record<string, ExperienceDocument>>
  readonly frictions?: readonly FrictionDocument[]
  /** Whether the supplier can see this step. Defaults to `yes`. */
  readonly observed?: 'yes' | 'partly' | 'no'
  readonly evidence?: readonly string[]
  readonly metrics?: readonly MetricDocument[]
}

/** Where a signpost stands: at a step (before, during or after it), or somewhere in a phase. */
export interface SignpostPlaceDocument {
  readonly step?: string
  readonly phase?: string
  readonly moment?: 'before' | 'during' | 'after'
}

/** Decision information at the right moment: a question that roles have, and the answer that waits for them. */
export interface SignpostDocument {
  readonly id: string
  readonly question: Text
  readonly roles: readonly string[]
  readonly at: SignpostPlaceDocument
  readonly answer?: Text
  readonly format?: Text
  readonly place?: string
  readonly url?: string
  readonly owner?: Text
  readonly status: 'missing' | 'planned' | 'placed' | 'retired'
}

/** One end of a link: a role, a step, or a role at a step. */
export interface LinkEndDocument {
  readonly step?: string
  readonly role?: string
}

/** A handover, an influence of one role on another, or a way back to an earlier step. */
export interface LinkDocument {
  readonly id?: string
  readonly kind: 'handoff' | 'influence' | 'return'
  readonly from: LinkEndDocument
  readonly to: LinkEndDocument
  readonly title?: Text
  readonly carries?: Text
  readonly sign?: 'for' | 'against'
  readonly observed?: 'yes' | 'partly' | 'no'
}

/** What a claim rests on. */
export interface EvidenceDocument {
  readonly id: string
  readonly kind: EvidenceKind
  readonly title: Text
  readonly date?: string
  /** How many people or records it rests on. */
  readonly n?: number
  readonly url?: string
  readonly strength?: EvidenceStrength
}

/** Something to do about what the map shows. */
export interface ActionDocument {
  readonly id: string
  readonly title: Text
  /** Ids of signposts or steps it addresses. */
  readonly addresses?: readonly string[]
  readonly owner?: Text
  readonly status?: 'open' | 'started' | 'done'
}

/** A composite B2B journey as it is stored and sent: plain JSON. */
export interface JourneyDocument {
  readonly format: 'routebord/1'
  readonly id: string
  readonly title: Text
  readonly purpose: PurposeDocument
  readonly kind?: 'purchase' | 'use' | 'support' | 'renewal' | 'leaving' | 'other'
  readonly state?: 'as-is' | 'to-be'
  /** Id of the journey this one is compared with. */
  readonly comparesTo?: string
  readonly offering?: Text
  /** The language of texts that are given as one string. Defaults to `en`. */
  readonly locale?: Locale
  readonly emotionScale?: EmotionScale
  readonly roles: readonly RoleDocument[]
  readonly phases: readonly PhaseDocument[]
  readonly steps: readonly StepDocument[]
  readonly links?: readonly LinkDocument[]
  readonly signposts?: readonly SignpostDocument[]
  readonly evidence?: readonly EvidenceDocument[]
  readonly actions?: readonly ActionDocument[]
}
