import { expect, test } from 'vitest'
import { CALM_ROLES, type Changes, calmDocument, calmMap } from '../calm-map.ts'
import { found, keysFound } from './found.ts'

const [operator, boss] = CALM_ROLES

test('on a calm map nothing is found', () => {
  expect(found({})).toEqual([])
})

test('a map of deciders alone misses those who have the problem', () => {
  const roles = { operator: { buying: ['buyer', 'gatekeeper'] as const } }
  expect(found({ roles }, { off: ['nothing-after-purchase'] })).toEqual([
    {
      key: 'only-deciders:calm',
      weight: 3,
      about: 'operator boss |  |  | ',
      en: 'Both roles on this map decide, approve or buy: Operator and Boss. Whoever lives with the problem is missing.',
      da: 'Begge roller på kortet beslutter, godkender eller køber: Operatør og Chef. De, der til daglig lever med problemet, mangler.',
      nl: 'Beide rollen op de kaart beslissen, fiatteren of kopen in: Operateur en Baas. Wie dagelijks met het probleem zit, ontbreekt.',
    },
  ])
})

test('a map of one decider says so', () => {
  const document = {
    roles: [boss],
    links: [],
    signposts: [],
    steps: calmDocument().steps.map((step) => ({ ...step, roles: ['boss'] })),
  }
  expect(found({ document })).toEqual([
    {
      key: 'only-deciders:calm',
      weight: 3,
      about: 'boss |  |  | ',
      en: 'The only role on this map decides, approves or buys: Boss. Whoever lives with the problem is missing.',
      da: 'Den eneste rolle på kortet beslutter, godkender eller køber: Chef. De, der til daglig lever med problemet, mangler.',
      nl: 'De enige rol op de kaart beslist, fiatteert of koopt in: Baas. Wie dagelijks met het probleem zit, ontbreekt.',
    },
  ])
})

test('a map of three deciders counts them', () => {
  const roles = [boss, { ...boss, id: 'board' }, { ...boss, id: 'bank' }]
  const [first] = found({ document: { roles, links: [], signposts: [], steps: [] } })
  expect([first?.en, first?.da, first?.nl]).toEqual([
    'All 3 roles on this map decide, approve or buy: Boss, Boss, and Boss. Whoever lives with the problem is missing.',
    'Alle 3 roller på kortet beslutter, godkender eller køber: Chef, Chef og Chef. De, der til daglig lever med problemet, mangler.',
    'Alle 3 rollen op de kaart beslissen, fiatteren of kopen in: Baas, Baas en Baas. Wie dagelijks met het probleem zit, ontbreekt.',
  ])
})

test.each([
  [['decider'], true],
  [['approver'], true],
  [['buyer'], true],
  [['approver', 'gatekeeper'], true],
  [['decider', 'user'], false],
  [['decider', 'initiator'], false],
  [['decider', 'influencer'], false],
  [['gatekeeper'], false],
  [['other'], false],
  [[], false],
] as const)('a map of a decider and %j is one of deciders alone: %s', (buying, expected) => {
  const keys = keysFound({ roles: { operator: { buying } } })
  expect(keys.includes('only-deciders:calm')).toBe(expected)
})

test('a map without roles is not one of deciders alone', () => {
  const document = { roles: [], links: [], signposts: [], steps: [], phases: [], evidence: [] }
  expect(found({ document })).toEqual([])
})

test('several roles without influence between them are a riddle', () => {
  const links = [{ kind: 'handoff', from: { role: 'operator' }, to: { role: 'boss' } }] as const
  expect(found({ document: { links } })).toEqual([
    {
      key: 'no-influence-shown:calm',
      weight: 2,
      about: 'operator boss |  |  | ',
      en: '2 roles, and no influence between them. Who sways whom inside the company, for or against, is not on the map.',
      da: '2 roller og ingen indflydelse imellem dem. Hvem der påvirker hvem i virksomheden, for eller imod, fremgår ikke af kortet.',
      nl: '2 rollen, en geen invloed over en weer. Wie binnen het bedrijf wie beïnvloedt, voor of tegen, staat niet op de kaart.',
    },
  ])
})

test('a role alone has nobody to sway', () => {
  const steps = calmDocument().steps.map((step) => ({ ...step, roles: ['operator'] }))
  expect(found({ document: { roles: [operator], links: [], steps } })).toEqual([])
})

/** The first steps of the calm map, as if these roles were at each of them. */
function together(count: number, roles = CALM_ROLES.map(({ id }) => id)) {
  const steps = calmDocument().steps.slice(0, count)
  return steps.map((step) => ({ ...step, roles }))
}

