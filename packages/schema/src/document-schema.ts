import * as v from 'valibot'
import type { JourneyDocument, Text } from './document.ts'
import { DATE_PATTERN, LOCALE_PATTERN, SAFE_URL_PATTERN, UNPRINTABLE_PATTERN } from './patterns.ts'

// The message of each schema is the name of what it expects; messages.ts turns it into words.
const id = v.pipe(
  v.string('id'),
  v.check((value) => value.length > 0 && !UNPRINTABLE_PATTERN.test(value), 'id'),
)
const text = v.custom<Text>(isText, 'text')
const date = v.pipe(v.string('date'), v.check(isDate, 'date'))
const bool = v.boolean('boolean')
const number = v.pipe(
  v.number('number'),
  v.check((value) => Number.isFinite(value), 'number'),
)
const ids = v.array(id, 'list')
const texts = v.array(text, 'list')
const nonEmpty = <T extends v.GenericSchema>(item: T) =>
  v.pipe(
    v.array(item, 'list'),
    v.check((list) => list.length > 0, 'nonEmptyList'),
  )
const url = v.pipe(v.string('url'), v.check(isSafeUrl, 'url'))
const observed = v.picklist(['yes', 'partly', 'no'])

function isText(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const texts = Object.values(value)
  return texts.length > 0 && texts.every((item) => typeof item === 'string')
}

function isDate(value: string): boolean {
  if (!DATE_PATTERN.test(value) || Number.isNaN(Date.parse(value))) return false
  // Some engines read the 30th of February as the 2nd of March; a date that is one comes back the same.
  const day = value.slice(0, 10)
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

/**
 * Tells whether an address is of the closed set. Trusted Types does not stop `javascript:` in an SVG link, so it is
 * checked here; without white space and controls, which a browser would strip, the scheme is what it looks like.
 */
function isSafeUrl(value: string): boolean {
  return SAFE_URL_PATTERN.test(value)
}

// An optional field may also hold `undefined`, as a script may leave it; the type of a document has no word for that.
const optional = <T extends v.GenericSchema>(schema: T) =>
  v.optional(schema) as unknown as v.ExactOptionalSchema<T, undefined>
const object = <T extends v.ObjectEntries>(entries: T) => v.looseObject(entries, 'object')

const locale = v.pipe(
  v.string('locale'),
  v.check((value) => LOCALE_PATTERN.test(value), 'locale'),
)

/** Far beyond any scale of feelings, and safe to reckon with. */
const LARGEST_EMOTION = 1_000_000

const emotionScale = v.pipe(
  object({ min: number, max: number, labels: optional(v.record(v.string(), text, 'object')) }),
  v.check(
    // A number without end is a fault of its own.
    ({ min, max }) =>
      !(Number.isFinite(min) && Number.isFinite(max)) ||
      (-LARGEST_EMOTION <= min && min < max && max <= LARGEST_EMOTION),
    'scale',
  ),
)

const purpose = object({ why: text, audience: texts, decisions: optional(texts) })

const role = object({
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
    'list',
  ),
  persona: optional(object({ name: text, about: optional(text), portrait: optional(url) })),
  wishes: optional(texts),
  needs: optional(texts),
  interests: optional(texts),
  influence: optional(
    v.pipe(
      number,
      v.check((value) => value >= 0 && value <= 1, 'share'),
    ),
  ),
  inCrm: optional(bool),
  stance: optional(v.picklist(['mobilizer', 'neutral', 'blocker', 'unknown'])),
  tone: optional(
    v.pipe(
      number,
      v.check((value) => Number.isInteger(value) && value > 0, 'positiveInteger'),
    ),
  ),
  evidence: optional(ids),
})

const step = object({
  id,
  title: text,
  phase: id,
  roles: nonEmpty(id),
  kind: optional(v.picklist(['activity', 'decision', 'milestone'])),
  start: optional(date),
  end: optional(date),
  after: optional(ids),
  touchpoints: optional(
    v.array(
      object({ title: text, channel: v.string('string'), direct: bool, url: optional(url) }),
      'list',
    ),
  ),
  experience: optional(
    v.record(
      v.string(),
      object({
        emotion: optional(number),
        basis: optional(v.picklist(['selfReported', 'observed', 'assumed'])),
        quote: optional(text),
      }),
      'object',
    ),
  ),
  frictions: optional(
    v.array(
      object({
        title: text,
        kind: v.picklist(['obstacle', 'noise']),
        severity: v.picklist([1, 2, 3]),
        roles: optional(ids),
        removedIn: optional(id),
      }),
      'list',
    ),
  ),
  observed: optional(observed),
  evidence: optional(ids),
  metrics: optional(v.array(object({ title: text, value: number, unit: optional(text) }), 'list')),
})

const signpost = object({
  id,
  question: text,
  roles: nonEmpty(id),
  at: object({
    step: optional(id),
    phase: optional(id),
    moment: optional(v.picklist(['before', 'during', 'after'])),
  }),
  answer: optional(text),
  format: optional(text),
  place: optional(v.string('string')),
  url: optional(url),
  owner: optional(text),
  status: v.picklist(['missing', 'planned', 'placed', 'retired']),
})

const linkEnd = object({ step: optional(id), role: optional(id) })

const link = object({
  id: optional(id),
  kind: v.picklist(['handoff', 'influence', 'return']),
  from: linkEnd,
  to: linkEnd,
  title: optional(text),
  carries: optional(text),
  sign: optional(v.picklist(['for', 'against'])),
  observed: optional(observed),
})

const evidence = object({
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
  date: optional(date),
  n: optional(
    v.pipe(
      number,
      v.check((value) => Number.isInteger(value) && value > 0, 'positiveInteger'),
    ),
  ),
  url: optional(url),
  strength: optional(v.picklist(['assumed', 'partial', 'researched', 'measured'])),
})

const action = object({
  id,
  title: text,
  addresses: optional(ids),
  owner: optional(text),
  status: optional(v.picklist(['open', 'started', 'done'])),
})

/** The shape of a document. Unknown fields pass, so that newer and private fields survive. */
export const journeyDocumentSchema: v.GenericSchema<unknown, JourneyDocument> = object({
  format: v.literal('routebord/1', 'format'),
  id,
  title: text,
  purpose,
  kind: optional(v.picklist(['purchase', 'use', 'support', 'renewal', 'leaving', 'other'])),
  state: optional(v.picklist(['as-is', 'to-be'])),
  comparesTo: optional(id),
  offering: optional(text),
  locale: optional(locale),
  emotionScale: optional(emotionScale),
  roles: nonEmpty(role),
  phases: nonEmpty(v.looseObject({ id, title: text, alwaysOn: optional(bool) }, 'object')),
  steps: v.array(step, 'list'),
  links: optional(v.array(link, 'list')),
  signposts: optional(v.array(signpost, 'list')),
  evidence: optional(v.array(evidence, 'list')),
  actions: optional(v.array(action, 'list')),
})
