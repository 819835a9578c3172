import type { AccountLogDocument, JourneyDocument, Text } from '@routebord/schema'

/** A journey and an account of it whose every text is somebody's attack. */
export interface HostileDocuments {
  readonly journey: JourneyDocument
  readonly log: AccountLogDocument
}

/** Longer strings are refused before anything looks at them. */
const LONGEST = 3_500
const REFUSED_IN_IDS = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu
const REFUSED_IN_ADDRESSES = /[\s\p{Cc}]/gu
const ID_NAMES = [
  ...(['anna', 'bert', 'need', 'deal', 'asks', 'meet', 'signs'] as const),
  ...(['journey', 'proof', 'question', 'friction', 'profile'] as const),
] as const

/** Fills every field that holds a text, an id, a code or an address; `next` gives the string for the next field. */
export function hostileDocuments(next: () => string): HostileDocuments {
  const writing = writingWith(next)
  const ids = Object.fromEntries(ID_NAMES.map((name) => [name, writing.id(name)])) as Ids
  return { journey: journeyOf(ids, writing), log: logOf(ids, writing) }
}

type Ids = Readonly<Record<(typeof ID_NAMES)[number], string>>

interface Writing {
  readonly text: () => Text
  readonly code: () => string
  readonly id: (name: string) => string
  readonly url: () => string
}

function writingWith(next: () => string): Writing {
  let count = 0
  const cut = (): string => next().slice(0, LONGEST)
  const code = (): string => cut().replace(REFUSED_IN_IDS, '') || 'empty'
  return {
    // Every third text comes in two languages, one of which has an attack for its name.
    text: () => {
      count += 1
      const text = cut()
      return count % 3 === 0 ? { [`${cut()}-x`]: text, en: text } : text
    },
    code,
    id: (name) => `${code()} ${name}`,
    url: () => `https://example.test/?${cut().replace(REFUSED_IN_ADDRESSES, '')}`,
  }
}

function journeyOf(ids: Ids, writing: Writing): JourneyDocument {
  const { text, id } = writing
  return {
    format: 'routebord/1',
    id: ids.journey,
    title: text(),
    purpose: { why: text(), audience: [text()], decisions: [text()] },
    comparesTo: id('other'),
    offering: text(),
    emotionScale: { min: -2, max: 2, labels: { '-2': text(), '0': text(), '2': text() } },
    roles: [roleOf(ids.anna, ids, writing), roleOf(ids.bert, ids, writing)],
    phases: [
      { id: ids.need, title: text() },
      { id: ids.deal, title: text(), alwaysOn: true },
    ],
    steps: stepsOf(ids, writing),
    links: linksOf(ids, writing),
    signposts: signpostsOf(ids, writing),
    evidence: [
      { id: ids.proof, kind: 'interview', title: text(), url: writing.url(), n: 3 },
      { id: id('guess'), kind: 'assumption', title: text() },
    ],
    actions: [{ id: id('action'), title: text(), owner: text(), addresses: [ids.friction] }],
  }
}

function roleOf(id: string, ids: Ids, { text, url }: Writing): JourneyDocument['roles'][number] {
  return {
    id,
    name: text(),
    buying: ['user', 'decider'],
    persona: { name: text(), about: text(), portrait: url() },
    wishes: [text()],
    needs: [text()],
    interests: [text()],
    influence: 0.5,
    inCrm: false,
    evidence: [ids.proof],
  }
}

function stepsOf(ids: Ids, writing: Writing): JourneyDocument['steps'] {
  const { text, code, url } = writing
  const facts = (roles: readonly string[]) => ({
    roles,
    touchpoints: [
      { title: text(), channel: code(), direct: true, url: url() },
      { title: text(), channel: code(), direct: false },
    ],
    frictions: [{ title: text(), kind: 'obstacle' as const, severity: 3 as const, roles }],
    experience: Object.fromEntries(
      roles.map((role) => [role, { emotion: 1, basis: 'selfReported' as const, quote: text() }]),
    ),
    metrics: [{ title: text(), value: 3, unit: text() }],
    evidence: [ids.proof],
  })
  const { anna, bert, need, deal, asks, meet, signs } = ids
  return [
    { id: asks, title: text(), phase: need, start: '2026-01-05', ...facts([anna]) },
    {
      ...facts([anna, bert]),
      id: meet,
      title: text(),
      phase: need,
      kind: 'decision',
      after: [asks],
      frictions: [
        { id: ids.friction, title: text(), kind: 'noise', severity: 1, removedIn: code() },
      ],
    },
    { id: signs, title: text(), phase: deal, observed: 'no', ...facts([bert]) },
  ]
}

function linksOf(ids: Ids, { text, id }: Writing): NonNullable<JourneyDocument['links']> {
  const { anna, bert, asks, meet, signs } = ids
  return [
    {
      id: id('sways'),
      kind: 'influence',
      from: { role: anna },
      to: { role: bert },
      title: text(),
      carries: text(),
      sign: 'against',
    },
    { kind: 'return', from: { step: signs }, to: { step: asks }, title: text(), carries: text() },
    { kind: 'handoff', from: { step: asks }, to: { step: meet }, title: text(), carries: text() },
  ]
}

function signpostsOf(ids: Ids, writing: Writing): NonNullable<JourneyDocument['signposts']> {
  const { text, code, id, url } = writing
  const { anna, bert, meet, deal, question } = ids
  const facts = () => ({
    question: text(),
    answer: text(),
    format: text(),
    place: code(),
    url: url(),
    owner: text(),
  })
  return [
    { id: question, roles: [anna], at: { step: meet }, status: 'missing', ...facts() },
    { id: id('planned'), roles: [bert], at: { phase: deal }, status: 'planned', ...facts() },
    {
      id: id('placed'),
      roles: [anna, bert],
      at: { step: meet, moment: 'after' },
      status: 'placed',
      ...facts(),
    },
  ]
}

function logOf(ids: Ids, { text, code, id }: Writing): AccountLogDocument {
  const { anna, asks, meet, question, profile } = ids
  const profiles = [{ profile, as: anna }]
  return {
    format: 'routebord-log/1',
    account: id('account'),
    journey: ids.journey,
    profiles: [{ id: profile, role: anna, links: [code()] }],
    events: [
      {
        id: id('event-1'),
        at: '2026-01-06',
        profiles,
        step: asks,
        touchpoint: code(),
        channel: code(),
        title: text(),
      },
      { id: id('event-2'), at: '2026-01-07', profiles, step: meet, title: text() },
      { id: id('event-3'), at: '2026-01-08', profiles, signpost: question, channel: code() },
    ],
  }
}
