import { bouncyBall, bouncyBallToBe } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { compareJourneys } from '../../src/compare/compare-journeys.ts'
import { aboutOf, compared, edition, FIRST, saidBy, sign, step, words } from './sketched-edition.ts'

describe('of roles is said', () => {
  test('where they joined', () => {
    const later = edition({
      jams: { roles: ['operator', 'head'] },
      'first-week': { roles: ['operator', 'head'] },
    })
    const comparison = compared(later)
    expect(saidBy(comparison, 'role-joined')).toEqual([
      [
        'role-joined:head 1',
        'Head: now takes part in “Press jams” and “First week”. That used to go on without this role.',
        'Chef: er nu med ved »Pressen stopper« og »Første uge«. Før foregik det uden denne rolle.',
        'Hoofd: doet nu mee bij ‘Pers valt stil’ en ‘Eerste week’. Voorheen ging dat zonder deze rol.',
      ],
    ])
    expect(aboutOf(comparison, 'role-joined:head')).toMatchObject({
      roles: 'head',
      steps: 'jams first-week',
    })
    expect(comparison.findings).toHaveLength(1)
  })

  test('where they parted', () => {
    const comparison = compared(edition({ 'trial-day': { roles: ['operator'] } }))
    expect(saidBy(comparison, 'role-parted')).toEqual([
      [
        'role-parted:head 2',
        'Head: no longer takes part in “Trial day”. Make sure this role still hears the outcome.',
        'Chef: er ikke længere med ved »Prøvedag«. Sørg for, at rollen stadig hører, hvad det endte med.',
        'Hoofd: doet niet meer mee bij ‘Proefdag’. Zorg dat deze rol de uitkomst nog wel hoort.',
      ],
    ])
    expect(aboutOf(comparison, 'role-parted:head')).toMatchObject({
      roles: 'head',
      steps: 'trial-day',
    })
  })

  test('that they are new, or gone', () => {
    const fitter = { id: 'fitter', name: words('Fitter|Montør|Monteur'), buying: [] }
    const steps = [
      step('budget', 'Reserves money|Sætter penge af|Reserveert budget', 'need', ['head']),
      step('trial-day', 'Trial day|Prøvedag|Proefdag', 'trial', ['fitter', 'head']),
    ]
    const comparison = compared(edition({}, { roles: [fitter, ...FIRST.roles.slice(1)], steps }))
    expect(saidBy(comparison, 'role-added')).toEqual([
      [
        'role-added:fitter 1',
        'Fitter: not on the map before, now at 1 of 2 steps.',
        'Montør: var ikke på kortet før og er nu med ved 1 af 2 trin.',
        'Monteur: stond nog niet op de kaart en doet nu mee bij 1 van de 2 stappen.',
      ],
    ])
    expect(saidBy(comparison, 'role-removed')).toEqual([
      [
        'role-removed:operator 2',
        'Operator: gone from the map after taking part in 3 of 4 steps. Say who does that work now.',
        'Operatør: er væk fra kortet, men var med ved 3 af 4 trin. Skriv, hvem der har overtaget.',
        'Operator: staat niet meer op de kaart, maar deed mee bij 3 van de 4 stappen. Geef aan wie dat overneemt.',
      ],
    ])
    expect(aboutOf(comparison, 'role-added:fitter')).toMatchObject({
      roles: 'fitter',
      steps: 'trial-day',
    })
    expect(aboutOf(comparison, 'role-removed:operator')).toMatchObject({
      roles: 'operator',
      steps: 'jams trial-day first-week',
    })
  })
})

