import * as z from 'zod/mini'
import { VALUE_CHECKS } from '../../../packages/schema/src/value-checks.ts'

// One custom schema for each kind of value, and literals for choices, are smaller and faster than zod's own kinds.
const is = (kind: keyof typeof VALUE_CHECKS) => z.custom(VALUE_CHECKS[kind], kind)
const some = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.minLength(1))
const record = <T extends z.ZodMiniType>(item: T) => z.record(z.string(), item)

const id = is('id')
const text = is('text')
const code = is('code')
const date = is('date')
const url = is('url')
const flag = is('boolean')
const number = is('number')
const count = is('positiveInteger')
const texts = z.array(text)
const ids = z.array(id)
const observed = z.optional(z.literal(['yes', 'partly', 'no']))

const role = z.looseObject({
  id,
  name: text,
  buying: z.array(
    z.literal([
      'initiator',
      'user',
      'influencer',
      'decider',
      'approver',
      'buyer',
      'gatekeeper',
      'other',
    ]),
  ),
  persona: z.optional(
    z.looseObject({ name: text, about: z.optional(text), portrait: z.optional(url) }),
  ),
  wishes: z.optional(texts),
  needs: z.optional(texts),
  interests: z.optional(texts),
  influence: z.optional(is('share')),
  inCrm: z.optional(flag),
  stance: z.optional(z.literal(['mobilizer', 'neutral', 'blocker', 'unknown'])),
  tone: z.optional(count),
  evidence: z.optional(ids),
})

const experience = z.looseObject({
  emotion: z.optional(number),
  basis: z.optional(z.literal(['selfReported', 'observed', 'assumed'])),
  quote: z.optional(text),
})

const friction = z.looseObject({
  id: z.optional(id),
  title: text,
  kind: z.literal(['obstacle', 'noise']),
  severity: z.literal([1, 2, 3]),
  roles: z.optional(ids),
  removedIn: z.optional(id),
})

const touchpoint = z.looseObject({ title: text, channel: code, direct: flag, url: z.optional(url) })

const step = z.looseObject({
  id,
  title: text,
  phase: id,
  roles: some(id),
  kind: z.optional(z.literal(['activity', 'decision', 'milestone'])),
  start: z.optional(date),
  end: z.optional(date),
  after: z.optional(ids),
  touchpoints: z.optional(z.array(touchpoint)),
  experience: z.optional(record(experience)),
  frictions: z.optional(z.array(friction)),
  observed,
  evidence: z.optional(ids),
  metrics: z.optional(
    z.array(z.looseObject({ title: text, value: number, unit: z.optional(text) })),
  ),
})

const signpost = z.looseObject({
  id,
  question: text,
  roles: some(id),
  at: z.looseObject({
    step: z.optional(id),
    phase: z.optional(id),
    moment: z.optional(z.literal(['before', 'during', 'after'])),
  }),
  answer: z.optional(text),
  format: z.optional(text),
  place: z.optional(code),
  url: z.optional(url),
  owner: z.optional(text),
  status: z.literal(['missing', 'planned', 'placed', 'retired']),
})

const linkEnd = z.looseObject({ step: z.optional(id), role: z.optional(id) })

const link = z.looseObject({
  id: z.optional(id),
  kind: z.literal(['handoff', 'influence', 'return']),
  from: linkEnd,
  to: linkEnd,
  title: z.optional(text),
  carries: z.optional(text),
  sign: z.optional(z.literal(['for', 'against'])),
  observed,
})

const evidence = z.looseObject({
  id,
  kind: z.literal([
    'interview',
    'frontline',
    'survey',
    'crm',
    'analytics',
    'review',
    'social',
    'assumption',
  ]),
  title: text,
  date: z.optional(date),
  n: z.optional(count),
  url: z.optional(url),
  strength: z.optional(z.literal(['assumed', 'partial', 'researched', 'measured'])),
})

const action = z.looseObject({
  id,
  title: text,
  addresses: z.optional(z.array(code)),
  owner: z.optional(text),
  status: z.optional(z.literal(['open', 'started', 'done'])),
})

const journey = z.looseObject({
  format: z.literal('routebord/1'),
  id,
  title: text,
  purpose: z.looseObject({ why: text, audience: texts, decisions: z.optional(texts) }),
  kind: z.optional(z.literal(['purchase', 'use', 'support', 'renewal', 'leaving', 'other'])),
  state: z.optional(z.literal(['as-is', 'to-be'])),
  comparesTo: z.optional(id),
  offering: z.optional(text),
  locale: z.optional(is('locale')),
  emotionScale: z.optional(
    z.looseObject({ min: number, max: number, labels: z.optional(record(text)) }),
  ),
  roles: some(role),
  phases: some(z.looseObject({ id, title: text, alwaysOn: z.optional(flag) })),
  steps: z.array(step),
  links: z.optional(z.array(link)),
  signposts: z.optional(z.array(signpost)),
  evidence: z.optional(z.array(evidence)),
  actions: z.optional(z.array(action)),
})

/** Lists what is wrong with the shape of a journey document, as data; where no code may be made from text, without. */
export function findFaults(input: unknown, context?: { jitless: boolean }): readonly unknown[] {
  return z.safeParse(journey, input, context).error?.issues ?? []
}
