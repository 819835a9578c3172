import {
  byDefault,
  choice,
  type Field,
  format,
  list,
  object,
  record,
  reference,
  value,
} from './field.ts'
import type {
  EmotionScale,
  EvidenceDocument,
  JourneyDocument,
  PurposeDocument,
} from './journey-document.ts'
import { DEFAULT_LOCALE } from './localized-text.ts'
import type { PersonaDocument, RoleDocument } from './role-document.ts'
import type {
  ActionDocument,
  LinkDocument,
  LinkEndDocument,
  SignpostDocument,
  SignpostPlaceDocument,
} from './signpost-document.ts'
import type {
  ExperienceDocument,
  FrictionDocument,
  MetricDocument,
  PhaseDocument,
  StepDocument,
  TouchpointDocument,
} from './step-document.ts'
import type { Text } from './text.ts'

const id = value<string>('id')
const text = value<Text>('text')
const date = value<string>('date')
const url = value<string>('url')
const flag = value<boolean>('boolean')
const number = value<number>('number')
const code = value<string>('code')
const texts = list(text)
const aRole = reference('roles')
const aStep = reference('steps')
const aPhase = reference('phases')
const proof = list(reference('evidence'))
const observed = byDefault(choice('yes', 'partly', 'no'), 'yes')

export const purpose: Field<PurposeDocument> = object(
  { why: text, audience: texts },
  { decisions: texts },
)

export const emotionScale: Field<EmotionScale> = object(
  { min: number, max: number },
  { labels: byDefault(record(text), {}) },
)

export const persona: Field<PersonaDocument> = object(
  { name: text },
  { about: text, portrait: url },
)

export const role: Field<RoleDocument> = object(
  {
    id,
    name: text,
    buying: list(
      choice(
        'initiator',
        'user',
        'influencer',
        'decider',
        'approver',
        'buyer',
        'gatekeeper',
        'other',
      ),
    ),
  },
  {
    persona,
    wishes: texts,
    needs: texts,
    interests: texts,
    influence: value<number>('share'),
    inCrm: flag,
    stance: byDefault(choice('mobilizer', 'neutral', 'blocker', 'unknown'), 'unknown'),
    tone: value<number>('positiveInteger'),
    evidence: proof,
  },
)

export const phase: Field<PhaseDocument> = object(
  { id, title: text },
  { alwaysOn: byDefault(flag, false) },
)

export const touchpoint: Field<TouchpointDocument> = object(
  { title: text, channel: code, direct: flag },
  { url },
)

export const experience: Field<ExperienceDocument> = object(
  {},
  { emotion: number, basis: choice('selfReported', 'observed', 'assumed'), quote: text },
)

export const friction: Field<FrictionDocument> = object(
  { title: text, kind: choice('obstacle', 'noise'), severity: choice(1, 2, 3) },
  { id, roles: list(aRole), removedIn: id },
)

export const metric: Field<MetricDocument> = object({ title: text, value: number }, { unit: text })

export const step: Field<StepDocument> = object(
  { id, title: text, phase: aPhase, roles: list(aRole, 1) },
  {
    kind: byDefault(choice('activity', 'decision', 'milestone'), 'activity'),
    start: date,
    end: date,
    after: list(aStep),
    touchpoints: list(touchpoint),
    experience: byDefault(record(experience), {}),
    frictions: list(friction),
    observed,
    evidence: proof,
    metrics: list(metric),
  },
)

export const signpostPlace: Field<SignpostPlaceDocument> = object(
  {},
  { step: aStep, phase: aPhase, moment: byDefault(choice('before', 'during', 'after'), 'before') },
)

export const signpost: Field<SignpostDocument> = object(
  {
    id,
    question: text,
    roles: list(aRole, 1),
    at: signpostPlace,
    status: choice('missing', 'planned', 'placed', 'retired'),
  },
  { answer: text, format: text, place: code, url, owner: text },
)

export const linkEnd: Field<LinkEndDocument> = object({}, { step: aStep, role: aRole })

export const link: Field<LinkDocument> = object(
  { kind: choice('handoff', 'influence', 'return'), from: linkEnd, to: linkEnd },
  { id, title: text, carries: text, sign: byDefault(choice('for', 'against'), 'for'), observed },
)

export const evidence: Field<EvidenceDocument> = object(
  {
    id,
    kind: choice(
      'interview',
      'frontline',
      'survey',
      'crm',
      'analytics',
      'review',
      'social',
      'assumption',
    ),
    title: text,
  },
  {
    date,
    n: value<number>('positiveInteger'),
    url,
    strength: choice('assumed', 'partial', 'researched', 'measured'),
  },
)

export const action: Field<ActionDocument> = object(
  { id, title: text },
  {
    addresses: list(value<string>('code')),
    owner: text,
    status: byDefault(choice('open', 'started', 'done'), 'open'),
  },
)

/** The fields of a journey document. */
export const journeyFields: Field<JourneyDocument> = object(
  {
    format: format('routebord/1'),
    id,
    title: text,
    purpose,
    roles: list(role, 1),
    phases: list(phase, 1),
    steps: list(step),
  },
  {
    kind: byDefault(
      choice('purchase', 'use', 'support', 'renewal', 'leaving', 'other'),
      'purchase',
    ),
    state: byDefault(choice('as-is', 'to-be'), 'as-is'),
    comparesTo: id,
    offering: text,
    locale: byDefault(value<string>('locale'), DEFAULT_LOCALE),
    emotionScale: byDefault(emotionScale, { min: -2, max: 2 }),
    links: list(link),
    signposts: list(signpost),
    evidence: list(evidence),
    actions: list(action),
  },
)
