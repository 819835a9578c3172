import type { JourneyDocument, StepDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { at, composed, mapOf } from './sketched-maps.ts'

type Fields = Partial<StepDocument>

/** Composes two maps that have one meeting, and gives the step it became. */
function meeting(one: Fields, other: Fields, more: readonly Partial<JourneyDocument>[] = []) {
  const maps = [
    mapOf('operator', [at('a Trial day', 'trial', 'operator', one)], more[0]),
    mapOf('head', [at('b Trial day', 'trial', 'head', other)], more[1]),
  ]
  const { document } = composed(maps)
  expect(document.steps).toHaveLength(1)
  return document.steps[0]
}

const CALL = { title: 'Call', channel: 'phone', direct: true }
const NOISE = { title: 'Noise', kind: 'noise', severity: 1 } as const

describe('a meeting', () => {
  test('has no field it does not need', () => {
    expect(meeting({}, {})).toEqual({
      id: 'a',
      title: { en: 'Trial day', da: 'Trial day', nl: 'Trial day' },
      phase: 'trial',
      roles: ['operator', 'head'],
    })
  })

  test('has the first title, with languages only the second has', () => {
    expect(
      meeting({ title: { en: 'Trial day' } }, { title: { en: 'Trial days', sv: 'Provdag' } }),
    ).toMatchObject({
      title: { en: 'Trial day', sv: 'Provdag' },
    })
  })

  test.each<[Fields, Fields, string | undefined]>([
    [{}, {}, undefined],
    [{ kind: 'milestone' }, {}, 'milestone'],
    [{}, { kind: 'milestone' }, 'milestone'],
    [{ kind: 'milestone' }, { kind: 'decision' }, 'decision'],
  ])('of the kinds %j and %j is a %s', (one, other, kind) => {
    expect(meeting(one, other)?.kind).toBe(kind)
  })

  test.each<[Fields, Fields, string | undefined, string | undefined]>([
    [{ start: '2026-05-02' }, { start: '2026-05-01' }, '2026-05-01', undefined],
    [
      { start: '2026-05-01', end: '2026-05-02' },
      { start: '2026-05-01', end: '2026-05-03' },
      '2026-05-01',
      '2026-05-03',
    ],
    [{ end: '2026-05-02' }, {}, undefined, '2026-05-02'],
    [{ start: '2026-05-02' }, { end: '2026-05-01' }, '2026-05-02', undefined],
    [{ start: '2026-05-02' }, { end: '2026-05-02' }, '2026-05-02', '2026-05-02'],
    [{ start: '2026-05-02T09:30Z' }, {}, '2026-05-02T09:30:00.000Z', undefined],
    [{ start: '0000-01-01T00:00+10:00' }, {}, undefined, undefined],
  ])('of the dates %j and %j goes from %s to %s', (one, other, start, end) => {
    const step = meeting(one, other)
    expect([step?.start, step?.end]).toEqual([start, end])
  })

  test.each<[Fields, Fields, string | undefined]>([
    [{}, {}, undefined],
    [{ observed: 'no' }, { observed: 'no' }, 'no'],
    [{ observed: 'no' }, {}, 'partly'],
    [{}, { observed: 'partly' }, 'partly'],
  ])('of %j and %j is observed: %s', (one, other, observed) => {
    expect(meeting(one, other)?.observed).toBe(observed)
  })

  test('has the touchpoints of both, and what both have once', () => {
    const step = meeting(
      { touchpoints: [CALL, { ...CALL, title: { en: 'Website' } }] },
      {
        touchpoints: [
          { ...CALL, title: { en: 'Call!', da: 'Opkald' }, url: '#call' },
          { ...CALL, channel: 'email' },
          { ...CALL, direct: false },
        ],
      },
    )
    expect(step?.touchpoints).toEqual([
      { title: { en: 'Call', da: 'Opkald' }, channel: 'phone', direct: true, url: '#call' },
      { title: { en: 'Website' }, channel: 'phone', direct: true },
      { title: { en: 'Call' }, channel: 'email', direct: true },
      { title: { en: 'Call' }, channel: 'phone', direct: false },
    ])
  })

  test('keeps two touchpoints of one map, however alike', () => {
    expect(meeting({ touchpoints: [CALL, CALL] }, {})?.touchpoints).toHaveLength(2)
    expect(
      meeting({ touchpoints: [CALL] }, { touchpoints: [CALL, CALL] })?.touchpoints,
    ).toHaveLength(2)
    expect(
      meeting({ touchpoints: [CALL, CALL] }, { touchpoints: [CALL] })?.touchpoints,
    ).toHaveLength(2)
  })

  test('has the frictions of both, the same one for both, as bad as the worst', () => {
    const step = meeting(
      { frictions: [NOISE, { ...NOISE, title: 'Dust', removedIn: 'later' }] },
      {
        frictions: [
          { ...NOISE, title: { en: 'Noise', da: 'Støj' }, severity: 3, removedIn: 'soon' },
          { ...NOISE, kind: 'obstacle', severity: 2 },
        ],
      },
    )
    expect(step?.frictions).toEqual([
      {
        title: { en: 'Noise', da: 'Støj' },
        kind: 'noise',
        severity: 3,
        roles: ['operator', 'head'],
        removedIn: 'soon',
      },
      {
        title: { en: 'Dust' },
        kind: 'noise',
        severity: 1,
        roles: ['operator'],
        removedIn: 'later',
      },
      { title: { en: 'Noise' }, kind: 'obstacle', severity: 2, roles: ['head'] },
    ])
    const milder = meeting({ frictions: [{ ...NOISE, severity: 2 }] }, { frictions: [NOISE] })
    expect(milder?.frictions?.[0]?.severity).toBe(2)
  })

  test('has the figures of both, and what both count once', () => {
    const waited = { title: { en: 'Waited' }, value: 3, unit: { en: 'days' } }
    const scrap = { title: { en: 'Scrap' }, value: 0 }
    const longer = { ...waited, value: 4 }
    const percent = { ...scrap, unit: { en: '%' } }
    const hours = { ...waited, unit: { en: 'hours' } }
    const inDanish = { ...waited, unit: { da: 'dage', en: 'days' } }
    expect(
      meeting(
        { metrics: [waited, scrap] },
        { metrics: [scrap, inDanish, longer, percent, hours, { ...scrap, title: 'Dust' }] },
      )?.metrics,
    ).toEqual([inDanish, scrap, longer, percent, hours, { ...scrap, title: { en: 'Dust' } }])
  })

  test('has what each role felt', () => {
    const step = meeting(
      { experience: { operator: { emotion: -2, basis: 'observed', quote: 'Ouch' } } },
      { experience: { head: {} } },
    )
    expect(step?.experience).toEqual({
      operator: { emotion: -2, basis: 'observed', quote: { en: 'Ouch' } },
      head: {},
    })
  })

  test('has feelings carried over to the scale of the first map', () => {
    const wide = { emotionScale: { min: 0, max: 10 } }
    const felt = (emotion: number) => ({ experience: { head: { emotion } } })
    const carried = (emotion: number) =>
      meeting({}, felt(emotion), [{}, wide])?.experience?.head?.emotion
    expect([0, 2.5, 5, 7, 10].map(carried)).toEqual([-2, -1, 0, 0.8, 2])
    expect(carried(1 / 3)).toBe(-1.866667)
    const kept = meeting({}, { experience: { head: { emotion: 1 / 3 } } })
    expect(kept?.experience?.head?.emotion).toBe(1 / 3)
    const tight = { emotionScale: { min: -1.00000049, max: 1.00000049 } }
    const clamped = meeting({}, felt(10), [tight, wide])
    expect(clamped?.experience?.head?.emotion).toBe(1)
    const tighter = { emotionScale: { min: 0.00000051, max: 1 } }
    expect(meeting({}, felt(0), [tighter, wide])?.experience?.head?.emotion).toBe(0.000001)
    const narrow = { emotionScale: { min: 0, max: 0.9999996 } }
    expect(meeting({}, felt(10), [narrow, wide])?.experience?.head?.emotion).toBe(0.9999996)
  })

  test('hears the first of two who tell of one role', () => {
    const told = (id: string, emotion: number) =>
      mapOf(
        'operator',
        [at('a Trial day', 'trial', 'operator', { experience: { operator: { emotion } } })],
        { id },
      )
    const { document, findings } = composed([told('one', 1), told('two', -1)])
    expect(document.steps[0]?.experience).toEqual({ operator: { emotion: 1 } })
    expect(findings.map(({ rule }) => rule)).toEqual(['told-twice'])
  })

  test('has evidence of both, and waits for what either waits for', () => {
    const evidence = [{ id: 'talk', kind: 'interview', title: 'Talk' }] as const
    const first = mapOf(
      'operator',
      [
        at('x Press jams', 'need', 'operator'),
        at('a Trial day', 'trial', 'operator', { after: ['x'], evidence: ['talk'] }),
      ],
      { evidence },
    )
    const second = mapOf(
      'head',
      [
        at('y Reserves money', 'need', 'head'),
        at('b Trial day', 'trial', 'head', { after: ['y'], evidence: ['talk'] }),
      ],
      { evidence },
    )
    const { document } = composed([first, second])
    expect(document.steps.find(({ id }) => id === 'a')).toMatchObject({
      after: ['x', 'y'],
      evidence: ['talk'],
    })
  })
})

describe('signposts', () => {
  const sign = (id: string, question: string, more: object = {}) => ({
    id,
    question,
    roles: ['operator'],
    at: { step: 'a' },
    status: 'missing' as const,
    ...more,
  })
  const signed = (...signs: readonly (readonly ReturnType<typeof sign>[])[]) => {
    const [one = [], other = []] = signs
    const maps = [
      mapOf('operator', [at('a Trial day', 'trial', 'operator')], { signposts: one }),
      mapOf('head', [at('b Trial day', 'trial', 'head')], {
        signposts: other.map((known) => ({ ...known, roles: ['head'] })),
      }),
    ]
    return composed(maps).document.signposts
  }

  test('of one question at one place are one for all who ask', () => {
    const there = { at: { step: 'b' } }
    const answer = { answer: 'Quiet', format: 'Page', owner: 'Sales', place: 'web', url: '#a' }
    expect(
      signed([sign('q', 'How loud?')], [sign('r', 'How loud', { ...there, ...answer })]),
    ).toEqual([
      {
        id: 'q',
        question: { en: 'How loud?' },
        roles: ['operator', 'head'],
        at: { step: 'a' },
        answer: { en: 'Quiet' },
        format: { en: 'Page' },
        place: 'web',
        url: '#a',
        owner: { en: 'Sales' },
        status: 'missing',
      },
    ])
  })

  test.each([
    ['another question', { question: 'What does it cost?' }],
    ['another state', { status: 'placed' }],
    ['another moment', { at: { step: 'b', moment: 'after' } }],
    ['a phase for a place', { at: { phase: 'trial' } }],
    ['another answer', { answer: 'Eighty decibels' }],
  ])('stay two with %s', (_, more) => {
    const other = { at: { step: 'b' }, ...more }
    const found = signed(
      [sign('q', 'How loud?', { answer: 'Quiet' })],
      [sign('q', 'How loud?', other)],
    )
    expect(found?.map(({ id }) => id)).toEqual(['operator.q', 'head.q'])
  })

  test('keep their place in time and their order', () => {
    const during = { at: { step: 'a', moment: 'during' } }
    const phase = { at: { phase: 'trial' } }
    expect(
      signed([
        sign('q1', 'One?', during),
        sign('q2', 'Two?', phase),
        sign('q3', 'Three?', during),
      ])?.map(({ id, at: place }) => [id, place]),
    ).toEqual([
      ['q1', { step: 'a', moment: 'during' }],
      ['q2', { phase: 'trial' }],
      ['q3', { step: 'a', moment: 'during' }],
    ])
  })
})

describe('links', () => {
  test('are carried over, with an id only where they had one', () => {
    const link = (id: string | undefined, more: object = {}) => ({
      ...(id === undefined ? {} : { id }),
      kind: 'handoff' as const,
      from: { step: 'a' },
      to: { role: 'head', step: 'c' },
      ...more,
    })
    const map = mapOf(
      'operator head',
      [at('a Trial day', 'trial', 'operator'), at('c Money', 'trial', 'head')],
      {
        links: [
          link('given', { title: 'Result', carries: 'Figures', sign: 'against', observed: 'no' }),
          link(undefined, { kind: 'return' }),
        ],
      },
    )
    expect(composed([map]).document.links).toEqual([
      {
        id: 'given',
        kind: 'handoff',
        from: { step: 'a' },
        to: { step: 'c', role: 'head' },
        title: { en: 'Result' },
        carries: { en: 'Figures' },
        sign: 'against',
        observed: 'no',
      },
      { kind: 'return', from: { step: 'a' }, to: { step: 'c', role: 'head' } },
    ])
  })

  function linked(one: object, other: object) {
    const base = { kind: 'influence', from: { role: 'operator' }, to: { role: 'head' } } as const
    const maps = ['one', 'two'].map((id, place) =>
      mapOf('operator head', [at(`${id} Trial day`, 'trial', 'operator head')], {
        id,
        links: [{ ...base, id: 'link', title: 'Talk', ...(place === 0 ? one : other) }],
      }),
    )
    return composed(maps).document.links
  }

  test('of two maps that are the same are one', () => {
    expect(linked({}, { observed: 'no', carries: undefined })).toMatchObject([
      { id: 'link', observed: 'partly', title: { en: 'Talk' } },
    ])
    expect(linked({ observed: 'no' }, { observed: 'no' })).toMatchObject([{ observed: 'no' }])
    expect(linked({ from: { step: 'one' } }, { from: { step: 'two' } })).toHaveLength(1)
  })

  test.each([
    ['another kind', { kind: 'handoff' }],
    ['the other way', { from: { role: 'head' }, to: { role: 'operator' } }],
    ['against it', { sign: 'against' }],
    ['another title', { title: 'Rumour' }],
    ['something to carry', { carries: 'Figures' }],
  ])('stay two with %s', (_, more) => {
    expect(linked({}, more)?.map(({ id }) => id)).toEqual(['one.link', 'two.link'])
  })
})