describe('of steps is said', () => {
  test('which are new and which are gone', () => {
    const tour = step('tour', 'Guided tour|Rundvisning|Rondleiding', 'use', ['head'])
    const comparison = compared(edition({}, { steps: [...FIRST.steps.slice(2), tour] }))
    expect(saidBy(comparison, 'steps-added')).toEqual([
      [
        'steps-added:second 1',
        'New on the map: “Guided tour”.',
        'Nyt på kortet: »Rundvisning«.',
        'Nieuw op de kaart: ‘Rondleiding’.',
      ],
    ])
    expect(saidBy(comparison, 'steps-removed')).toEqual([
      [
        'steps-removed:first 1',
        'No longer on the map: “Press jams” and “Reserves money”.',
        'Ikke længere på kortet: »Pressen stopper« og »Sætter penge af«.',
        'Niet meer op de kaart: ‘Pers valt stil’ en ‘Reserveert budget’.',
      ],
    ])
    expect(aboutOf(comparison, 'steps-added:second').steps).toBe('tour')
    expect(aboutOf(comparison, 'steps-removed:first').steps).toBe('jams budget')
  })

  test('the first three, where there are five', () => {
    const tours = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      step(id, `${id} tour|${id} tur|${id} toer`, 'use', ['head']),
    )
    const sentences = (count: number) =>
      compared(edition({}, { steps: [...FIRST.steps, ...tours.slice(0, count)] })).findings.map(
        ({ why }) => why.byLocale,
      )
    expect(sentences(4)).toMatchObject([
      { en: 'New on the map: “a tour”, “b tour”, “c tour”, and “d tour”.' },
    ])
    expect(sentences(5)).toEqual([
      {
        en: 'New on the map: “a tour”, “b tour”, “c tour”, and 2 more.',
        da: 'Nyt på kortet: »a tur«, »b tur«, »c tur« og 2 andre.',
        nl: 'Nieuw op de kaart: ‘a toer’, ‘b toer’, ‘c toer’ en nog 2.',
      },
    ])
  })

  test('which moved to another phase', () => {
    const comparison = compared(edition({ 'first-week': { phase: 'trial' } }))
    expect(saidBy(comparison, 'step-moved')).toEqual([
      [
        'step-moved:first-week 1',
        '“First week” has moved from Use to Trial.',
        '»Første uge« er flyttet fra Brug til Prøve.',
        '‘Eerste week’ is verplaatst van Gebruik naar Proef.',
      ],
    ])
    expect(aboutOf(comparison, 'step-moved:first-week')).toEqual({
      roles: '',
      steps: 'first-week',
      phases: 'trial',
      signposts: '',
    })
  })

  const three = (order: string) =>
    [...order].map((id) => step(id, `${id} one|${id} en|${id} een`, 'trial', ['operator', 'head']))

  test.each([
    ['abcd', 'bcda', 'a', 'later', 'senere', 'later'],
    ['abcd', 'dabc', 'd', 'earlier', 'tidligere', 'eerder'],
  ])('which of %s come at another point in %s', (from, to, id, en, da, nl) => {
    const comparison = compared(
      edition({}, { steps: three(to) }),
      {},
      { ...FIRST, steps: three(from) },
    )
    expect(saidBy(comparison, 'step-moved')).toEqual([
      [
        `step-moved:${id} 1`,
        `“${id} one” now comes ${en} for Operator and Head.`,
        `»${id} en« kommer nu ${da} for Operatør og Chef.`,
        `‘${id} een’ komt nu ${nl} voor Operator en Hoofd.`,
      ],
    ])
    expect(aboutOf(comparison, `step-moved:${id}`)).toMatchObject({
      roles: 'operator head',
      phases: '',
    })
  })

  test('which come neither earlier nor later', () => {
    const comparison = compared(
      edition({}, { steps: three('cba') }),
      {},
      { ...FIRST, steps: three('abc') },
    )
    expect(
      saidBy(comparison, 'step-moved').map(([key, ...sentences]) => [key, sentences.slice(0, 3)]),
    ).toEqual([
      [
        'step-moved:a 1',
        [
          '“a one” now comes later for Operator and Head.',
          '»a en« kommer nu senere for Operatør og Chef.',
          '‘a een’ komt nu later voor Operator en Hoofd.',
        ],
      ],
      [
        'step-moved:b 1',
        [
          '“b one” now comes at another point for Operator and Head.',
          '»b en« kommer nu på et andet tidspunkt for Operatør og Chef.',
          '‘b een’ komt nu op een ander moment voor Operator en Hoofd.',
        ],
      ],
    ])
  })
})

