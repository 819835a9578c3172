import { describe, expect, test } from 'vitest'
import { CALM_ROLES, calmDocument, goodSignpost } from '../calm-map.ts'
import { found, keysFound, summaryOf } from './found.ts'

const [operator, boss] = CALM_ROLES
const DAY = 86_400_000

describe('a role without evidence', () => {
  test('is told from its steps', () => {
    const changes = { roles: { boss: { evidence: [] } } }
    expect(found(changes)).toEqual([
      {
        key: 'role-without-evidence:boss',
        weight: 2,
        about: 'boss |  |  | ',
        en: 'Boss: nothing shows how we know. Neither this role nor any of its 3 steps names a source.',
        da: 'Chef: intet viser, hvor vi ved det fra. Hverken rollen eller nogen af dens 3 trin har en kilde.',
        nl: 'Baas: nergens blijkt hoe we dit weten. Noch bij deze rol noch bij een van de 3 stappen staat een bron.',
      },
    ])
    expect(summaryOf(changes, 1)).toEqual([
      'Boss is drawn without a source.',
      'Chef: er tegnet uden kilde.',
      'Baas: is getekend zonder bron.',
    ])
  })

  test('with one step says so', () => {
    const steps = calmDocument().steps.filter(({ id }) => id !== 'picks' && id !== 'signs')
    const [first] = found({ roles: { boss: { evidence: [] } }, document: { steps } })
    expect(first).toMatchObject({
      en: 'Boss: nothing shows how we know. Neither this role nor its one step names a source.',
      da: 'Chef: intet viser, hvor vi ved det fra. Hverken rollen eller dens ene trin har en kilde.',
      nl: 'Baas: nergens blijkt hoe we dit weten. Noch bij deze rol noch bij de enige stap staat een bron.',
    })
  })

  test('and without steps is silent as well', () => {
    const roles = [operator, { ...boss, evidence: [] }]
    const steps = calmDocument().steps.map((step) => ({ ...step, roles: ['operator'] }))
    const [silent, bare, ...rest] = found({ document: { roles, steps } })
    expect(silent?.key).toBe('silent-role:boss')
    expect(bare).toMatchObject({
      en: 'Boss: nothing shows how we know. This role names no source.',
      da: 'Chef: intet viser, hvor vi ved det fra. Rollen har ingen kilde.',
      nl: 'Baas: nergens blijkt hoe we dit weten. Bij deze rol staat geen bron.',
    })
    expect(rest).toEqual([])
  })

  test('is helped by the evidence of a step', () => {
    const changes = { roles: { boss: { evidence: [] } }, steps: { picks: { evidence: ['talk'] } } }
    expect(keysFound(changes)).toEqual([])
  })
})

describe('a role known from assumptions alone', () => {
  test('rests on one', () => {
    const changes = { roles: { boss: { evidence: ['guess'] } } }
    expect(found(changes)).toEqual([
      {
        key: 'role-only-assumed:boss',
        weight: 2,
        about: 'boss |  |  | ',
        en: 'Boss: all we know rests on one assumption: “Guess”. Ask someone in this role first.',
        da: 'Chef: alt, hvad vi ved, hviler på én antagelse: »Gæt«. Spørg først en, der har rollen.',
        nl: 'Baas: alles wat we weten, berust op één aanname: ‘Gok’. Vraag het eerst aan iemand in deze rol.',
      },
    ])
    expect(summaryOf(changes, 1)).toEqual([
      'Boss rests on one assumption.',
      'Chef: kendes kun fra én antagelse.',
      'Baas: is alleen bekend uit één aanname.',
    ])
  })

  test('rests on two, each counted once', () => {
    const changes = {
      roles: { boss: { evidence: ['guess'] } },
      steps: { talks: { evidence: ['guess', 'hunch'] } },
    }
    expect(found(changes)).toEqual([
      {
        key: 'role-only-assumed:boss',
        weight: 2,
        about: 'boss |  |  | ',
        en: 'Boss: all we know rests on 2 assumptions: “Guess” and “Hunch”. Ask someone in this role first.',
        da: 'Chef: alt, hvad vi ved, hviler på 2 antagelser: »Gæt« og »Fornemmelse«. Spørg først en, der har rollen.',
        nl: 'Baas: alles wat we weten, berust op 2 aannames: ‘Gok’ en ‘Vermoeden’. Vraag het eerst aan iemand in deze rol.',
      },
    ])
    expect(summaryOf(changes, 1)).toEqual([
      'Boss rests on 2 assumptions.',
      'Chef: kendes kun fra 2 antagelser.',
      'Baas: is alleen bekend uit 2 aannames.',
    ])
  })

  test('is not so known where one step knows more', () => {
    const changes = {
      roles: { boss: { evidence: ['guess'] } },
      steps: { signs: { evidence: ['talk'] } },
    }
    expect(keysFound(changes)).toEqual([])
  })
})