test('roles that never part are one line', () => {
  const document = { steps: together(3) }
  expect(found({ document }).filter(({ key }) => key.startsWith('never-apart'))).toEqual([
    {
      key: 'never-apart:calm',
      weight: 2,
      about: 'operator boss |  |  | ',
      en: 'Both roles are at each of the 3 steps. Nobody goes alone, so the map says no more than a single line would.',
      da: 'Begge roller er med i alle 3 trin. Ingen går alene, så kortet siger ikke mere, end én linje ville gøre.',
      nl: 'Beide rollen zijn betrokken bij elk van de 3 stappen. Niemand reist alleen, dus de kaart zegt niet meer dan één lijn zou doen.',
    },
  ])
})

test.each<[string, Changes['document']]>([
  ['two steps tell nothing', { steps: together(2) }],
  ['a step of one role parts them', { steps: [...together(2), ...together(4, ['boss']).slice(2)] }],
  [
    'a role alone has nobody to part from',
    { roles: [operator], links: [], steps: together(5, ['operator']) },
  ],
])('%s', (_, document = {}) => {
  expect(keysFound({ document })).not.toContain('never-apart:calm')
})

const direct = { title: 'Call', channel: 'phone', direct: true }
const indirect = { title: 'Review', channel: 'review', direct: false }

test('a map of direct touchpoints alone leaves out what goes past us', () => {
  const steps = { jams: { touchpoints: [direct, direct] }, works: { touchpoints: [direct] } }
  expect(found({ steps })).toEqual([
    {
      key: 'only-direct-touchpoints:calm',
      weight: 2,
      about: ' |  |  | ',
      en: 'All 3 touchpoints are direct. What buyers hear from peers, or read in reviews and the trade press, goes past us and is not on the map.',
      da: 'Alle 3 kontaktpunkter er direkte. Hvad kunden hører fra fagfæller eller læser i anmeldelser og fagblade, går uden om os og står ikke på kortet.',
      nl: 'Alle 3 touchpoints zijn direct. Wat de klant van vakgenoten hoort of in reviews en vakbladen leest, gaat buiten ons om en staat niet op de kaart.',
    },
  ])
})

test.each([
  [[direct, direct], []],
  [[direct, direct, indirect], []],
  [[direct, direct, direct], ['only-direct-touchpoints:calm']],
])('of touchpoints %j it is found: %j', (touchpoints, keys) => {
  expect(keysFound({ steps: { jams: { touchpoints } } })).toEqual(keys)
})

test('sources without a date are counted, assumptions are not', () => {
  const { evidence = [] } = calmDocument()
  const hearsay = {
    id: 'hearsay',
    kind: 'frontline',
    title: { en: 'Hearsay', da: 'Rygte', nl: 'Gerucht' },
  } as const
  expect(found({ document: { evidence: [...evidence, hearsay] } })).toEqual([
    {
      key: 'undated-evidence:calm',
      weight: 1,
      about: ' |  |  | ',
      en: '1 of 2 sources without a date: “Hearsay”. Whether that still holds, nobody can say.',
      da: '1 af 2 kilder uden dato: »Rygte«. Om det stadig holder, kan ingen sige.',
      nl: '1 van de 2 bronnen zonder datum: ‘Gerucht’. Of dat nog klopt, kan niemand zeggen.',
    },
  ])
})

test('a phase nobody is seen in is named', () => {
  const phases = [
    ...calmMap().phases.map(({ id }) => ({ id, title: id })),
    { id: 'after', title: { en: 'After', da: 'Efter', nl: 'Na' } },
  ]
  expect(found({ document: { phases } })).toEqual([
    {
      key: 'empty-phase:after',
      weight: 2,
      about: ' | after |  | ',
      en: 'After: nobody is seen here. Either nothing happens, or it happens out of our sight.',
      da: 'Efter: her er ingen at se. Enten sker der intet, eller også sker det, uden at vi ser det.',
      nl: 'Na: hier is niemand te zien. Of er gebeurt niets, of het gebeurt buiten ons zicht.',
    },
  ])
})

test('a journey without steps is a plan, and not full of empty phases and silent roles', () => {
  expect(found({ document: { steps: [], signposts: [goodSignpostInPhase()] } })).toEqual([])
})

function goodSignpostInPhase() {
  return {
    id: 'why',
    question: 'Why?',
    roles: ['operator'],
    at: { phase: 'need' },
    status: 'placed',
  } as const
}

test('of several findings on the whole map the heaviest comes first, then the order of the rules', () => {
  const keys = keysFound({
    roles: { operator: { buying: ['approver'] } },
    steps: { jams: { touchpoints: [direct, direct, direct] } },
    document: {
      links: [],
      evidence: [{ id: 'talk', kind: 'interview', title: 'Talk' }],
    },
  })
  expect(keys).toEqual([
    'only-deciders:calm',
    'no-influence-shown:calm',
    'only-direct-touchpoints:calm',
    'undated-evidence:calm',
  ])
})
