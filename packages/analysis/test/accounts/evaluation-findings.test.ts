import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { evaluateJourney } from '../../src/accounts/evaluate-journey.ts'
import { ALL, example, findingsOf, found } from './found.ts'
import { sketchedLog } from './sketched-log.ts'

describe('findings of the logs', () => {
  test('say when accounts are too few', () => {
    expect(found([[4, ALL]])).toEqual([
      {
        key: 'too-few:accounts',
        weight: 2,
        parts: [],
        en: 'Accounts: 4, too few for percentages. Read them one by one.',
        da: 'Virksomheder: 4, for få til procenter. Læs dem én for én.',
        nl: 'Bedrijven: 4, te weinig voor percentages. Lees ze een voor een.',
      },
    ])
    expect(findingsOf('too-few', found([[5, ALL]]))).toEqual([])
  })

  test('say when logs belong to another journey', () => {
    const log = sketchedLog(['o operator'], ['0 jams o'], { journey: 'elsewhere' })
    const { findings } = evaluateJourney(example, [log, log])
    expect(findings.map(({ key, weight }) => [key, weight])).toEqual([
      ['too-few:accounts', 2],
      ['other-journey:logs', 1],
    ])
    expect(findings[1]?.why.byLocale).toEqual({
      en: 'Logs left out because they belong to another journey: 2.',
      da: 'Logge udeladt, fordi de hører til en anden rejse: 2.',
      nl: 'Logboeken weggelaten omdat ze bij een andere reis horen: 2.',
    })
  })

  test('say when they name what the map does not have', () => {
    expect(findingsOf('unknown-id', found([[5, ['0 gone o', '1 lost o']]]))).toEqual([
      {
        key: 'unknown-id:steps',
        weight: 2,
        parts: [],
        en: 'Steps that are logged and not on the map: gone, lost. Mentions left out: 10.',
        da: 'Trin, der står i loggen og ikke på kortet: gone, lost. Udeladte omtaler: 10.',
        nl: 'Stappen die wel in het logboek staan en niet op de kaart: gone, lost. Weggelaten vermeldingen: 10.',
      },
    ])
  })

  test('say when events count for nobody', () => {
    expect(
      findingsOf('nobody', found([[5, ['0 jams o', '1 workshop x', '2 workshop x o']]])),
    ).toEqual([
      {
        key: 'nobody:events',
        weight: 2,
        parts: [],
        en: 'Events that count for nobody: 5 of 15. No role is known for the contacts in them.',
        da: 'Hændelser, der ikke tæller for nogen: 5 af 15. Ingen af kontakterne i dem har en kendt rolle.',
        nl: 'Gebeurtenissen die voor niemand meetellen: 5 van de 15. Van de contacten daarin is geen rol bekend.',
      },
    ])
  })
})

