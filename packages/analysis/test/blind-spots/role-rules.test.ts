import type { JourneyDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { CALM_ROLES, calmDocument, goodSignpost } from '../calm-map.ts'
import { found, keysFound, summaryOf } from './found.ts'

const [operator, boss] = CALM_ROLES
const lawyer = { ...boss, id: 'lawyer', name: { en: 'Lawyer', da: 'Jurist', nl: 'Jurist' } }

/** A further signpost of each status keeps the boss out of it. */
function withSignposts(...signposts: NonNullable<JourneyDocument['signposts']>): {
  readonly document: Partial<JourneyDocument>
} {
  return { document: { signposts } }
}

test('a role without steps is silent', () => {
  const changes = { document: { roles: [operator, boss, lawyer] } }
  expect(found(changes)).toEqual([
    {
      key: 'silent-role:lawyer',
      weight: 2,
      about: 'lawyer |  |  | ',
      en: 'Lawyer: has a lane, and none of the 5 steps. Either this role plays no part, or nobody asked.',
      da: 'Jurist: har en bane, men er ikke med i et eneste af de 5 trin. Enten har rollen ingen betydning, eller også har ingen spurgt.',
      nl: 'Jurist: staat op de kaart, maar in geen van de 5 stappen. Of deze rol doet er niet toe, of niemand heeft ernaar gevraagd.',
    },
  ])
  expect(summaryOf(changes, 2)).toEqual([
    'Lawyer takes no step.',
    'Jurist: er ikke med i noget trin.',
    'Jurist: zet geen enkele stap.',
  ])
})

describe('a role with the need and no signpost', () => {
  test('is told from its missing questions', () => {
    const open = goodSignpost({ status: 'missing' })
    const retired = goodSignpost({ id: 'gone', status: 'retired' })
    const changes = withSignposts(open, retired, { ...open, id: 'how' })
    expect(found(changes)).toEqual([
      {
        key: 'need-without-signpost:operator',
        weight: 3,
        about: 'operator |  |  | why how',
        en: 'Operator: carries the need, and no signpost is placed or planned for this role. 2 questions stand open.',
        da: 'Operatør: sidder med behovet, men intet vejskilt er sat op eller planlagt til rollen. 2 spørgsmål står åbne.',
        nl: 'Operateur: voelt de behoefte, maar voor deze rol is geen routebord geplaatst of gepland. 2 vragen staan open.',
      },
    ])
    expect(summaryOf(changes)).toEqual([
      'Operator carries the need and has no signpost.',
      'Operatør: sidder med behovet og har intet vejskilt.',
      'Operateur: voelt de behoefte en heeft geen routebord.',
    ])
  })

  test.each([
    [
      [goodSignpost({ status: 'missing' })],
      ['One question stands open.', 'Ét spørgsmål står åbent.', 'Eén vraag staat open.'],
    ],
    [[], ['for this role.', 'til rollen.', 'gepland.']],
  ])('is counted in words', (signposts, ends) => {
    const [first] = found(withSignposts(...signposts))
    const texts = [first?.en, first?.da, first?.nl]
    for (const [place, end] of ends.entries()) expect(texts[place]?.endsWith(end)).toBe(true)
  })

  test.each(['placed', 'planned'] as const)('is helped by one that is %s', (status) => {
    expect(keysFound(withSignposts(goodSignpost({ status })))).toEqual([])
  })

  test('is not helped by one for another role', () => {
    const signpost = goodSignpost({ roles: ['boss'], at: { step: 'talks' } })
    expect(keysFound(withSignposts(signpost))).toEqual(['need-without-signpost:operator'])
  })
})

describe('the need is held', () => {
  const nobody = {
    operator: { buying: ['influencer'] as const },
    boss: { buying: ['decider'] as const },
  }
  const friction = (severity: 1 | 2 | 3, ...roles: string[]) => ({
    title: 'F',
    kind: 'noise' as const,
    severity,
    roles,
  })
  const bare = { signposts: [] }

  test.each([['user'], ['initiator']] as const)('by a role that is %s', (part) => {
    const roles = { boss: { buying: ['decider', part] as const } }
    const signposts = [goodSignpost()]
    expect(keysFound({ roles, document: { signposts } })).toEqual(['need-without-signpost:boss'])
  })

  test('by those whose frictions weigh most, where nobody is said to hold it', () => {
    const steps = {
      jams: { frictions: [friction(2, 'operator')] },
      talks: { frictions: [friction(1, 'operator'), friction(3, 'boss')] },
      picks: { frictions: [friction(1, 'boss')] },
    }
    const changes = { roles: nobody, steps, document: bare }
    const [first, ...rest] = found(changes)
    expect(first).toMatchObject({
      key: 'need-without-signpost:boss',
      en: 'Boss: meets the most friction, and no signpost is placed or planned for this role.',
      da: 'Chef: møder mest friktion, men intet vejskilt er sat op eller planlagt til rollen.',
      nl: 'Baas: ondervindt de meeste frictie, maar voor deze rol is geen routebord geplaatst of gepland.',
    })
    expect(rest).toEqual([])
  })

  test('by all of equal burden', () => {
    const steps = { talks: { frictions: [friction(2, 'operator', 'boss')] } }
    expect(keysFound({ roles: nobody, steps, document: bare })).toEqual([
      'need-without-signpost:operator',
      'need-without-signpost:boss',
    ])
  })

  test('by nobody for a friction that is gone in this journey', () => {
    const steps = { talks: { frictions: [{ ...friction(3, 'boss'), removedIn: 'calm' }] } }
    expect(keysFound({ roles: nobody, steps, document: bare })).toEqual([])
  })

  test('for a friction that is gone in another journey, here', () => {
    const steps = { talks: { frictions: [{ ...friction(3, 'boss'), removedIn: 'later' }] } }
    expect(keysFound({ roles: nobody, steps, document: bare })).toEqual([
      'need-without-signpost:boss',
    ])
  })

  const felt = (emotion: number) => ({ emotion, basis: 'observed' as const })

  test('by those who feel worst, where nothing rubs', () => {
    const steps = {
      jams: { experience: { operator: felt(-2) } },
      talks: { experience: { operator: felt(0), boss: felt(2) } },
      picks: { experience: { boss: felt(-2) } },
    }
    const [first, ...rest] = found({ roles: nobody, steps, document: bare })
    expect(first).toMatchObject({
      key: 'need-without-signpost:operator',
      en: 'Operator: feels worst on the way, and no signpost is placed or planned for this role.',
      da: 'Operatør: har det dårligst undervejs, men intet vejskilt er sat op eller planlagt til rollen.',
      nl: 'Operateur: heeft het onderweg het zwaarst, maar voor deze rol is geen routebord geplaatst of gepland.',
    })
    expect(rest).toEqual([])
  })

  test('by those who feel worst on average, however often they feel', () => {
    const steps = {
      jams: { experience: { operator: felt(-2) } },
      talks: { experience: { operator: felt(0), boss: felt(-1.5) } },
    }
    expect(keysFound({ roles: nobody, steps, document: bare })).toEqual([
      'need-without-signpost:boss',
    ])
  })

  test.each([
    [{ min: -2, max: 2 }, 0, []],
    [{ min: -2, max: 2 }, -0.5, ['need-without-signpost:boss']],
    [{ min: 1, max: 5 }, 3, []],
    [{ min: 1, max: 5 }, 2.5, ['need-without-signpost:boss']],
    [{ min: -2, max: 0 }, -0.5, []],
  ])('on the scale %j by one who feels %d: %j', (emotionScale, emotion, keys) => {
    const steps = { talks: { experience: { boss: felt(emotion) } } }
    const document = { ...bare, emotionScale }
    expect(keysFound({ roles: nobody, steps, document })).toEqual(keys)
  })
})

describe('a role outside the CRM', () => {
  test('that has the need misleads', () => {
    const changes = { roles: { operator: { inCrm: false } } }
    expect(found(changes)).toEqual([
      {
        key: 'role-outside-crm:operator',
        weight: 3,
        about: 'operator |  |  | ',
        en: 'Operator: carries the need and is not in the CRM. Nothing we send is addressed to this role.',
        da: 'Operatør: sidder med behovet og står ikke i CRM. Intet af det, vi sender, er stilet til rollen.',
        nl: 'Operateur: voelt de behoefte en staat niet in het CRM. Niets van wat we sturen, is aan deze rol gericht.',
      },
    ])
    expect(summaryOf(changes)).toEqual([
      'Operator carries the need and is not in the CRM.',
      'Operatør: sidder med behovet og står ikke i CRM.',
      'Operateur: voelt de behoefte en staat niet in het CRM.',
    ])
  })

  test('that has not weakens the map', () => {
    expect(found({ roles: { boss: { inCrm: false } } })).toEqual([
      {
        key: 'role-outside-crm:boss',
        weight: 2,
        about: 'boss |  |  | ',
        en: 'Boss: not in the CRM. Nothing we send is addressed to this role.',
        da: 'Chef: står ikke i CRM. Intet af det, vi sender, er stilet til rollen.',
        nl: 'Baas: staat niet in het CRM. Niets van wat we sturen, is aan deze rol gericht.',
      },
    ])
  })
})

const { inCrm: _, ...unsaid } = boss

test('a role of which the map does not say whether the CRM knows it, as it does of others', () => {
  const changes = { document: { roles: [operator, unsaid] } }
  expect(found(changes)).toEqual([
    {
      key: 'role-crm-unknown:boss',
      weight: 1,
      about: 'boss |  |  | ',
      en: 'Boss: in the CRM or not? The map says so for 1 of 2 roles, and not for this one.',
      da: 'Chef: i CRM eller ej? Kortet siger det om 1 af 2 roller, men ikke om denne.',
      nl: 'Baas: wel of niet in het CRM? De kaart zegt het over 1 van de 2 rollen, maar niet over deze.',
    },
  ])
  expect(summaryOf(changes, 1)).toEqual([
    'Boss may or may not be in the CRM.',
    'Chef: står måske i CRM.',
    'Baas: staat misschien in het CRM.',
  ])
})

test('a map that says of nobody whether the CRM knows them has no such question', () => {
  const { inCrm: __, ...same } = operator
  expect(keysFound({ document: { roles: [same, unsaid] } })).toEqual([])
})

test('a map that says so of a role outside the CRM asks after the others', () => {
  const roles = [{ ...operator, inCrm: false }, unsaid]
  expect(keysFound({ document: { roles } })).toEqual([
    'role-outside-crm:operator',
    'role-crm-unknown:boss',
  ])
})

test('the calm map is the document it says', () => {
  expect(calmDocument().steps.map(({ id }) => id)).toEqual([
    'jams',
    'talks',
    'picks',
    'signs',
    'works',
  ])
})
