import { describe, expect, test } from 'vitest'
import { aboutOf, at, composed, mapOf, outlineOf, pair, saidBy } from './sketched-maps.ts'

const DAY = 'Trial day|Prøvedag|Proefdag'
const TOUR = 'Guided tour|Rundvisning|Rondleiding'
const QUOTES = 'Quotes compared|Tilbud sammenlignet|Offertes vergeleken'

describe('of meetings is said', () => {
  test('which are doubtful', () => {
    const maps = (title: string) => [
      mapOf('operator', [at(`a ${DAY}`, 'trial', 'operator')]),
      mapOf('head', [at(`b ${title}`, 'trial', 'head')]),
    ]
    const doubtful = composed(maps('Trial weeks|Prøvedage|Proefdagen'))
    expect(saidBy(doubtful, 'doubtful-meeting')).toEqual([])
    const less = composed(maps('Trial week|Prøve|Proef'))
    expect(saidBy(less, 'doubtful-meeting')).toEqual([
      [
        'doubtful-meeting:a 2',
        '“Trial day” (Operator) and “Trial week” (Head) are taken for one meeting, though not surely (0.7 of 1). Pin the pair, or forbid it.',
        '»Prøvedag« (Operatør) og »Prøve« (Chef) regnes for ét møde, men sikkert er det ikke (0,7 af 1). Lås parret sammen, eller forbyd det.',
        '‘Proefdag’ (Operator) en ‘Proef’ (Hoofd) gelden als één ontmoeting, maar zeker is dat niet (0,7 van 1). Zet het paar vast of verbied het.',
      ],
    ])
    expect(aboutOf(less, 'doubtful-meeting')).toMatchObject({
      steps: 'a b',
      roles: 'operator head',
    })
    const pinned = composed(maps('Trial week|Prøve|Proef'), {
      matches: { pin: [pair('operator/a head/b')] },
    })
    expect(pinned.findings).toEqual([])
  })

  test('which would turn an order round', () => {
    const composition = composed([
      mapOf('operator', [
        at(`a1 ${TOUR}`, 'trial', 'operator'),
        at(`a2 ${QUOTES}`, 'trial', 'operator'),
      ]),
      mapOf('head', [at(`b1 ${QUOTES}`, 'trial', 'head'), at(`b2 ${TOUR}s`, 'trial', 'head')]),
    ])
    expect(saidBy(composition, 'missed-meeting')).toEqual([
      [
        'missed-meeting:map-of-operator/a1+map-of-head/b2 2',
        '“Guided tour” (Operator) and “Guided tour” (Head) look like one meeting but stay two: it would turn a role’s own order round.',
        '»Rundvisning« (Operatør) og »Rundvisning« (Chef) ligner ét møde, men forbliver to: det ville vende en rolles egen rækkefølge om.',
        '‘Rondleiding’ (Operator) en ‘Rondleidings’ (Hoofd) lijken één ontmoeting, maar het blijven er twee: dat zou de eigen volgorde van een rol omdraaien.',
      ],
    ])
    expect(aboutOf(composition, 'missed-meeting')).toMatchObject({
      steps: 'a1 b2',
      roles: 'operator head',
    })
  })

  test('which have too little in common but the day', () => {
    const start = '2026-03-01'
    const composition = composed([
      mapOf('operator', [
        at('a Scores prices|Giver point for priser|Scoort prijzen', 'need', 'operator', { start }),
      ]),
      mapOf('head', [
        at('b Scores security|Giver point for sikkerhed|Scoort veiligheid', 'need', 'head', {
          start,
        }),
      ]),
    ])
    expect(outlineOf(composition)).toEqual(['a need operator', 'b need head'])
    const [miss] = composition.proposals.nearMisses
    expect(miss?.why).toBe('title')
    expect(miss?.score).toBeGreaterThan(0.6)
    expect(saidBy(composition, 'missed-meeting')).toEqual([
      [
        'missed-meeting:map-of-operator/a+map-of-head/b 2',
        '“Scores prices” (Operator) and “Scores security” (Head) look like one meeting but stay two: their titles are too unlike; pin the pair if it is one meeting all the same.',
        '»Giver point for priser« (Operatør) og »Giver point for sikkerhed« (Chef) ligner ét møde, men forbliver to: deres titler er for forskellige; lås parret sammen, hvis det er ét møde alligevel.',
        '‘Scoort prijzen’ (Operator) en ‘Scoort veiligheid’ (Hoofd) lijken één ontmoeting, maar het blijven er twee: hun titels verschillen te veel; zet het paar vast als het toch één ontmoeting is.',
      ],
    ])
  })

  const LATE = [
    mapOf('operator', [
      at(`a ${DAY}`, 'need', 'operator'),
      at('a2 Forum|Forum|Forum', 'need', 'operator'),
    ]),
    mapOf('head', [at('b0 Money|Penge|Geld', 'trial', 'head'), at(`b ${DAY}`, 'use', 'head')]),
  ]

  test('which have no phase in common', () => {
    expect(saidBy(composed(LATE), 'missed-meeting')).toEqual([
      [
        'missed-meeting:map-of-operator/a+map-of-head/b 2',
        '“Trial day” (Operator) and “Trial day” (Head) look like one meeting but stay two: no phase comes at the right time for both.',
        '»Prøvedag« (Operatør) og »Prøvedag« (Chef) ligner ét møde, men forbliver to: ingen fase ligger rigtigt for begge.',
        '‘Proefdag’ (Operator) en ‘Proefdag’ (Hoofd) lijken één ontmoeting, maar het blijven er twee: geen fase komt voor beide op het goede moment.',
      ],
    ])
  })

  test('which are too unlike the others', () => {
    const composition = composed(
      [
        mapOf('operator', [at('a Quotes compared', 'trial', 'operator')]),
        mapOf('head', [at('b Quotes compared at length in the board', 'trial', 'head')]),
        mapOf('buyer', [at('c Talked at length in the board', 'trial', 'buyer')]),
      ],
      { threshold: 0.55 },
    )
    const [[, en, da, nl] = []] = saidBy(composition, 'missed-meeting')
    expect([en, da, nl].map((sentence) => String(sentence).split(': ').at(1))).toEqual([
      'they are too unlike the others of that meeting.',
      'de ligner de øvrige i mødet for lidt.',
      'ze lijken te weinig op de rest van die ontmoeting.',
    ])
  })

  test('nothing where the author forbids it, or where another is surer', () => {
    const maps = [
      mapOf('operator', [at(`a ${DAY}`, 'trial', 'operator')]),
      mapOf('head', [at(`b ${DAY}`, 'trial', 'head'), at(`c ${DAY}s`, 'trial', 'head')]),
    ]
    expect(composed(maps).findings).toEqual([])
    const forbid = [pair('operator/a head/b'), pair('operator/a head/c')]
    expect(saidBy(composed(maps, { matches: { forbid } }), 'missed-meeting')).toEqual([])
  })

  test('which pins were not obeyed, and why', () => {
    const maps = [
      mapOf('operator', [
        at(`a1 ${TOUR}`, 'trial', 'operator'),
        at(`a2 ${QUOTES}`, 'trial', 'operator'),
      ]),
      mapOf('head', [at(`b1 ${QUOTES}`, 'trial', 'head'), at(`b2 ${DAY}`, 'trial', 'head')]),
    ]
    const composition = composed(maps, {
      matches: {
        pin: [
          pair('operator/a2 head/b1'),
          pair('operator/a1 head/b2'),
          pair('operator/a1 operator/a2'),
          pair('head/b2 operator/a1'),
        ],
      },
    })
    expect(saidBy(composition, 'pin-not-obeyed')).toEqual([
      [
        'pin-not-obeyed:map-of-head/b2+map-of-operator/a1 2',
        '“Trial day” (Head) and “Guided tour” (Operator) are pinned as one meeting but stay two: it would turn a role’s own order round.',
        '»Prøvedag« (Chef) og »Rundvisning« (Operatør) er låst sammen som ét møde, men forbliver to: det ville vende en rolles egen rækkefølge om.',
        '‘Proefdag’ (Hoofd) en ‘Rondleiding’ (Operator) zijn als één ontmoeting vastgezet, maar het blijven er twee: dat zou de eigen volgorde van een rol omdraaien.',
      ],
      [
        'pin-not-obeyed:map-of-operator/a1+map-of-operator/a2 2',
        '“Guided tour” (Operator) and “Quotes compared” (Operator) are pinned as one meeting but stay two: one map would be in that meeting twice.',
        '»Rundvisning« (Operatør) og »Tilbud sammenlignet« (Operatør) er låst sammen som ét møde, men forbliver to: det ene kort ville være med i mødet to gange.',
        '‘Rondleiding’ (Operator) en ‘Offertes vergeleken’ (Operator) zijn als één ontmoeting vastgezet, maar het blijven er twee: één kaart zou dan twee keer in die ontmoeting zitten.',
      ],
    ])
    expect(composition.proposals.merged.map(({ id }) => id)).toEqual(['a2'])
    expect(aboutOf(composition, 'pin-not-obeyed')).toMatchObject({ steps: 'b2 a1' })
  })

  test('which pins the author forbids as well, one by one or through others', () => {
    const maps = ['operator', 'head', 'buyer'].map((role) =>
      mapOf(role, [at(`${role[0]} ${DAY}`, 'trial', role)]),
    )
    const composition = composed(maps, {
      matches: {
        pin: [pair('operator/o head/h'), pair('head/h buyer/b')],
        forbid: [pair('buyer/b operator/o')],
      },
    })
    expect(saidBy(composition, 'pin-not-obeyed')).toEqual([
      [
        'pin-not-obeyed:map-of-head/h+map-of-buyer/b 2',
        '“Trial day” (Head) and “Trial day” (Buyer) are pinned as one meeting but stay two: the pair is forbidden.',
        '»Prøvedag« (Chef) og »Prøvedag« (Indkøber) er låst sammen som ét møde, men forbliver to: parret er forbudt.',
        '‘Proefdag’ (Hoofd) en ‘Proefdag’ (Inkoper) zijn als één ontmoeting vastgezet, maar het blijven er twee: het paar is verboden.',
      ],
    ])
  })

  test('that pins hold through others, and let the rest be unlike', () => {
    const maps = [
      mapOf('operator', [at(`o ${DAY}`, 'trial', 'operator')]),
      mapOf('head', [at(`h ${QUOTES}`, 'trial', 'head')]),
      mapOf('buyer', [at(`b ${QUOTES}`, 'trial', 'buyer')]),
    ]
    const { proposals, findings } = composed(maps, {
      matches: {
        pin: [pair('operator/o head/h'), pair('operator/o buyer/b'), pair('head/h buyer/b')],
      },
    })
    expect(proposals.merged[0]?.pairs.map(({ pinned }) => pinned)).toEqual([true, true, true])
    expect(findings).toEqual([])
    const two = composed(maps, { matches: { pin: [pair('operator/o head/h')] } })
    expect(two.proposals.merged[0]?.pairs.map(({ pinned }) => pinned)).toEqual([true, false, false])
  })
})

