import * as v from 'valibot'
import { isRecord } from '../../../packages/schema/src/salvage.ts'
import { VALUE_CHECKS } from '../../../packages/schema/src/value-checks.ts'

// One custom schema for each kind of value is smaller and faster than pipes of Valibot's own actions, and a picklist
// of one smaller than another import.
const is = (kind: keyof typeof VALUE_CHECKS) => v.custom(VALUE_CHECKS[kind], kind)
const some = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1))
// Valibot takes a list for an object that requires nothing, and for a record.
const noList = v.custom(isRecord, 'object')
const record = <T extends v.GenericSchema>(item: T) => v.pipe(noList, v.record(v.string(), item))
const loose = <T extends v.ObjectEntries>(entries: T) => v.pipe(noList, v.looseObject(entries))

const id = is('id')
const text = is('text')
const code = is('code')
const date = is('date')
const url = is('url')
const flag = is('boolean')
const number = is('number')
const count = is('positiveInteger')
const texts = v.array(text)
const ids = v.array(id)
const observed = v.optional(v.picklist(['yes', 'partly', 'no']))

const role = v.looseObject({
  id,
  name: text,
  buying: v.array(
    v.picklist([
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
  persona: v.optional(
    v.looseObject({ name: text, about: v.optional(text), portrait: v.optional(url) }),
  ),
  wishes: v.optional(texts),
  needs: v.optional(texts),
  interests: v.optional(texts),
  influence: v.optional(is('share')),
  inCrm: v.optional(flag),
  stance: v.optional(v.picklist(['mobilizer', 'neutral', 'blocker', 'unknown'])),
  tone: v.optional(count),
  evidence: v.optional(ids),
})

const experience = loose({
  emotion: v.optional(number),
  basis: v.optional(v.picklist(['selfReported', 'observed', 'assumed'])),
  quote: v.optional(text),
})

const friction = v.looseObject({
  id: v.optional(id),
  title: text,
  kind: v.picklist(['obstacle', 'noise']),
  severity: v.picklist([1, 2, 3]),
  roles: v.optional(ids),
  removedIn: v.optional(id),
})

const touchpoint = v.looseObject({ title: text, channel: code, direct: flag, url: v.optional(url) })

const step = v.looseObject({
  id,
  title: text,
  phase: id,
  roles: some(id),
  kind: v.optional(v.picklist(['activity', 'decision', 'milestone'])),
  start: v.optional(date),
  end: v.optional(date),
  after: v.optional(ids),
  touchpoints: v.optional(v.array(touchpoint)),
  experience: v.optional(record(experience)),
  frictions: v.optional(v.array(friction)),
  observed,
  evidence: v.optional(ids),
  metrics: v.optional(
    v.array(v.looseObject({ title: text, value: number, unit: v.optional(text) })),
  ),
})

const signpost = v.looseObject({
  id,
  question: text,
  roles: some(id),
  at: loose({
    step: v.optional(id),
    phase: v.optional(id),
    moment: v.optional(v.picklist(['before', 'during', 'after'])),
  }),
  answer: v.optional(text),
  format: v.optional(text),
  place: v.optional(code),
  url: v.optional(url),
  owner: v.optional(text),
  status: v.picklist(['missing', 'planned', 'placed', 'retired']),
})

const linkEnd = loose({ step: v.optional(id), role: v.optional(id) })

const link = v.looseObject({
  id: v.optional(id),
  kind: v.picklist(['handoff', 'influence', 'return']),
  from: linkEnd,
  to: linkEnd,
  title: v.optional(text),
  carries: v.optional(text),
  sign: v.optional(v.picklist(['for', 'against'])),
  observed,
})

const evidence = v.looseObject({
  id,
  kind: v.picklist([
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
  date: v.optional(date),
  n: v.optional(count),
  url: v.optional(url),
  strength: v.optional(v.picklist(['assumed', 'partial', 'researched', 'measured'])),
})

const action = v.looseObject({
  id,
  title: text,
  addresses: v.optional(v.array(code)),
  owner: v.optional(text),
  status: v.optional(v.picklist(['open', 'started', 'done'])),
})

const journey = v.looseObject({
  format: v.picklist(['routebord/1']),
  id,
  title: text,
  purpose: v.looseObject({ why: text, audience: texts, decisions: v.optional(texts) }),
  kind: v.optional(v.picklist(['purchase', 'use', 'support', 'renewal', 'leaving', 'other'])),
  state: v.optional(v.picklist(['as-is', 'to-be'])),
  comparesTo: v.optional(id),
  offering: v.optional(text),
  locale: v.optional(is('locale')),
  emotionScale: v.optional(
    v.looseObject({ min: number, max: number, labels: v.optional(record(text)) }),
  ),
  roles: some(role),
  phases: some(v.looseObject({ id, title: text, alwaysOn: v.optional(flag) })),
  steps: v.array(step),
  links: v.optional(v.array(link)),
  signposts: v.optional(v.array(signpost)),
  evidence: v.optional(v.array(evidence)),
  actions: v.optional(v.array(action)),
})

/** Lists what is wrong with the shape of a journey document, as data. */
export function findFaults(input: unknown): readonly unknown[] {
  return v.safeParse(journey, input).issues ?? []
}
