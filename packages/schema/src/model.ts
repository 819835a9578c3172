import type { EvidenceKind, EvidenceStrength, JourneyDocument } from './journey-document.ts'
import type { BuyingRole, Stance } from './role-document.ts'
import type { ActionDocument, LinkDocument, SignpostDocument } from './signpost-document.ts'
import type { FrictionDocument, StepDocument } from './step-document.ts'
import type { Locale } from './text.ts'

/** A text in every language its author gave it, and the language to fall back on. */
export interface LocalizedText {
  readonly byLocale: Readonly<Record<Locale, string>>
  readonly fallback: Locale
}

/** A piece of evidence; its strength follows from its kind where the author is silent. */
export interface Evidence {
  readonly id: string
  readonly kind: EvidenceKind
  readonly title: LocalizedText
  /** Milliseconds since 1970, UTC. */
  readonly date: number | undefined
  readonly n: number | undefined
  readonly url: string | undefined
  readonly strength: EvidenceStrength
}

/** A typical holder of a role. */
export interface Persona {
  readonly name: LocalizedText
  readonly about: LocalizedText | undefined
  /** Address of a picture. */
  readonly portrait: string | undefined
}

/** A member of the decision-making unit, with its place in the document. */
export interface Role {
  readonly id: string
  readonly index: number
  readonly name: LocalizedText
  readonly buying: readonly BuyingRole[]
  readonly persona: Persona | undefined
  readonly wishes: readonly LocalizedText[]
  readonly needs: readonly LocalizedText[]
  readonly interests: readonly LocalizedText[]
  /** From 0 to 1; undefined when nobody has judged it. */
  readonly influence: number | undefined
  readonly inCrm: boolean | undefined
  readonly stance: Stance
  /** Palette entry, from 1. */
  readonly tone: number
  readonly evidence: readonly Evidence[]
}

/** A stage of the journey, with its place in the document. */
export interface Phase {
  readonly id: string
  readonly index: number
  readonly title: LocalizedText
  readonly alwaysOn: boolean
}

/** A contact with the supplier. */
export interface Touchpoint {
  readonly title: LocalizedText
  readonly channel: string
  readonly direct: boolean
  readonly url: string | undefined
}

/** What one role feels at a step. */
export interface Experience {
  readonly role: Role
  readonly emotion: number | undefined
  readonly basis: 'selfReported' | 'observed' | 'assumed' | undefined
  readonly quote: LocalizedText | undefined
}

/** What hurts at a step, and whom. */
export interface Friction {
  readonly id: string | undefined
  readonly title: LocalizedText
  readonly kind: FrictionDocument['kind']
  readonly severity: 1 | 2 | 3
  readonly roles: readonly Role[]
  readonly removedIn: string | undefined
}

/** A figure that belongs to a step. */
export interface Metric {
  readonly title: LocalizedText
  readonly value: number
  readonly unit: LocalizedText | undefined
}

/** A step with its phase, roles, order and evidence resolved to objects. */
export interface Step {
  readonly id: string
  readonly index: number
  readonly title: LocalizedText
  readonly phase: Phase
  /** In the order of the document's roles, whatever order the step names them in. */
  readonly roles: readonly Role[]
  readonly kind: NonNullable<StepDocument['kind']>
  readonly start: number | undefined
  readonly end: number | undefined
  readonly after: readonly Step[]
  readonly touchpoints: readonly Touchpoint[]
  readonly experiences: readonly Experience[]
  readonly frictions: readonly Friction[]
  readonly observed: NonNullable<StepDocument['observed']>
  readonly evidence: readonly Evidence[]
  readonly metrics: readonly Metric[]
  /** True when all its evidence is assumption. */
  readonly assumed: boolean
}

/** A signpost at its step, or in its phase. */
export interface Signpost {
  readonly id: string
  readonly question: LocalizedText
  readonly roles: readonly Role[]
  readonly step: Step | undefined
  readonly phase: Phase | undefined
  readonly moment: 'before' | 'during' | 'after'
  readonly answer: LocalizedText | undefined
  readonly format: LocalizedText | undefined
  readonly place: string | undefined
  readonly url: string | undefined
  readonly owner: LocalizedText | undefined
  readonly status: SignpostDocument['status']
}

/** One end of a link: a step, a role, or a role at a step. */
export interface LinkEnd {
  readonly step: Step | undefined
  readonly role: Role | undefined
}

/** A handover, an influence or a way back, with its ends resolved. */
export interface Link {
  readonly id: string
  readonly kind: LinkDocument['kind']
  readonly from: LinkEnd
  readonly to: LinkEnd
  readonly title: LocalizedText | undefined
  readonly carries: LocalizedText | undefined
  readonly sign: 'for' | 'against'
  readonly observed: NonNullable<LinkDocument['observed']>
}

/** Something to do about what the map shows. */
export interface Action {
  readonly id: string
  readonly title: LocalizedText
  /** Ids of signposts, frictions, steps or roles, or keys of findings. */
  readonly addresses: readonly string[]
  readonly owner: LocalizedText | undefined
  readonly status: NonNullable<ActionDocument['status']>
}

/** The scale feelings are given on, complete. */
export interface ResolvedEmotionScale {
  readonly min: number
  readonly max: number
  readonly labels: Readonly<Record<string, LocalizedText>>
}

/** A journey that was checked and resolved: what every later function takes. Deeply frozen. */
export interface Journey {
  readonly id: string
  readonly title: LocalizedText
  readonly why: LocalizedText
  readonly audience: readonly LocalizedText[]
  /** What is to be decided by the map. */
  readonly decisions: readonly LocalizedText[]
  readonly kind: NonNullable<JourneyDocument['kind']>
  readonly state: NonNullable<JourneyDocument['state']>
  readonly comparesTo: string | undefined
  readonly offering: LocalizedText | undefined
  readonly locale: Locale
  readonly emotionScale: ResolvedEmotionScale
  readonly roles: readonly Role[]
  readonly phases: readonly Phase[]
  readonly steps: readonly Step[]
  readonly links: readonly Link[]
  readonly signposts: readonly Signpost[]
  readonly evidence: readonly Evidence[]
  readonly actions: readonly Action[]
}