describe('of signposts is said', () => {
  const QUESTION = 'How loud?|Hvor højt?|Hoe luid?'

  function between(
    before: Parameters<typeof sign>[2] | undefined,
    after: Parameters<typeof sign>[2] | undefined,
  ) {
    const earlier = { ...FIRST, signposts: before ? [sign('loud', QUESTION, before)] : [] }
    return compared(
      edition({}, { signposts: after ? [sign('loud', QUESTION, after)] : [] }),
      {},
      earlier,
    )
  }

  test.each([
    ['missing', 'placed'],
    ['planned', 'placed'],
    ['retired', 'placed'],
    [undefined, 'placed'],
  ] as const)('that an answer was placed: %s, %s', (before, after) => {
    const comparison = between(before, after)
    expect(saidBy(comparison, 'signpost-placed')).toEqual([
      [
        'signpost-placed:loud 1',
        'Operator and Head: “How loud?” has its answer now.',
        'Operatør og Chef: »Hvor højt?« har nu fået sit svar.',
        'Operator en Hoofd: ‘Hoe luid?’ heeft nu een antwoord.',
      ],
    ])
    expect(comparison.findings).toHaveLength(1)
    expect(aboutOf(comparison, 'signpost-placed:loud')).toEqual({
      roles: 'operator head',
      steps: 'trial-day',
      phases: '',
      signposts: 'loud',
    })
  })

  test.each([
    ['placed', 'missing'],
    ['placed', 'planned'],
    ['placed', 'retired'],
    ['placed', undefined],
  ] as const)('that an answer was taken down: %s, %s', (before, after) => {
    const comparison = between(before, after)
    expect(saidBy(comparison, 'signpost-withdrawn')).toEqual([
      [
        'signpost-withdrawn:loud 2',
        'Operator and Head: the signpost for “How loud?” is taken down. Check that nobody still asks.',
        'Operatør og Chef: vejskiltet til »Hvor højt?« er taget ned. Tjek, at ingen stadig spørger.',
        'Operator en Hoofd: het routebord voor ‘Hoe luid?’ is weggehaald. Ga na of echt niemand het meer vraagt.',
      ],
    ])
    expect(comparison.findings).toHaveLength(1)
  })

  test.each([
    ['missing', 2],
    ['planned', 1],
  ] as const)('that a question is new: %s', (status, weight) => {
    const comparison = between(undefined, status)
    expect(saidBy(comparison, 'question-added')).toEqual([
      [
        `question-added:loud ${weight}`,
        'Operator and Head: a new question, still without an answer: “How loud?”',
        'Operatør og Chef: et nyt spørgsmål, endnu uden svar: »Hvor højt?«',
        'Operator en Hoofd: een nieuwe vraag, nog zonder antwoord: ‘Hoe luid?’',
      ],
    ])
    expect(comparison.findings).toHaveLength(1)
  })

  test.each(['missing', 'planned'] as const)('that a question was dropped: %s', (status) => {
    const comparison = between(status, undefined)
    expect(saidBy(comparison, 'question-dropped')).toEqual([
      [
        'question-dropped:loud 2',
        'Operator and Head: “How loud?” is gone from the map without having been answered.',
        'Operatør og Chef: »Hvor højt?« er forsvundet fra kortet uden at være blevet besvaret.',
        'Operator en Hoofd: ‘Hoe luid?’ is van de kaart verdwenen zonder dat er een antwoord kwam.',
      ],
    ])
    expect(comparison.findings).toHaveLength(1)
  })

  test.each([
    ['retired', undefined],
    [undefined, 'retired'],
    ['missing', 'planned'],
    ['planned', 'missing'],
    ['missing', 'retired'],
    ['placed', 'placed'],
  ] as const)('nothing where nothing is won or lost: %s, %s', (before, after) => {
    expect(between(before, after).findings).toEqual([])
  })

  test('where in a phase they stand', () => {
    const phased = sign('loud', QUESTION, 'placed', { at: { phase: 'use' } })
    const comparison = compared(edition({}, { signposts: [phased] }))
    expect(aboutOf(comparison, 'signpost-placed:loud')).toMatchObject({ steps: '', phases: 'use' })
  })
})

