import type { RoleDocument } from './role-document.ts'
import type { ActionDocument, LinkDocument, SignpostDocument } from './signpost-document.ts'
import type { PhaseDocument, StepDocument } from './step-document.ts'
import type { Locale, Text } from './text.ts'

/** Why the map is made: the method begins with this question. */
export interface PurposeDocument {
  /** The question the map is to answer. */
  readonly why: Text
  /** Who will use the map. */
  readonly audience: readonly Text[]
  /** What is to be decided by it. */
  readonly decisions?: readonly Text[]
}

/** The scale feelings are given on. Defaults to −2 … +2. */
export interface EmotionScale {
  /** The lowest feeling. */
  readonly min: number
  /** The highest feeling; more than the lowest. */
  readonly max: number
  /** Words for points of the scale, by their number. */
  readonly labels?: Readonly<Record<string, Text>>
}

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

/** How firmly a piece of evidence stands. */
export type EvidenceStrength = 'assumed' | 'partial' | 'researched' | 'measured'

/** What a claim rests on. */
export interface EvidenceDocument {
  /** The author's own id, unique among evidence. */
  readonly id: string
  /** Where it comes from. What is only assumed says so: `assumption`. */
  readonly kind: EvidenceKind
  /** What it is, such as “Interviews with operators at three factories”. */
  readonly title: Text
  /** When it was gathered: ISO 8601 date, or a date-time with its offset. */
  readonly date?: string
  /** How many people or records it rests on. */
  readonly n?: number
  /** Where it can be read: `https:`, `http:`, `mailto:` or `#`. */
  readonly url?: string
  /** How firmly it stands. Defaults to what its kind suggests. */
  readonly strength?: EvidenceStrength
}

/** A composite B2B journey as it is stored and sent: plain JSON. */
export interface JourneyDocument {
  /** Name and major version of the format. */
  readonly format: 'routebord/1'
  /** The author's own id of this journey. */
  readonly id: string
  /** What the journey is called. */
  readonly title: Text
  /** Why the map is made, and for whom. */
  readonly purpose: PurposeDocument
  /** What the customer sets out to do. Defaults to `purchase`. */
  readonly kind?: 'purchase' | 'use' | 'support' | 'renewal' | 'leaving' | 'other'
  /** The journey of today, or the improved one. Defaults to `as-is`. */
  readonly state?: 'as-is' | 'to-be'
  /** Id of the journey this one is compared with. */
  readonly comparesTo?: string
  /** What is bought or used, in a sentence. */
  readonly offering?: Text
  /** The language of texts that are given as one string. Defaults to `en`. */
  readonly locale?: Locale
  /** The scale feelings are given on. Defaults to −2 … +2. */
  readonly emotionScale?: EmotionScale
  /** The members of the decision-making unit, from the top lane down. */
  readonly roles: readonly RoleDocument[]
  /** The stages, in order. */
  readonly phases: readonly PhaseDocument[]
  /** The steps; their order is the order in which each role takes them. */
  readonly steps: readonly StepDocument[]
  /** Handovers, influences and ways back. */
  readonly links?: readonly LinkDocument[]
  /** The questions of the roles, and the answers that wait for them. */
  readonly signposts?: readonly SignpostDocument[]
  /** What the map rests on. */
  readonly evidence?: readonly EvidenceDocument[]
  /** What is to be done about what the map shows. */
  readonly actions?: readonly ActionDocument[]
}
