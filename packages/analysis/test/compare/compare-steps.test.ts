import type { StepDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { compared, edition, FIRST, sign, step, words } from './sketched-edition.ts'

describe('an edition without changes', () => {
  test('has every step, role and phase matched by id, and nothing to tell', () => {
    const { roles, phases, steps, ...rest } = compared(edition())
    expect(
      steps.matched.map(({ before, after, ...match }) => [before.id, after.id, match]),
    ).toEqual(
      FIRST.steps.map(({ id }) => [
        id,
        id,
        { by: 'id', score: 1, title: 1, company: 1, changes: [] },
      ]),
    )
    expect([steps.added, steps.removed]).toEqual([[], []])
    expect(roles.matched.map(({ before, by }) => [before.id, by])).toEqual([
      ['operator', 'id'],
      ['head', 'id'],
      ['buyer', 'id'],
    ])
    expect([roles.added, roles.removed, phases.added, phases.removed]).toEqual([[], [], [], []])
    expect(phases.matched).toHaveLength(3)
    expect(rest.moved).toEqual([])
    expect(rest.joined).toEqual([])
    expect(rest.parted).toEqual([])
    expect(rest.frictions).toEqual({ removed: [], added: [], kept: [] })
    expect(rest.signposts.matched).toEqual([])
    expect(rest.findings).toEqual([])
  })

  test.each([{ start: '2026-01-01' }, { end: '2026-01-01' }])('and %j has no duration', (dates) => {
    const dated = edition({ jams: dates })
    const { steps } = compared(dated, {}, { ...FIRST, steps: dated.steps })
    expect(steps.matched.map(({ changes }) => changes)).toEqual([[], [], [], []])
  })

  test('is told apart from the one before', () => {
    const { before, after } = compared(edition())
    expect([before.id, after.id]).toEqual(['first', 'second'])
  })
})

describe('what changed at a step', () => {
  const touchpoint = { title: words('Call|Opkald|Telefoontje'), channel: 'phone', direct: true }
  const friction = { title: words('Noise|Støj|Lawaai'), kind: 'noise', severity: 2 } as const
  const rich: Partial<StepDocument> = {
    start: '2026-01-01',
    end: '2026-01-03',
    touchpoints: [touchpoint, { ...touchpoint, title: 'Visit', channel: 'site', direct: false }],
    experience: {
      operator: { emotion: 1, basis: 'observed', quote: 'Good' },
      head: { emotion: -1 },
    },
    frictions: [friction],
    evidence: ['visit', 'talk'],
    observed: 'partly',
  }
  const evidence = [
    { id: 'visit', kind: 'interview', title: 'Visit' },
    { id: 'talk', kind: 'interview', title: 'Talk' },
  ] as const
  const earlier = { ...FIRST, steps: edition({ 'trial-day': rich }).steps, evidence }

  function changesAt(changes: Partial<StepDocument>): readonly string[] {
    const later = edition({ 'trial-day': { ...rich, ...changes } }, { evidence })
    const { steps } = compared(later, {}, earlier)
    for (const { before, changes: other } of steps.matched)
      if (before.id !== 'trial-day') expect(other).toEqual([])
    return steps.matched.find(({ before }) => before.id === 'trial-day')?.changes ?? []
  }

  test('each touchpoint counts once, whichever map has it twice', () => {
    const twice = edition({ 'trial-day': { touchpoints: [touchpoint, touchpoint] } })
    const visit = { ...touchpoint, title: 'Visit' }
    const once = edition({ 'trial-day': { touchpoints: [touchpoint, visit] } })
    for (const [one, other] of [
      [twice, once],
      [once, twice],
    ] as const) {
      const { steps } = compared(other, {}, { ...one, id: 'first' })
      expect(steps.matched.find(({ before }) => before.id === 'trial-day')?.changes).toEqual([
        'touchpoints',
      ])
    }
  })

  test.each<[string, Partial<StepDocument>, readonly string[]]>([
    ['nothing', {}, []],
    ['a title', { title: words('Trial days|Prøvedag|Proefdag') }, ['title']],
    ['a translation more', { title: { ...words('Trial day|Prøvedag|Proefdag'), sv: 'Dag' } }, []],
    ['a phase', { phase: 'use' }, ['phase']],
    ['a kind', { kind: 'decision' }, ['kind']],
    ['dates of another year', { start: '2027-01-01', end: '2027-01-03' }, []],
    ['a longer time', { end: '2026-01-04' }, ['duration']],
    ['no beginning', { start: undefined as never }, ['duration']],
    ['what it waits for', { after: ['budget'] }, ['after']],
    ['the order of touchpoints', { touchpoints: [...(rich.touchpoints ?? [])].reverse() }, []],
    ['one touchpoint less', { touchpoints: [touchpoint] }, ['touchpoints']],
    ['a touchpoint twice', { touchpoints: [touchpoint, touchpoint] }, ['touchpoints']],
    [
      'one more touchpoint',
      { touchpoints: [...(rich.touchpoints ?? []), touchpoint] },
      ['touchpoints'],
    ],
    [
      'a channel',
      { touchpoints: [{ ...touchpoint, channel: 'email' }, ...(rich.touchpoints ?? []).slice(1)] },
      ['touchpoints'],
    ],
    [
      'an address',
      { touchpoints: [{ ...touchpoint, url: '#a' }, ...(rich.touchpoints ?? []).slice(1)] },
      ['touchpoints'],
    ],
    [
      'a direct contact',
      { touchpoints: [{ ...touchpoint, direct: false }, ...(rich.touchpoints ?? []).slice(1)] },
      ['touchpoints'],
    ],
    [
      'the name of a touchpoint',
      { touchpoints: [{ ...touchpoint, title: 'Chat' }, ...(rich.touchpoints ?? []).slice(1)] },
      ['touchpoints'],
    ],
    ['a feeling', { experience: { ...rich.experience, head: { emotion: 0 } } }, ['experiences']],
    [
      'who feels',
      { experience: { operator: { emotion: 1, basis: 'observed', quote: 'Good' } } },
      ['experiences'],
    ],
    [
      'a basis',
      { experience: { ...rich.experience, head: { emotion: -1, basis: 'assumed' } } },
      ['experiences'],
    ],
    [
      'a quote',
      { experience: { ...rich.experience, head: { emotion: -1, quote: 'No' } } },
      ['experiences'],
    ],
    ['how well it is seen', { observed: 'no' }, ['observed']],
    ['the order of evidence', { evidence: ['talk', 'visit'] }, []],
    ['less evidence', { evidence: ['talk'] }, ['evidence']],
    ['a friction gone', { frictions: [] }, ['frictions']],
    ['a friction more', { frictions: [friction, { ...friction, title: 'Smoke' }] }, ['frictions']],
    ['a worse friction', { frictions: [{ ...friction, severity: 3 }] }, ['frictions']],
    ['another kind of friction', { frictions: [{ ...friction, kind: 'obstacle' }] }, ['frictions']],
    ['whom a friction hurts', { frictions: [{ ...friction, roles: ['head'] }] }, ['frictions']],
    [
      'a friction in other words',
      { frictions: [{ ...friction, title: words('Noises|Støj|Lawaai') }] },
      ['frictions'],
    ],
    [
      'who is there',
      {
        roles: ['operator', 'head', 'buyer'],
        frictions: [{ ...friction, roles: ['operator', 'head'] }],
      },
      ['roles'],
    ],
    [
      'who is there instead',
      {
        roles: ['operator', 'buyer'],
        experience: { operator: { emotion: 1, basis: 'observed', quote: 'Good' } },
        frictions: [],
      },
      ['roles', 'experiences', 'frictions'],
    ],
    [
      'several things',
      { kind: 'decision', phase: 'use', observed: 'no' },
      ['phase', 'kind', 'observed'],
    ],
  ])('%s', (_, changes, expected) => {
    const known = Object.fromEntries(
      Object.entries(changes).filter(([, value]) => value !== undefined),
    )
    const isNoStart = 'start' in changes && changes.start === undefined
    if (isNoStart) {
      const { start: __, ...rest } = rich
      const later = edition({ 'trial-day': rest }, { evidence })
      const { steps } = compared(later, {}, earlier)
      expect(steps.matched[2]?.changes).toEqual(expected)
    } else expect(changesAt(known)).toEqual(expected)
  })

  test('says how alike the titles are and who stayed', () => {
    const later = edition({
      'trial-day': { title: 'Trial days', roles: ['operator', 'head', 'buyer'] },
      jams: { title: { sv: 'Pressen' } },
    })
    const { steps } = compared(later)
    const [jams, , trialDay] = steps.matched
    expect(jams).toMatchObject({ title: undefined, company: 1 })
    // ␣t tr ri ia al l␣ ␣d da ay y␣ against the same without y␣ and with ys s␣.
    expect(trialDay).toMatchObject({ title: 18 / 21, company: 0.8 })
  })
})

describe('steps are the same', () => {
  const renamed = edition(
    {},
    {
      steps: FIRST.steps.map((known) => ({ ...known, id: `new-${known.id}` })),
    },
  )

  test('by the likeness of title and roles where ids are new', () => {
    const { steps, findings } = compared(renamed)
    expect(steps.matched.map(({ after, by, score }) => [after.id, by, score])).toEqual(
      FIRST.steps.map(({ id }) => [`new-${id}`, 'likeness', 1]),
    )
    expect(findings).toEqual([])
  })

  test('by title for four fifths, and by roles for one', () => {
    const other = edition(
      {},
      {
        steps: [step('x', 'Press jams|Pressen stopper|Pers valt stil', 'need', ['head'])],
      },
    )
    const { steps, findings } = compared(other)
    expect(steps.matched).toMatchObject([{ by: 'likeness', score: 0.8, title: 1, company: 0 }])
    expect(findings.filter(({ rule }) => rule === 'doubtful-match')).toEqual([])
  })

  test('when the caller says so, and not when the caller says not', () => {
    const { steps, findings } = compared(renamed, {
      matches: { jams: 'new-budget', budget: null, 'first-week': 'new-first-week' },
    })
    expect(steps.matched.map(({ before, after, by }) => [before.id, after.id, by])).toEqual([
      ['jams', 'new-budget', 'given'],
      ['trial-day', 'new-trial-day', 'likeness'],
      ['first-week', 'new-first-week', 'given'],
    ])
    expect(steps.removed.map(({ id }) => id)).toEqual(['budget'])
    expect(steps.added.map(({ id }) => id)).toEqual(['new-jams'])
    expect(findings.filter(({ rule }) => rule === 'match-ignored')).toEqual([])
  })

  test('or not, although the id is the same, when the caller says so', () => {
    const { steps } = compared(edition(), { matches: { jams: null } })
    expect(steps.removed.map(({ id }) => id)).toEqual(['jams'])
    expect(steps.added.map(({ id }) => id)).toEqual(['jams'])
  })

  test('for roles and phases too', () => {
    const other: typeof FIRST = JSON.parse(
      JSON.stringify(edition()).replaceAll('"head"', '"boss"').replaceAll('"trial"', '"test"'),
    )
    const strange = {
      ...other,
      roles: other.roles.map((role) => (role.id === 'boss' ? { ...role, name: 'Boss' } : role)),
      phases: other.phases.map((phase) =>
        phase.id === 'test' ? { ...phase, title: 'Test' } : phase,
      ),
    }
    const unknown = compared(strange)
    expect(unknown.roles.removed.map(({ id }) => id)).toEqual(['head'])
    expect(unknown.roles.added.map(({ id }) => id)).toEqual(['boss'])
    expect(unknown.phases.removed.map(({ id }) => id)).toEqual(['trial'])
    expect(unknown.phases.added.map(({ id }) => id)).toEqual(['test'])
    const known = compared(strange, {
      roleMatches: { head: 'boss' },
      phaseMatches: { trial: 'test' },
    })
    expect(known.roles.added).toEqual([])
    expect(known.phases.added).toEqual([])
    expect(known.steps.matched.map(({ changes }) => changes)).toEqual([[], [], [], []])
    expect(known.findings).toEqual([])
  })

  test('of two with the same title the earlier with the earlier', () => {
    const calls = (...ids: readonly string[]) =>
      ids.map((id) => step(id, 'Call|Opkald|Telefoontje', 'need', ['operator']))
    const earlier = { ...FIRST, steps: calls('b', 'a', 'c') }
    const later = edition({}, { steps: calls('z', 'y', 'x') })
    const { steps, moved } = compared(later, {}, earlier)
    expect(steps.matched.map(({ before, after }) => before.id + after.id)).toEqual([
      'bz',
      'ay',
      'cx',
    ])
    expect(moved).toEqual([])
  })
})

describe('steps moved', () => {
  function movesIn(order: string, phases: Readonly<Record<string, string>> = {}) {
    const titles = { a: 'Alpha one', b: 'Bravo two', c: 'Charlie three', d: 'Delta four' }
    const list = (names: string, phaseOf: Readonly<Record<string, string>>) =>
      names.split(' ').map((sketch) => {
        const [id = '', roles = 'operator'] = sketch.split(':')
        const title = titles[id as keyof typeof titles]
        return { ...step(id, '', phaseOf[id] ?? 'trial', roles.split('+')), title }
      })
    const earlier = { ...FIRST, steps: list('a b c d', {}) }
    const later = edition({}, { steps: list(order, phases) })
    return compared(later, {}, earlier).moved.map(({ before, after, phase, roles }) => [
      before.id,
      after.id,
      phase,
      roles.map(({ role, places }) => `${role.id} ${places}`),
    ])
  }

  test.each<[string, string, object]>([
    ['not where nothing moved', 'a b c d', []],
    ['to the end', 'b c d a', [['a', 'a', false, ['operator 3']]]],
    ['to the beginning', 'd a b c', [['d', 'd', false, ['operator -3']]]],
    ['as few as can be', 'b a c d', [['a', 'a', false, ['operator 1']]]],
    ['not where one is gone', 'b c d', []],
    ['not for a role that left', 'b:operator c:operator d:operator a:head', []],
  ])('%s', (_, order, expected) => {
    expect(movesIn(order)).toEqual(expected)
  })

  test('to another phase, and then not for being elsewhere as well', () => {
    expect(movesIn('a c d b', { b: 'use' })).toEqual([['b', 'b', true, []]])
    expect(movesIn('a b c d', { a: 'need' })).toEqual([['a', 'a', true, []]])
  })

  test('for each role on its own', () => {
    const both = (order: readonly string[]) =>
      order.map((id) => step(id, id, 'trial', ['operator', 'head']))
    const earlier = { ...FIRST, steps: both(['one', 'two', 'six']) }
    const later = edition({}, { steps: both(['two', 'six', 'one']) })
    const { moved } = compared(later, {}, earlier)
    expect(moved.map(({ roles }) => roles.map(({ role, places }) => [role.id, places]))).toEqual([
      [
        ['operator', 2],
        ['head', 2],
      ],
    ])
  })
})

describe('company', () => {
  test('joined and parted, by the steps', () => {
    const { joined, parted } = compared(
      edition({
        jams: { roles: ['operator', 'buyer', 'head'] },
        'trial-day': { roles: ['buyer', 'operator'] },
      }),
    )
    const outline = (list: typeof joined) =>
      list.map(({ role, before, after }) => [role.id, before.id, after.id])
    expect(outline(joined)).toEqual([
      ['head', 'jams', 'jams'],
      ['buyer', 'jams', 'jams'],
      ['buyer', 'trial-day', 'trial-day'],
    ])
    expect(outline(parted)).toEqual([['head', 'trial-day', 'trial-day']])
  })

  test('joined with a role that is new, and parted with one that is gone', () => {
    const later = edition(
      { 'trial-day': { roles: ['operator', 'fitter'] } },
      {
        roles: [
          ...FIRST.roles.filter(({ id }) => id !== 'head'),
          { id: 'fitter', name: 'Fitter', buying: [] },
        ],
        steps: edition({ 'trial-day': { roles: ['operator', 'fitter'] } }).steps.filter(
          ({ id }) => id !== 'budget',
        ),
      },
    )
    const { joined, parted, roles } = compared(later)
    expect(joined.map(({ role }) => role.id)).toEqual(['fitter'])
    expect(parted.map(({ role }) => role.id)).toEqual(['head'])
    expect(roles.added.map(({ id }) => id)).toEqual(['fitter'])
    expect(roles.removed.map(({ id }) => id)).toEqual(['head'])
  })
})

describe('signposts', () => {
  test('are the same by id, else by question and roles', () => {
    const earlier = {
      ...FIRST,
      signposts: [
        sign('loud', 'How loud is it?|Hvor højt?|Hoe luid?', 'missing'),
        sign('who', 'Who?|Hvem?|Wie?', 'placed'),
      ],
    }
    const later = edition(
      {},
      {
        signposts: [
          sign('noise', 'How loud is it?|Hvor højt?|Hoe luid?', 'placed', { roles: ['operator'] }),
          sign('price', 'What does it cost?|Hvad koster den?|Wat kost het?', 'planned'),
        ],
      },
    )
    const { signposts } = compared(later, {}, earlier)
    expect(
      signposts.matched.map(({ before, after, by, score }) => [before.id, after.id, by, score]),
    ).toEqual([['loud', 'noise', 'likeness', (4 + 2 / 3) / 5]])
    expect(signposts.placed.map(({ after }) => after.id)).toEqual(['noise'])
    expect(signposts.added.map(({ id }) => id)).toEqual(['price'])
    expect(signposts.removed.map(({ id }) => id)).toEqual(['who'])
  })

  test('changed their state, or kept it', () => {
    const states = ['missing', 'planned', 'placed', 'retired'] as const
    const pairs = states.flatMap((from) => states.map((to) => ({ id: `${from}-${to}`, from, to })))
    const earlier = { ...FIRST, signposts: pairs.map(({ id, from }) => sign(id, id, from)) }
    const later = edition({}, { signposts: pairs.map(({ id, to }) => sign(id, id, to)) })
    const { signposts } = compared(later, {}, earlier)
    for (const state of states) {
      const ids = signposts[state].map(({ before, after }) => [before.status, after.id])
      const expected = states
        .filter((from) => from !== state)
        .map((from) => [from, `${from}-${state}`])
      expect(ids).toEqual(expected)
    }
  })
})