describe('of the matching is said', () => {
  test('which roles and steps are the same by likeness alone', () => {
    const later = edition(
      {},
      {
        roles: FIRST.roles.map((role) =>
          role.id === 'buyer'
            ? { ...role, id: 'purchaser', name: words('Big buyer|Storindkøber|Hoofdinkoper') }
            : role,
        ),
        steps: FIRST.steps.map((known) =>
          known.id === 'trial-day'
            ? { ...known, id: 'test-day', title: words('Trial of days|Prøve af dage|Proef dagen') }
            : known,
        ),
      },
    )
    const comparison = compared(later)
    expect(saidBy(comparison, 'doubtful-match')).toEqual([
      [
        'doubtful-match:purchaser 2',
        '“Buyer” and “Big buyer” are taken for one and the same because they are alike (0.7 of 1). If they are two, say so in the matches.',
        '»Indkøber« og »Storindkøber« regnes for det samme, fordi de ligner hinanden (0,7 af 1). Er det to forskellige, så angiv det som kobling.',
        '‘Inkoper’ en ‘Hoofdinkoper’ gelden als hetzelfde omdat ze op elkaar lijken (0,7 van 1). Zijn het er twee, geef dat dan als koppeling op.',
      ],
      [
        'doubtful-match:test-day 2',
        '“Trial day” and “Trial of days” are taken for one and the same because they are alike (0.7 of 1). If they are two, say so in the matches.',
        '»Prøvedag« og »Prøve af dage« regnes for det samme, fordi de ligner hinanden (0,7 af 1). Er det to forskellige, så angiv det som kobling.',
        '‘Proefdag’ en ‘Proef dagen’ gelden als hetzelfde omdat ze op elkaar lijken (0,7 van 1). Zijn het er twee, geef dat dan als koppeling op.',
      ],
    ])
    expect(aboutOf(comparison, 'doubtful-match:purchaser')).toMatchObject({
      roles: 'purchaser',
      steps: '',
    })
    expect(aboutOf(comparison, 'doubtful-match:test-day')).toMatchObject({
      roles: '',
      steps: 'test-day',
    })
  })

  test('which of the given matches were of no use', () => {
    const comparison = compared(edition(), {
      matches: { jams: 'nowhere', nothing: 'jams', 'trial-day': 'budget', budget: 'budget' },
      roleMatches: { head: 'nobody' },
      phaseMatches: { use: 'never' },
    })
    expect(saidBy(comparison, 'match-ignored').map(([key]) => key)).toEqual([
      'match-ignored:head 2',
      'match-ignored:use 2',
      'match-ignored:jams 2',
      'match-ignored:nothing 2',
      'match-ignored:trial-day 2',
    ])
    expect(saidBy(comparison, 'match-ignored')[0]?.slice(1)).toEqual([
      'The match given for head is not used: it names something that is not there, or that is taken already.',
      'Koblingen for head er ikke brugt: den peger på noget, som ikke findes, eller som allerede er koblet.',
      'De koppeling voor head is niet gebruikt: ze wijst naar iets wat er niet is of al gekoppeld is.',
    ])
    expect(
      comparison.steps.matched.map(({ before, after, by }) => [before.id, after.id, by]),
    ).toEqual([
      ['jams', 'jams', 'id'],
      ['budget', 'budget', 'given'],
      ['trial-day', 'trial-day', 'id'],
      ['first-week', 'first-week', 'id'],
    ])
  })
})