describe('of phases is said', () => {
  test('which come at another point on one of the maps', () => {
    const phases = (...ids: readonly string[]) => ({ phases: ids.map((id) => ({ id, title: id })) })
    const composition = composed([
      mapOf('operator', [], phases('need', 'trial', 'use')),
      mapOf('head buyer', [], phases('trial', 'need', 'use')),
    ])
    expect(saidBy(composition, 'phases-in-another-order')).toEqual([
      [
        'phases-in-another-order:map-of-head-buyer/trial 2',
        'Head and Buyer: “trial” comes at another point here than on the other maps. The composite has that phase twice, so that no order is turned round.',
        'Chef og Indkøber: »trial« ligger et andet sted end på de andre kort. Det samlede kort har derfor fasen to gange, så ingen rækkefølge vendes om.',
        'Hoofd en Inkoper: ‘trial’ komt op een ander moment dan op de andere kaarten. De samengestelde kaart heeft die fase daarom twee keer, zodat geen volgorde wordt omgedraaid.',
      ],
    ])
    expect(aboutOf(composition, 'phases-in-another-order')).toMatchObject({
      phases: 'trial',
      roles: 'head buyer',
    })
    expect(composition.findings).toHaveLength(1)
  })

  test('which a meeting was moved to', () => {
    const composition = composed([
      mapOf('operator', [at(`a ${DAY}`, 'need', 'operator')]),
      mapOf('head', [at(`b ${DAY}`, 'trial', 'head')]),
    ])
    expect(saidBy(composition, 'phase-differs')).toEqual([
      [
        'phase-differs:a 1',
        '“Trial day” now stands in Need. On other maps it is in Trial.',
        '»Prøvedag« står nu i fasen Behov. På andre kort ligger trinnet i Prøve.',
        '‘Proefdag’ staat nu in de fase Behoefte. Op andere kaarten valt het in Proef.',
      ],
    ])
    expect(aboutOf(composition, 'phase-differs')).toMatchObject({ phases: 'need', steps: 'a b' })
  })
})