describe('findings of a signpost', () => {
  test('say when it comes late, and where it helps', () => {
    const late = ['0 own-mix o', '1 -!my-mix o']
    const early = ['0 -!my-mix o', '1 own-mix o']
    const findings = found([
      [2, late],
      [4, early],
    ])
    expect(findingsOf('late-signpost', findings)).toEqual([
      {
        key: 'late-signpost:my-mix',
        weight: 2,
        parts: ['operator', 'own-mix', 'my-mix'],
        en: 'Machine operator: “Can it take my mix?” was seen too late in 2 of 6 accounts. It helps before “Packs his own mix for the test”.',
        da: 'Maskinoperatør: »Kan den klare min blanding?« blev set for sent i 2 af 6 virksomheder. Svaret hjælper før »Pakker egen blanding til prøven«.',
        nl: 'Machineoperator: ‘Kan hij mijn mengsel aan?’ is bij 2 van de 6 bedrijven te laat gezien. Het antwoord helpt vóór ‘Zet eigen mengsel klaar’.',
      },
    ])
    expect(findingsOf('late-signpost', found([[4, late]]))).toEqual([])
    expect(findingsOf('late-signpost', found([[5, early]]))).toEqual([])
  })

  test('say during and after in words', () => {
    const during = found([[5, ['0 ninety-days o', '1 -!what-is-e4 o']]])
    expect(findingsOf('late-signpost', during)).toMatchObject([
      {
        en: 'Machine operator: “What does E4 mean?” was seen too late in 5 of 5 accounts. It helps during “First week on his own”.',
        da: 'Maskinoperatør: »Hvad betyder E4?« blev set for sent i 5 af 5 virksomheder. Svaret hjælper under »Første uge på egen hånd«.',
        nl: 'Machineoperator: ‘Wat betekent E4?’ is bij 5 van de 5 bedrijven te laat gezien. Het antwoord helpt tijdens ‘Eerste week op eigen benen’.',
      },
    ])
    const after = found([[5, ['0 own-mix o', '1 -!repair-or-replace o']]])
    expect(findingsOf('late-signpost', after)).toMatchObject([
      {
        en: 'Machine operator: “Repair or replace?” was seen too late in 5 of 5 accounts. It helps right after “Press stops in mid-shift”.',
        da: 'Maskinoperatør: »Reparere eller udskifte?« blev set for sent i 5 af 5 virksomheder. Svaret hjælper lige efter »Pressen stopper midt i vagten«.',
        nl: 'Machineoperator: ‘Repareren of vervangen?’ is bij 5 van de 5 bedrijven te laat gezien. Het antwoord helpt vlak na ‘Pers valt stil tijdens de dienst’.',
      },
    ])
  })

  test('name the phase where it stands in one', () => {
    const signposts = [
      {
        id: 'q',
        question: 'Why?',
        roles: ['operator'],
        at: { phase: 'need' },
        status: 'placed' as const,
      },
    ]
    const journey = assertJourney({ ...bouncyBall, signposts, actions: [] })
    const logs = Array.from({ length: 5 }, () =>
      sketchedLog(['o operator'], ['0 noise o', '1 -!q o']),
    )
    const [finding] = evaluateJourney(journey, logs).findings.filter(
      ({ rule }) => rule === 'late-signpost',
    )
    expect(finding?.phases.map(({ id }) => id)).toEqual(['need'])
    expect(finding?.steps).toEqual([])
    expect(finding?.why.byLocale.en).toBe(
      'Machine operator: “Why?” was seen too late in 5 of 5 accounts. It helps before “Need”.',
    )
  })
})

describe('findings of the group', () => {
  test('say which roles come in the other way round in more than half', () => {
    const planned = ['0 scrap h', '1 quotes d']
    const reversed = ['0 quotes d', '1 workshop h']
    expect(
      findingsOf(
        'entry-order',
        found([
          [3, reversed],
          [2, planned],
        ]),
      ),
    ).toEqual([
      {
        key: 'entry-order:head:director',
        weight: 2,
        parts: ['head', 'director'],
        en: 'Purchasing director came in before Head of department in 3 of 5 accounts. The map has it the other way round.',
        da: 'Indkøbsdirektør kom til før Afdelingschef i 3 af 5 virksomheder. På kortet er det omvendt.',
        nl: 'Inkoopdirecteur kwam bij 3 van de 5 bedrijven eerder in beeld dan Afdelingshoofd. Op de kaart is het andersom.',
      },
    ])
    const half = found([
      [3, reversed],
      [3, planned],
    ])
    expect(findingsOf('entry-order', half)).toEqual([])
    expect(findingsOf('entry-order', found([[4, reversed]]))).toEqual([])
  })
})

test('findings stand in order: logs, roles, signposts, group; keys are told once', () => {
  const findings = found([
    [5, ['0 gone x', '1 quotes d', '2 own-mix o', '3 -!my-mix o', '9 jams o', '20 workshop h o']],
  ])
  const rules = findings.map(({ key }) => String(key).split(':')[0])
  expect(rules).toEqual([
    'unknown-id',
    'nobody',
    'drop-out',
    'skipped-step',
    'order-broken',
    'long-wait',
    'unseen-role',
    'drop-out',
    'skipped-step',
    'drop-out',
    'skipped-step',
    'late-signpost',
    'entry-order',
    'entry-order',
  ])
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
})