test('the weightiest is said first', () => {
  const friction = { title: 'Noise', kind: 'noise', severity: 1, removedIn: 'second' } as const
  const earlier = { ...FIRST, steps: edition({ 'trial-day': { frictions: [friction] } }).steps }
  const { removedIn: _, ...still } = friction
  const comparison = compared(
    edition({
      'trial-day': { roles: ['operator'], frictions: [still] },
      jams: { roles: ['operator', 'head'] },
    }),
    {},
    earlier,
  )
  expect(comparison.findings.map(({ key, weight }) => [key, weight])).toEqual([
    ['friction-still-there:trial-day', 3],
    ['role-parted:head', 2],
    ['role-joined:head', 1],
  ])
  const worse = edition({
    jams: { frictions: [still] },
    'first-week': { frictions: [{ ...still, severity: 3 }] },
  })
  expect(compared(worse).findings.map(({ key, weight }) => [key, weight])).toEqual([
    ['friction-added:first-week', 2],
    ['friction-added:jams', 1],
  ])
})

test('the bouncy ball with the operator at the table is told in the words of the map', () => {
  const later = {
    ...bouncyBall,
    id: 'with-the-operator',
    actions: [],
    steps: bouncyBall.steps
      .filter(({ id }) => id !== 'silence')
      .map((known) =>
        known.id === 'quotes' ? { ...known, roles: [...known.roles, 'operator'] } : known,
      ),
    signposts: (bouncyBall.signposts ?? []).map((known) =>
      known.id === 'how-loud' ? { ...known, status: 'placed' as const } : known,
    ),
  }
  const { findings } = compareJourneys(assertJourney(bouncyBall), assertJourney(later))
  expect(findings.map(({ key, why }) => [key, why.byLocale.en])).toEqual([
    [
      'role-joined:operator',
      'Machine operator: now takes part in “Quotes laid side by side”. That used to go on without this role.',
    ],
    ['signpost-placed:how-loud', 'Machine operator: “How loud is it, really?” has its answer now.'],
    ['steps-removed:bouncy-ball', 'No longer on the map: “Eleven weeks without a word”.'],
  ])
})

test('the bouncy ball as it should be keeps its promises', () => {
  const comparison = compareJourneys(assertJourney(bouncyBall), assertJourney(bouncyBallToBe))
  const { steps, moved, joined, parted, frictions, signposts, findings } = comparison
  expect(
    steps.matched
      .filter(({ by }) => by === 'likeness')
      .map(({ before, after }) => [before.id, after.id]),
  ).toEqual([
    ['workshop', 'requirements-day'],
    ['ninety-days', 'first-quarter-review'],
  ])
  expect(steps.removed.map(({ id }) => id)).toEqual(['silence', 'annex'])
  expect(steps.added.map(({ id }) => id)).toEqual([
    'yardstick',
    'reference-visit',
    'fortnightly-call',
    'first-week-plan',
  ])
  expect(moved.map(({ before, phase }) => [before.id, phase])).toEqual([
    ['noise', true],
    ['night-shift', true],
  ])
  expect(joined.map(({ role, after }) => `${role.id} ${after.id}`)).toEqual([
    'operator specification',
    'head trial-day',
    'operator which-machine',
    'operator night-shift',
  ])
  expect(parted).toEqual([])
  expect(frictions.removed.map(({ before, claim }) => `${before.id} ${claim}`)).toEqual([
    'compare confirmed',
    'budget confirmed',
    'three-quotes confirmed',
    'trial-day confirmed',
    'service-terms confirmed',
    'set-up confirmed',
    'annex confirmed',
  ])
  expect(signposts.placed.map(({ after }) => after.id)).toEqual([
    'how-loud',
    'stop-cost',
    'fair-price',
    'in-the-price',
    'if-it-stops',
    'must-be-ready',
  ])
  expect(signposts.added.map(({ id }) => id)).toEqual(['after-the-trial'])
  expect(findings.filter(({ weight }) => weight > 1).map(({ key }) => key)).toEqual([
    'signpost-withdrawn:what-is-e4',
  ])
})
