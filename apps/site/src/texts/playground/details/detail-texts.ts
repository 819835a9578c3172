import type {
  EvidenceKind,
  ExperienceDocument,
  SignpostDocument,
  StepDocument,
} from '@routebord/schema'

/** What the form says of all that is known about a step or a role. */
export interface DetailTexts {
  /** What is folded away below a step and below a role. */
  readonly ofStep: string
  readonly ofRole: string
  readonly person: string
  readonly inCrm: string
  /** Answers to a question of yes or no that may not have been answered. */
  readonly answers: Readonly<Record<'' | 'yes' | 'no', string>>
  readonly kind: string
  readonly kinds: Readonly<Record<NonNullable<StepDocument['kind']>, string>>
  readonly observed: string
  readonly observations: Readonly<Record<NonNullable<StepDocument['observed']>, string>>
  readonly start: string
  readonly end: string
  readonly feelings: string
  readonly feeling: string
  readonly noFeeling: string
  readonly basis: string
  readonly bases: Readonly<Record<'' | NonNullable<ExperienceDocument['basis']>, string>>
  readonly quote: string
  readonly touchpoints: ListTexts
  readonly channel: string
  /** The known channels; a code of the author's own stands for itself. */
  readonly channels: Readonly<Record<string, string>>
  readonly direct: string
  readonly frictions: ListTexts
  readonly severity: string
  readonly severities: readonly [string, string, string]
  readonly signs: ListTexts
  readonly answer: string
  readonly moment: string
  readonly moments: Readonly<Record<'before' | 'during' | 'after', string>>
  readonly status: string
  readonly statuses: Readonly<Record<SignpostDocument['status'], string>>
  /** A new influence has no words yet. */
  readonly influences: ListTexts
  readonly sways: string
  readonly swayed: string
  readonly stance: string
  readonly stances: Readonly<Record<'for' | 'against', string>>
  readonly evidence: ListTexts
  readonly evidenceKind: string
  readonly evidenceKinds: Readonly<Record<EvidenceKind, string>>
  /** Over the ticks of what a step or a role rests on, and said where there is nothing to tick. */
  readonly restsOn: string
  readonly noEvidence: string
}

/** What a list of the form says: its heading, the field of an entry, the button, and what a new entry is called. */
export interface ListTexts {
  readonly heading: string
  readonly entry: string
  readonly add: string
  readonly fresh: string
}