describe('a role known from old sources', () => {
  const talk = Date.parse('2026-01-01')
  const { evidence = [] } = calmDocument()

  test.each([
    [{}, []],
    [{ at: talk + 730 * DAY }, []],
    [{ at: talk + 731 * DAY }, ['stale-evidence:operator', 'stale-evidence:boss']],
    [{ at: talk + 90 * DAY, staleAfter: 90 }, []],
    [{ at: talk + 91 * DAY, staleAfter: 90 }, ['stale-evidence:operator', 'stale-evidence:boss']],
  ])('by the options %j: %j', (options, keys) => {
    expect(keysFound({}, options)).toEqual(keys)
  })

  test('is told by its newest', () => {
    const visit = {
      id: 'visit',
      kind: 'interview',
      title: { en: 'Visit', da: 'Besøg', nl: 'Bezoek' },
      date: '2026-02-01',
    } as const
    const old = { id: 'old', kind: 'survey', title: 'Old', date: '2020-01-01' } as const
    const undated = { id: 'undated', kind: 'crm', title: 'Undated' } as const
    const dream = { id: 'dream', kind: 'assumption', title: 'Dream', date: '2028-01-01' } as const
    const changes = {
      roles: {
        boss: { evidence: ['talk', 'visit', 'old', 'undated', 'dream'] },
        operator: { evidence: ['dream', 'undated'] },
      },
      document: { evidence: [...evidence, visit, old, undated, dream] },
    }
    const options = { at: Date.parse('2028-03-01'), off: ['undated-evidence'] as const }
    expect(found(changes, options)).toEqual([
      {
        key: 'stale-evidence:boss',
        weight: 2,
        about: 'boss |  |  | ',
        en: 'Boss: the newest source, “Visit”, is 24 months old. Much may have changed since.',
        da: 'Chef: den nyeste kilde, »Besøg«, er 24 måneder gammel. Meget kan være ændret siden.',
        nl: 'Baas: de nieuwste bron, ‘Bezoek’, is 24 maanden oud. Er kan intussen veel veranderd zijn.',
      },
    ])
    expect(summaryOf(changes, 1, options)).toEqual([
      'Boss rests on old sources.',
      'Chef: kendes kun fra gamle kilder.',
      'Baas: is alleen bekend uit oude bronnen.',
    ])
  })

  test('is a month old after a month', () => {
    const [first] = found({}, { at: talk + 31 * DAY, staleAfter: 7 })
    expect([first?.en, first?.da, first?.nl]).toEqual([
      'Operator: the newest source, “Talk”, is 1 month old. Much may have changed since.',
      'Operatør: den nyeste kilde, »Samtale«, er 1 måned gammel. Meget kan være ændret siden.',
      'Operateur: de nieuwste bron, ‘Gesprek’, is 1 maand oud. Er kan intussen veel veranderd zijn.',
    ])
  })
})

describe('feelings without a basis', () => {
  const experience = { operator: { emotion: 1 } }

  test('are all that there are', () => {
    const changes = { steps: { jams: { experience } } }
    expect(found(changes)).toEqual([
      {
        key: 'emotion-without-basis:operator',
        weight: 2,
        about: 'operator |  | jams | ',
        en: 'Operator: 1 of 1 feelings on the map without a basis. Say who told us, or mark it as assumed.',
        da: 'Operatør: 1 af 1 følelser på kortet uden grundlag. Skriv, hvem der har fortalt det, eller markér det som antaget.',
        nl: 'Operateur: 1 van de 1 gevoelens op de kaart zonder onderbouwing. Vermeld van wie we dit weten, of markeer het als aangenomen.',
      },
    ])
    expect(summaryOf(changes)).toEqual([
      'Operator carries the need and has one feeling nobody vouches for.',
      'Operatør: sidder med behovet og har én følelse uden grundlag.',
      'Operateur: voelt de behoefte en heeft één gevoel zonder onderbouwing.',
    ])
  })

  test('are some of those that there are', () => {
    const changes = {
      steps: {
        jams: { experience },
        talks: {
          experience: {
            operator: { emotion: 0, basis: 'assumed' as const },
            boss: { quote: 'Well' },
          },
        },
        works: { experience },
      },
    }
    expect(found(changes)).toEqual([
      {
        key: 'emotion-without-basis:operator',
        weight: 1,
        about: 'operator |  | jams works | ',
        en: 'Operator: 2 of 3 feelings on the map without a basis. Say who told us, or mark it as assumed.',
        da: 'Operatør: 2 af 3 følelser på kortet uden grundlag. Skriv, hvem der har fortalt det, eller markér det som antaget.',
        nl: 'Operateur: 2 van de 3 gevoelens op de kaart zonder onderbouwing. Vermeld van wie we dit weten, of markeer het als aangenomen.',
      },
    ])
    expect(summaryOf(changes)[0]).toBe(
      'Operator carries the need and has 2 feelings nobody vouches for.',
    )
    expect(summaryOf(changes)[1]).toBe(
      'Operatør: sidder med behovet og har 2 følelser uden grundlag.',
    )
    expect(summaryOf(changes)[2]).toBe(
      'Operateur: voelt de behoefte en heeft 2 gevoelens zonder onderbouwing.',
    )
  })
})

test('a role with everything against it is one sentence', () => {
  const changes = {
    roles: { operator: { inCrm: false, evidence: ['guess'] } },
    steps: { jams: { observed: 'no' as const, start: '2026-01-01', end: '2026-01-11' } },
    document: { signposts: [goodSignpost({ status: 'missing' })] },
  }
  expect(keysFound(changes)).toEqual([
    'need-without-signpost:operator',
    'role-outside-crm:operator',
    'role-only-assumed:operator',
    'unobserved-stretch:operator@jams',
  ])
  expect(summaryOf(changes)).toEqual([
    'Operator carries the need, has no signpost, is not in the CRM, rests on one assumption, and is out of sight for 10 days.',
    'Operatør: sidder med behovet, har intet vejskilt, står ikke i CRM, kendes kun fra én antagelse og er ude af syne i 10 dage.',
    'Operateur: voelt de behoefte, heeft geen routebord, staat niet in het CRM, is alleen bekend uit één aanname en is 10 dagen uit beeld.',
  ])
})
