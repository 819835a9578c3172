import type { JourneyDocument, RoleDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { at, composed, mapOf, outlineOf } from './sketched-maps.ts'

const TALK = { id: 'talk', kind: 'interview', title: 'Talk', strength: 'researched' } as const

describe('the head of the document', () => {
  test('is the one map’s own', () => {
    const map = mapOf('operator', [], {
      kind: 'support',
      state: 'to-be',
      comparesTo: 'other',
      offering: 'A press',
      locale: 'da',
      emotionScale: { min: 0, max: 4, labels: { '0': 'Bad' } },
      purpose: { why: 'Why?', audience: ['Sales', 'Service'], decisions: ['Who calls'] },
    })
    const { document } = composed([map])
    expect(document).toMatchObject({
      format: 'routebord/1',
      id: 'map-of-operator',
      title: { da: 'Map of operator' },
      purpose: {
        why: { da: 'Why?' },
        audience: [{ da: 'Sales' }, { da: 'Service' }],
        decisions: [{ da: 'Who calls' }],
      },
      kind: 'support',
      state: 'to-be',
      comparesTo: 'other',
      offering: { da: 'A press' },
      locale: 'da',
      emotionScale: { min: 0, max: 4, labels: { '0': { da: 'Bad' } } },
    })
  })

  test('is made of several', () => {
    const [one, other] = [
      mapOf('operator', [], {
        title: { en: 'Operator', da: 'Operatør' },
        purpose: { why: 'To see.', audience: ['Sales'], decisions: ['Budget', 'Who calls'] },
        comparesTo: 'x',
      }),
      mapOf('head', [], {
        title: { en: 'Head', da: 'Chef' },
        kind: 'use',
        state: 'to-be',
        offering: 'A press',
        purpose: { why: 'To know.', audience: ['Sales', 'Service'], decisions: ['Budget', 'When'] },
      }),
    ]
    const { document } = composed([one, other])
    expect(document).toMatchObject({
      id: 'map-of-operator+map-of-head',
      title: { en: 'Operator + Head', da: 'Operatør + Chef' },
      purpose: {
        why: { en: 'To see. To know.' },
        audience: [{ en: 'Sales' }, { en: 'Service' }],
        decisions: [{ en: 'Budget' }, { en: 'Who calls' }, { en: 'When' }],
      },
      kind: 'other',
      state: 'as-is',
      offering: { en: 'A press' },
    })
    expect(document).not.toHaveProperty('comparesTo')
  })

  test('says once what all say', () => {
    const more = { title: 'Map', state: 'to-be', kind: 'renewal', comparesTo: 'now' } as const
    const { document } = composed([mapOf('operator', [], more), mapOf('head', [], more)])
    expect(document).toMatchObject({ ...more, title: { en: 'Map' } })
    expect(document.purpose).toEqual({ why: { en: 'To be composed' }, audience: [] })
  })

  test('does not compare the map with itself', () => {
    const maps = [
      mapOf('operator', [], { id: 'a', comparesTo: 'a+b' }),
      mapOf('head', [], { id: 'b', comparesTo: 'a+b' }),
    ]
    expect(composed(maps).document).not.toHaveProperty('comparesTo')
  })

  test('takes the languages that all titles have, else the first’s', () => {
    const titled = (id: string, title: Readonly<Record<string, string>>) => mapOf(id, [], { title })
    expect(
      composed([titled('operator', { en: 'A', da: 'B' }), titled('head', { da: 'C' })]).document
        .title,
    ).toEqual({ da: 'B + C' })
    expect(
      composed([titled('operator', { en: 'A' }), titled('head', { da: 'C' })]).document.title,
    ).toEqual({ en: 'A + C' })
  })

  test('is no longer than can be read', () => {
    const long = (letter: string, length: number) =>
      mapOf(letter, [], { id: letter.repeat(length), title: letter.repeat(length) })
    expect(composed([long('a', 99), long('b', 100)]).document.id).toHaveLength(200)
    expect(composed([long('a', 100), long('b', 100)]).document.id).toBe(`${'a'.repeat(100)}+1`)
    expect(composed([long('a', 300)]).document.id).toHaveLength(300)
    expect(composed([long('a', 148), long('b', 149)]).document.title).toEqual({
      en: `${'a'.repeat(148)} + ${'b'.repeat(149)}`,
    })
    expect(composed([long('a', 149), long('b', 149)]).document.title).toEqual({
      en: 'a'.repeat(149),
    })
  })
})

describe('roles', () => {
  const role: RoleDocument = {
    id: 'operator',
    name: { en: 'Machine operator', da: 'Operatør' },
    buying: ['user'],
    wishes: ['Quiet'],
    evidence: ['talk'],
    tone: 3,
  }
  const other: RoleDocument = {
    id: 'op',
    name: { en: 'Machine operators', nl: 'Operator' },
    buying: ['user', 'initiator'],
    persona: { name: 'Ole', about: 'Eleven years', portrait: 'https://example.org/ole.png' },
    wishes: ['Quiet', 'Order'],
    needs: ['Parts'],
    interests: ['No blame'],
    influence: 0,
    inCrm: false,
    stance: 'mobilizer',
    evidence: ['talk'],
  }

  test('of several maps that are the same become one, with all that is known', () => {
    const maps = [
      mapOf('operator', [at('a Jams', 'need', 'operator')], { roles: [role], evidence: [TALK] }),
      mapOf('op', [at('b Forum', 'need', 'op')], { roles: [other], evidence: [TALK] }),
    ]
    const { document } = composed(maps)
    expect(document.roles).toEqual([
      {
        id: 'operator',
        name: { en: 'Machine operator', da: 'Operatør', nl: 'Operator' },
        buying: ['user', 'initiator'],
        persona: {
          name: { en: 'Ole' },
          about: { en: 'Eleven years' },
          portrait: 'https://example.org/ole.png',
        },
        wishes: [{ en: 'Quiet' }, { en: 'Order' }],
        needs: [{ en: 'Parts' }],
        interests: [{ en: 'No blame' }],
        influence: 0,
        inCrm: false,
        stance: 'mobilizer',
        tone: 3,
        evidence: ['talk'],
      },
    ])
    expect(document.steps.map(({ roles }) => roles)).toEqual([['operator'], ['operator']])
    expect(document.evidence).toEqual([{ ...TALK, title: { en: 'Talk' } }])
  })

  test('have no field they do not need', () => {
    const { document } = composed([mapOf('operator', []), mapOf('head', [])])
    expect(document.roles).toEqual([
      { id: 'operator', name: { en: 'Operator', da: 'Operatør', nl: 'Operator' }, buying: [] },
      { id: 'head', name: { en: 'Head', da: 'Chef', nl: 'Hoofd' }, buying: [] },
    ])
  })

  const named = (id: string, name: RoleDocument['name'], map: string): JourneyDocument =>
    mapOf(id, [at(`${map} Jams`, 'need', id)], { id: map, roles: [{ id, name, buying: [] }] })

  test.each([
    ['the same id and name', named('a', 'Buyer', 'm'), named('a', 'Buyer', 'n'), ['a']],
    [
      'the same id and a name in another language',
      named('a', 'Buyer', 'm'),
      named('a', { da: 'Chef' }, 'n'),
      ['a'],
    ],
    [
      'the same id and a name somewhat alike',
      named('a', 'Buyer', 'm'),
      named('a', 'Big buyer', 'n'),
      ['a'],
    ],
    [
      'the same id and another name',
      named('a', 'Buyer', 'm'),
      named('a', 'Lawyer', 'n'),
      ['m.a', 'n.a'],
    ],
    ['another id and the same name', named('a', 'Buyer', 'm'), named('b', 'Buyer', 'n'), ['a']],
    [
      'another id and a name only alike',
      named('a', 'Purchasing director', 'm'),
      named('b', 'Purchasing manager', 'n'),
      ['a', 'b'],
    ],
  ])('of %s', (_, one, other2, ids) => {
    expect(composed([one, other2]).document.roles.map(({ id }) => id)).toEqual(ids)
  })

  test('of one map stay two, however alike', () => {
    const twins = mapOf('x y', [], {
      roles: [
        { id: 'x', name: 'Buyer', buying: [] },
        { id: 'y', name: 'Buyer', buying: [] },
      ],
    })
    const { document } = composed([twins, named('y', 'Buyer', 'n')])
    expect(document.roles.map(({ id }) => id)).toEqual(['x', 'y'])
    expect(document.steps[0]?.roles).toEqual(['y'])
  })
})

describe('phases', () => {
  function phasesOf(...lists: readonly (readonly string[])[]) {
    const maps = lists.map((phases, place) =>
      mapOf(`r${place}`, [], {
        phases: phases.map((sketch) => {
          const [id = '', title = id] = sketch.split('=')
          return { id, title }
        }),
      }),
    )
    const { document, findings } = composed(maps)
    return {
      phases: document.phases.map(({ id, title }) => `${id}=${Object.values(title)[0]}`),
      rules: findings.map(({ rule }) => rule),
    }
  }

  test.each([
    [
      'the same',
      [
        ['need', 'use'],
        ['need', 'use'],
      ],
      ['need=need', 'use=use'],
    ],
    [
      'by title',
      [
        ['p1=Need', 'p2=Use'],
        ['q1=Needs', 'q2=Use'],
      ],
      ['p1=Need', 'p2=Use'],
    ],
    [
      'more in between',
      [
        ['need', 'use'],
        ['need', 'trial', 'use'],
      ],
      ['need=need', 'trial=trial', 'use=use'],
    ],
    ['with nothing in common', [['need'], ['use']], ['need=need', 'use=use']],
    [
      'before and after',
      [['trial'], ['need', 'trial', 'use']],
      ['need=need', 'trial=trial', 'use=use'],
    ],
    [
      'of three maps',
      [
        ['need', 'use'],
        ['trial', 'use'],
        ['need', 'trial'],
      ],
      ['need=need', 'trial=trial', 'use=use'],
    ],
  ])('%s', (_, lists, phases) => {
    expect(phasesOf(...lists)).toEqual({ phases, rules: [] })
  })

  test('of the same id and another title stay two', () => {
    expect(phasesOf(['p1=Need', 'p2=Use'], ['p1=Trial'])).toEqual({
      phases: ['r0.p1=Need', 'p2=Use', 'r1.p1=Trial'],
      rules: ['same-id-apart'],
    })
  })

  test('in another order stand twice where they must', () => {
    expect(phasesOf(['need', 'trial', 'use'], ['trial', 'need', 'use'])).toEqual({
      phases: ['r1.trial=trial', 'need=need', 'r0.trial=trial', 'use=use'],
      rules: ['phases-in-another-order'],
    })
  })

  test('that have nothing in common come in the order of their dates', () => {
    const dated = (role: string, phase: string, start?: string) =>
      mapOf(role, [{ ...at('s Jams', phase, role), ...(start ? { start } : {}) }], {
        phases: [{ id: phase, title: phase }],
      })
    const order = (...maps: readonly JourneyDocument[]) =>
      composed(maps, { threshold: 1 }).document.phases.map(({ id }) => id)
    expect(order(dated('a', 'use', '2026-05-01'), dated('b', 'need', '2026-01-01'))).toEqual([
      'need',
      'use',
    ])
    expect(order(dated('a', 'use', '2026-01-01'), dated('b', 'need', '2026-05-01'))).toEqual([
      'use',
      'need',
    ])
    expect(order(dated('a', 'use'), dated('b', 'need', '2026-05-01'))).toEqual(['use', 'need'])
    expect(order(dated('a', 'use', '2026-05-01'), dated('b', 'need'))).toEqual(['use', 'need'])
  })

  test('begin with the earliest step of any map', () => {
    const use = { phases: [{ id: 'use', title: 'use' }] }
    const maps = [
      mapOf('a', [at('s1 Jams', 'use', 'a', { start: '2026-05-01' })], use),
      mapOf(
        'b',
        [
          at('s2 Forum', 'use', 'b', { start: '2026-06-01' }),
          at('s3 Call', 'use', 'b', { start: '2026-02-01' }),
        ],
        use,
      ),
      mapOf('c', [at('s4 Tour', 'need', 'c', { start: '2026-03-01' })], {
        phases: [{ id: 'need', title: 'need' }],
      }),
    ]
    expect(composed(maps).document.phases.map(({ id }) => id)).toEqual(['use', 'need'])
  })

  test('are always on when any map says so, in all languages', () => {
    const phase = (title: Readonly<Record<string, string>>, alwaysOn?: boolean) => ({
      phases: [{ id: 'need', title, ...(alwaysOn === undefined ? {} : { alwaysOn }) }],
    })
    const maps = [
      mapOf('a', [], phase({ en: 'Need' })),
      mapOf('b', [], phase({ en: 'Need', da: 'Behov' }, true)),
    ]
    expect(composed(maps).document.phases).toEqual([
      { id: 'need', title: { en: 'Need', da: 'Behov' }, alwaysOn: true },
    ])
    expect(composed(maps.slice(0, 1)).document.phases).toEqual([
      { id: 'need', title: { en: 'Need' } },
    ])
  })
})

describe('ids', () => {
  test('stay as they are where they are single, and bear the role where they clash', () => {
    const maps = [
      mapOf('operator', [
        at('s1 Press jams', 'need', 'operator'),
        at('s2 Forum', 'need', 'operator'),
      ]),
      mapOf('head buyer', [
        at('s1 Reserves money', 'need', 'head'),
        at('s3 Quotes', 'need', 'buyer'),
      ]),
    ]
    expect(outlineOf(composed(maps))).toEqual([
      'operator.s1 need operator',
      's2 need operator',
      'map-of-head-buyer.s1 need head',
      's3 need buyer',
    ])
  })

  test('are counted on where even that clashes', () => {
    const maps = [
      mapOf('operator', [
        at('s1 Press jams', 'need', 'operator'),
        at('operator.s1 Forum', 'need', 'operator'),
      ]),
      mapOf('head', [at('s1 Reserves money', 'need', 'head')]),
      mapOf('operator', [at('s1 Quotes', 'need', 'operator')], { id: 'another' }),
    ]
    expect(composed(maps).document.steps.map(({ id }) => id)).toEqual([
      'operator.s1-2',
      'operator.s1',
      'head.s1',
      'operator.s1-3',
    ])
  })

  test('of evidence clash only where the evidence differs', () => {
    const survey = { ...TALK, n: 4 }
    const maps = [
      mapOf('operator', [at('a Jams', 'need', 'operator', { evidence: ['talk'] })], {
        evidence: [TALK],
      }),
      mapOf('head', [at('b Money', 'need', 'head', { evidence: ['talk'] })], {
        evidence: [{ ...survey, date: '2026-01-02', url: '#talk' }],
      }),
      mapOf('buyer', [at('c Quotes', 'need', 'buyer', { evidence: ['talk'] })], {
        evidence: [TALK],
      }),
    ]
    const { document } = composed(maps)
    expect(document.evidence).toEqual([
      { ...TALK, id: 'operator.talk', title: { en: 'Talk' } },
      { ...survey, id: 'head.talk', title: { en: 'Talk' }, date: '2026-01-02', url: '#talk' },
    ])
    expect(document.steps.map(({ evidence }) => evidence)).toEqual([
      ['operator.talk'],
      ['head.talk'],
      ['operator.talk'],
    ])
  })
})