describe('of roles is said', () => {
  test('who meets nobody', () => {
    const composition = composed([
      mapOf('operator', [at(`a ${DAY}`, 'trial', 'operator'), at(`a2 ${TOUR}`, 'use', 'operator')]),
      mapOf('head', [at(`b ${DAY}`, 'trial', 'head')]),
      mapOf('buyer', [at(`c ${QUOTES}`, 'trial', 'buyer')]),
      mapOf('lawyer', []),
    ])
    expect(saidBy(composition, 'never-meets')).toEqual([
      [
        'never-meets:buyer 2',
        'Buyer: meets nobody on the composite. Either the meetings go by other names on the other maps, or this role goes all the way alone.',
        'Indkøber: møder ingen på det samlede kort. Enten hedder møderne noget andet på de andre kort, eller også går rollen hele vejen alene.',
        'Inkoper: komt op de samengestelde kaart niemand tegen. Of de ontmoetingen heten op de andere kaarten anders, of deze rol gaat de hele weg alleen.',
      ],
    ])
    expect(aboutOf(composition, 'never-meets')).toMatchObject({ roles: 'buyer', steps: 'c' })
  })

  test('nothing of a role that two maps of its own tell of', () => {
    const maps = ['one', 'two'].map((id) =>
      mapOf('buyer', [at(`${id} ${QUOTES}`, 'trial', 'buyer')], { id }),
    )
    expect(composed(maps).findings).toEqual([])
  })

  test('nothing of a single map', () => {
    const map = mapOf('operator head', [
      at(`a ${DAY}`, 'trial', 'operator'),
      at('b Money', 'trial', 'head'),
    ])
    expect(composed([map]).findings).toEqual([])
  })

  test('that two maps tell differently what they felt', () => {
    const told = (id: string, experience: object) =>
      mapOf(
        'operator',
        [at(`a ${DAY}`, 'trial', 'operator', { experience: { operator: experience } })],
        { id },
      )
    const rulesOf = (one: object, other: object) =>
      composed([told('one', one), told('two', other)]).findings.map(({ rule }) => rule)
    expect(rulesOf({ emotion: 1, quote: 'Good' }, { emotion: 1, quote: 'Good' })).toEqual([])
    expect(rulesOf({ emotion: 1 }, { emotion: 2 })).toEqual(['told-twice'])
    expect(rulesOf({ emotion: 1 }, { emotion: 1, basis: 'assumed' })).toEqual(['told-twice'])
    expect(rulesOf({ emotion: 1 }, { emotion: 1, quote: 'Good' })).toEqual(['told-twice'])
    const composition = composed([told('one', { emotion: 1 }), told('two', { emotion: 2 })])
    expect(saidBy(composition, 'told-twice')).toEqual([
      [
        'told-twice:operator@a 1',
        'Operator: two maps tell “Trial day” differently. The first is kept.',
        'Operatør: to kort fortæller forskelligt om »Prøvedag«. Det første er brugt.',
        'Operator: twee kaarten vertellen iets anders over ‘Proefdag’. De eerste is gebruikt.',
      ],
    ])
    expect(aboutOf(composition, 'told-twice')).toMatchObject({ roles: 'operator', steps: 'a' })
  })
})

