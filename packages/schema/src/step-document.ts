import type { Text } from './text.ts'

/** A stage of the journey, in the author's own words and order. */
export interface PhaseDocument {
  /** The author's own id, unique among phases. */
  readonly id: string
  /** What the phase is called, such as “Need” or “Daily use”. */
  readonly title: Text
  /** Work that never rests, such as consensus creation in Gartner's buying jobs (2018). Defaults to false. */
  readonly alwaysOn?: boolean
}

/** A contact with the supplier, direct, or indirect by way of others. */
export interface TouchpointDocument {
  /** What was met, such as “Service hotline”. */
  readonly title: Text
  /** Open list; known codes are `email`, `phone`, `meeting`, `site`, `web`, `peer`, `review`, `press`, `document`. */
  readonly channel: string
  /** True when the supplier is there; false for what others say of it, such as a review or a colleague's advice. */
  readonly direct: boolean
  /** Where it can be seen: `https:`, `http:`, `mailto:` or `#`. */
  readonly url?: string
}

/** What one role feels at a step, and how that is known. */
export interface ExperienceDocument {
  /** On the journey's own scale, from −2 to +2 unless it says otherwise. */
  readonly emotion?: number
  /** How it is known: they said so, somebody saw it, or it is assumed. */
  readonly basis?: 'selfReported' | 'observed' | 'assumed'
  /** What they say or think, in their own words. */
  readonly quote?: Text
}

/** What hurts at a step. */
export interface FrictionDocument {
  /** The author's own id, unique among frictions, by which an action can name it. */
  readonly id?: string
  /** What hurts, such as “No spare parts”. */
  readonly title: Text
  /** `obstacle` stands in the way; `noise` only wearies. */
  readonly kind: 'obstacle' | 'noise'
  /** 1 a nuisance, 2 costs time, 3 stops the journey. */
  readonly severity: 1 | 2 | 3
  /** Ids of those it hurts. Defaults to all at the step. */
  readonly roles?: readonly string[]
  /** Id of the journey in which it is gone. */
  readonly removedIn?: string
}

/** A figure that belongs to a step, such as days waited. */
export interface MetricDocument {
  /** What is measured, such as “Scrap”. */
  readonly title: Text
  /** The figure itself. */
  readonly value: number
  /** What it is counted in, such as “%” or “hours”. */
  readonly unit?: Text
}

/** Something that happens to one role alone, or to several together. */
export interface StepDocument {
  /** The author's own id, unique among steps. */
  readonly id: string
  /** What happens, from the customer's side, such as “Compares five makers”. */
  readonly title: Text
  /** Id of the phase it belongs to. */
  readonly phase: string
  /** Ids of those who take part: one is alone, two or more are together. */
  readonly roles: readonly string[]
  /** Defaults to `activity`. */
  readonly kind?: 'activity' | 'decision' | 'milestone'
  /** ISO 8601 date, or a date-time with its offset. */
  readonly start?: string
  /** ISO 8601 date, or a date-time with its offset; not before the start. */
  readonly end?: string
  /** Ids of steps that come first although no role takes part in both. */
  readonly after?: readonly string[]
  /** Where the supplier was met, or was spoken of. */
  readonly touchpoints?: readonly TouchpointDocument[]
  /** What each role feels here, by the id of the role. */
  readonly experience?: Readonly<Record<string, ExperienceDocument>>
  /** What hurts here. */
  readonly frictions?: readonly FrictionDocument[]
  /** Whether the supplier can see this step. Defaults to `yes`. */
  readonly observed?: 'yes' | 'partly' | 'no'
  /** Ids of the evidence it rests on. */
  readonly evidence?: readonly string[]
  /** Figures that belong here, such as days waited. */
  readonly metrics?: readonly MetricDocument[]
}
