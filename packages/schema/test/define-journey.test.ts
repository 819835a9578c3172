import { describe, expect, test } from 'vitest'
import { assertJourney, defineJourney, type JourneyDocument, parseJourney } from '../src/index.ts'
import { freezeThrough } from './frozen-through.ts'

const PURPOSE = { why: 'What do joiners ask first?', audience: ['Sales'] }

const saw = defineJourney({
  id: 'saw',
  title: { en: 'A workshop buys a saw', da: 'Et værksted køber en sav' },
  purpose: PURPOSE,
  state: 'to-be',
  emotionScale: { min: -1, max: 1 },
  roles: {
    joiner: { name: 'Joiner', buying: ['user', 'initiator'], evidence: ['talks'] },
    owner: { name: 'Owner', buying: ['decider'], persona: { name: 'Ane' } },
    clerk: { name: 'Clerk', buying: [], inCrm: true },
  },
  phases: { need: { title: 'Need' }, choice: { title: 'Choice', alwaysOn: true } },
  steps: {
    blade: {
      title: 'The blade wanders',
      phase: 'need',
      roles: ['joiner'],
      experience: { joiner: { emotion: -1, basis: 'observed' } },
      frictions: [{ title: 'Crooked cuts', kind: 'obstacle', severity: 2, roles: ['joiner'] }],
      evidence: ['talks'],
    },
    agree: { title: 'They agree', phase: 'choice', roles: ['joiner', 'owner'], after: ['blade'] },
  },
  links: [
    { kind: 'handoff', from: { step: 'blade', role: 'joiner' }, to: { step: 'agree' } },
    { kind: 'influence', from: { role: 'clerk' }, to: { role: 'owner' }, sign: 'against' },
  ],
  signposts: {
    noise: {
      question: 'Is it loud?',
      roles: ['owner'],
      at: { step: 'agree', moment: 'before' },
      status: 'missing',
    },
  },
  evidence: { talks: { kind: 'interview', title: 'Talks' } },
  actions: { film: { title: 'Film it', addresses: ['noise'] } },
})

/** The same journey as a document, written by hand. */
const BY_HAND: JourneyDocument = {
  format: 'routebord/1',
  id: 'saw',
  title: { en: 'A workshop buys a saw', da: 'Et værksted køber en sav' },
  purpose: PURPOSE,
  state: 'to-be',
  emotionScale: { min: -1, max: 1 },
  roles: [
    { id: 'joiner', name: 'Joiner', buying: ['user', 'initiator'], evidence: ['talks'] },
    { id: 'owner', name: 'Owner', buying: ['decider'], persona: { name: 'Ane' } },
    { id: 'clerk', name: 'Clerk', buying: [], inCrm: true },
  ],
  phases: [
    { id: 'need', title: 'Need' },
    { id: 'choice', title: 'Choice', alwaysOn: true },
  ],
  steps: [
    {
      id: 'blade',
      title: 'The blade wanders',
      phase: 'need',
      roles: ['joiner'],
      experience: { joiner: { emotion: -1, basis: 'observed' } },
      frictions: [{ title: 'Crooked cuts', kind: 'obstacle', severity: 2, roles: ['joiner'] }],
      evidence: ['talks'],
    },
    {
      id: 'agree',
      title: 'They agree',
      phase: 'choice',
      roles: ['joiner', 'owner'],
      after: ['blade'],
    },
  ],
  links: [
    { kind: 'handoff', from: { step: 'blade', role: 'joiner' }, to: { step: 'agree' } },
    { kind: 'influence', from: { role: 'clerk' }, to: { role: 'owner' }, sign: 'against' },
  ],
  signposts: [
    {
      id: 'noise',
      question: 'Is it loud?',
      roles: ['owner'],
      at: { step: 'agree', moment: 'before' },
      status: 'missing',
    },
  ],
  evidence: [{ id: 'talks', kind: 'interview', title: 'Talks' }],
  actions: [{ id: 'film', title: 'Film it', addresses: ['noise'] }],
}

/** The least a journey may be, by what of it is under test. */
const LEAST = {
  id: 'least',
  title: 'Least',
  purpose: PURPOSE,
  roles: { joiner: { name: 'Joiner', buying: [] } },
  phases: { need: { title: 'Need' } },
  steps: { blade: { title: 'The blade wanders', phase: 'need', roles: ['joiner'] } },
} as const

describe('the document', () => {
  test('is the one that would be written by hand', () => {
    expect(saw).toEqual(BY_HAND)
  })

  test('is plain JSON, in the order it is written, and right', () => {
    expect(JSON.parse(JSON.stringify(saw))).toEqual(BY_HAND)
    expect(saw.steps.map(({ id }) => id)).toEqual(['blade', 'agree'])
    expect(parseJourney(saw)).toMatchObject({ ok: true, warnings: [] })
    expect(assertJourney(saw)).toEqual(assertJourney(BY_HAND))
  })

  test('has no list that was not given', () => {
    const document = defineJourney(LEAST)
    expect(Object.keys(document).sort()).toEqual(
      ['format', 'id', 'phases', 'purpose', 'roles', 'steps', 'title'].sort(),
    )
    expect(parseJourney(document).ok).toBe(true)
  })

  test('leaves the definition as it was', () => {
    const definition = freezeThrough(structuredClone(LEAST))
    expect(defineJourney(definition)).toEqual(defineJourney(LEAST))
    expect(definition).toEqual(LEAST)
  })

  test('keeps ids that are names of things every object has', () => {
    const document = defineJourney({
      ...LEAST,
      evidence: { toString: { kind: 'crm', title: 'T' } },
    })
    expect(document.evidence).toEqual([{ id: 'toString', kind: 'crm', title: 'T' }])
  })
})

describe('an id of digits alone', () => {
  const role = { name: 'Role', buying: [] } as const
  const phase = { title: 'Phase' } as const

  test.each<[string, () => JourneyDocument]>([
    ['a role', () => defineJourney({ ...LEAST, roles: { joiner: role, '7': role } })],
    ['a phase', () => defineJourney({ ...LEAST, phases: { need: phase, '007': phase } })],
    ['a step', () => defineJourney({ ...LEAST, steps: { '1': LEAST.steps.blade } })],
    ['evidence', () => defineJourney({ ...LEAST, evidence: { 12: { kind: 'crm', title: 'T' } } })],
    ['an action', () => defineJourney({ ...LEAST, actions: { 0: { title: 'T' } } })],
    [
      'a signpost',
      () =>
        defineJourney({
          ...LEAST,
          signposts: {
            3: { question: '?', roles: ['joiner'], at: { step: 'blade' }, status: 'missing' },
          },
        }),
    ],
  ])('of %s is refused: as a key it would lose its place', (_, define) => {
    expect(define).toThrow(TypeError)
    expect(define).toThrow(/the id "\d+" is a number.*add a letter/)
  })

  test.each(['1a', 'a1', '1-1', '-1', '1.5', '½', ' 1'])('%s is none', (id) => {
    const document = defineJourney({ ...LEAST, phases: { need: phase, [id]: phase } })
    expect(document.phases.map((entry) => entry.id)).toEqual(['need', id])
  })
})