describe('of the maps is said', () => {
  test('which gave feelings on another scale', () => {
    const wide = (role: string, emotionScale: object) =>
      mapOf(role, [], { title: `Map ${role}`, emotionScale: { min: -2, max: 2, ...emotionScale } })
    const composition = composed([
      wide('operator', {}),
      wide('head', { min: -3 }),
      wide('buyer', { max: 3 }),
    ])
    expect(saidBy(composition, 'scales-differ')).toEqual([
      [
        'scales-differ:map-of-operator+map-of-head+map-of-buyer 1',
        '“Map head” and “Map buyer”: feelings were given on another scale and are carried over to −2 to 2.',
        '»Map head« og »Map buyer«: følelserne var angivet på en anden skala og er omregnet til −2 til 2.',
        '‘Map head’ en ‘Map buyer’: de gevoelens stonden op een andere schaal en zijn omgerekend naar −2 tot 2.',
      ],
    ])
    expect(composed([wide('operator', { min: 0 }), wide('head', { min: 0 })]).findings).toEqual([])
  })

  test('that they have the same id', () => {
    const maps = ['operator', 'head', 'buyer'].map((role) =>
      mapOf(role, [], { id: role === 'buyer' ? 'other' : 'map' }),
    )
    expect(saidBy(composed(maps), 'same-journey-id')).toEqual([
      [
        'same-journey-id:map 2',
        '2 maps have the id map. Pins and bans go to the first of them that has the step.',
        '2 kort har id’et map. Låste og forbudte par gælder det første kort, der har trinnet.',
        '2 kaarten hebben het id map. Vastgezette en verboden paren gelden voor de eerste kaart met die stap.',
      ],
    ])
  })

  test('that pins go to the first of two with the same id', () => {
    const maps = [
      mapOf('operator', [at(`s ${TOUR}`, 'trial', 'operator')], { id: 'map-of-map' }),
      mapOf('head', [at(`s ${DAY}`, 'trial', 'head')], { id: 'map-of-map' }),
      mapOf('buyer', [at(`b ${QUOTES}`, 'trial', 'buyer')]),
    ]
    const { proposals } = composed(maps, { matches: { pin: [pair('map/s buyer/b')] } })
    expect(proposals.merged[0]?.members.map(({ step }) => step.title.byLocale.en)).toEqual([
      'Guided tour',
      'Quotes compared',
    ])
  })

  test('which ids they use for different things', () => {
    const one = mapOf('operator', [], {
      roles: [{ id: 'r', name: 'Operator', buying: [] }],
      phases: [{ id: 'p', title: 'Need' }],
    })
    const other = mapOf('head', [], {
      roles: [{ id: 'r', name: 'Lawyer', buying: [] }],
      phases: [{ id: 'p', title: 'Trial' }],
    })
    expect(saidBy(composed([one, other]), 'same-id-apart')).toEqual([
      [
        'same-id-apart:r 1',
        '“Operator” and “Lawyer” have the same id on different maps, r, and are kept apart.',
        '»Operator« og »Lawyer« har samme id på hvert sit kort, r, og er holdt adskilt.',
        '‘Operator’ en ‘Lawyer’ hebben op verschillende kaarten hetzelfde id, r, en zijn uit elkaar gehouden.',
      ],
      [
        'same-id-apart:p 1',
        '“Need” and “Trial” have the same id on different maps, p, and are kept apart.',
        '»Need« og »Trial« har samme id på hvert sit kort, p, og er holdt adskilt.',
        '‘Need’ en ‘Trial’ hebben op verschillende kaarten hetzelfde id, p, en zijn uit elkaar gehouden.',
      ],
    ])
  })

  test('which steps of pins and bans they do not have, each once', () => {
    const map = mapOf('operator', [at(`a ${DAY}`, 'trial', 'operator')])
    const composition = composed([map], {
      matches: {
        pin: [pair('operator/a operator/x'), pair('operator/x nobody/y')],
        forbid: [pair('nobody/y operator/a')],
      },
    })
    expect(saidBy(composition, 'unknown-step')).toEqual([
      [
        'unknown-step:map-of-operator/x 2',
        'A pair names the step x of map-of-operator, which is on none of the maps.',
        'Et par nævner trinnet x fra map-of-operator, som ikke findes på noget af kortene.',
        'Een paar noemt de stap x van map-of-operator, die op geen van de kaarten staat.',
      ],
      [
        'unknown-step:map-of-nobody/y 2',
        'A pair names the step y of map-of-nobody, which is on none of the maps.',
        'Et par nævner trinnet y fra map-of-nobody, som ikke findes på noget af kortene.',
        'Een paar noemt de stap y van map-of-nobody, die op geen van de kaarten staat.',
      ],
    ])
  })
})

test('the weightiest is said first', () => {
  const maps = [
    mapOf('operator', [at(`a ${DAY}`, 'need', 'operator')]),
    mapOf('head', [at(`b ${DAY}`, 'trial', 'head')]),
    mapOf('buyer', [at(`c ${QUOTES}`, 'trial', 'buyer')]),
  ]
  expect(composed(maps).findings.map(({ rule, weight }) => [rule, weight])).toEqual([
    ['never-meets', 2],
    ['phase-differs', 1],
  ])
})
