import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { locateAccount } from '../../src/accounts/locate-account.ts'
import { DAY, sketchedLog } from './sketched-log.ts'

describe('a finding speaks of the example', () => {
  const example = assertJourney(bouncyBall)
  const findingsAt = (
    day: number,
    events: readonly string[],
    about = 'operator',
  ): Record<string, unknown>[] =>
    locateAccount(example, sketchedLog(['o operator', 'd director'], events), {
      rule: 'furthest-role',
      at: day * DAY,
    })
      .findings.filter(({ roles }) => roles.some(({ id }) => id === about))
      .map(({ key, weight, why, steps, phases, roles }) => ({
        key,
        weight,
        steps: steps.map(({ id }) => id),
        phases: phases.map(({ id }) => id),
        roles: roles.map(({ id }) => id),
        ...why.byLocale,
      }))

  test('of silence', () => {
    expect(findingsAt(43.7, ['0 trial-day o'])).toEqual([
      {
        key: 'silent:operator',
        weight: 2,
        steps: ['trial-day', 'silence'],
        phases: [],
        roles: ['operator'],
        en: 'Machine operator: silent for 43 days, no further than “Trial day at the maker’s”. Next would be “Eleven weeks without a word”, out of our sight.',
        da: 'Maskinoperatør: har været tavs i 43 dage og er ikke kommet længere end til »Prøvedag hos producenten«. Næste trin er »Elleve uger uden et ord«, hvor vi intet ser.',
        nl: 'Machineoperator: al 43 dagen stil en niet verder dan ‘Proefdag bij de fabrikant’. De volgende stap is ‘Elf weken niets gehoord’, buiten ons zicht.',
      },
    ])
    expect(findingsAt(20, ['0 trial-day o'])).toEqual([])
  })

  test('of a single day of silence, before a step that can be seen', () => {
    const log = sketchedLog(['d director'], ['0 three-quotes d'])
    const [found] = locateAccount(example, log, {
      rule: 'furthest-role',
      at: 1.5 * DAY,
      silentAfterDays: 1,
    }).findings.filter(({ rule }) => rule === 'silent')
    expect(found?.why.byLocale).toEqual({
      en: 'Purchasing director: silent for 1 day, no further than “Asks for three quotes”. Next would be “Quotes laid side by side”.',
      da: 'Indkøbsdirektør: har været tavs i 1 dag og er ikke kommet længere end til »Beder om tre tilbud«. Næste trin er »Tilbud lægges side om side«.',
      nl: 'Inkoopdirecteur: al 1 dag stil en niet verder dan ‘Vraagt drie offertes aan’. De volgende stap is ‘Offertes naast elkaar’.',
    })
  })

  test('of a role that turned back', () => {
    expect(findingsAt(2, ['0 trial-day o', '1 workshop o'])).toEqual([
      {
        key: 'turned-back:operator',
        weight: 1,
        steps: ['workshop', 'trial-day'],
        phases: [],
        roles: ['operator'],
        en: 'Machine operator: back at “Requirements workshop” after “Trial day at the maker’s”. Find out what was missing.',
        da: 'Maskinoperatør: tilbage ved »Workshop om kravene« efter »Prøvedag hos producenten«. Find ud af, hvad der manglede.',
        nl: 'Machineoperator: terug bij ‘Workshop over de eisen’ na ‘Proefdag bij de fabrikant’. Zoek uit wat er ontbrak.',
      },
    ])
  })

  test('of a role seen where the map does not have it', () => {
    expect(findingsAt(2, ['0 jams o', '1 scrap o'])).toEqual([
      {
        key: 'off-path:operator',
        weight: 1,
        steps: ['scrap'],
        phases: [],
        roles: ['operator'],
        en: 'Machine operator: last seen at “Sees scrap reach nine per cent”, where the map does not have this role.',
        da: 'Maskinoperatør: senest set ved »Ser spildet nå ni procent«, hvor kortet ikke har rollen med.',
        nl: 'Machineoperator: het laatst gezien bij ‘Ziet de uitval op negen procent’, waar deze rol op de kaart niet voorkomt.',
      },
    ])
  })

  test('of roles that have not come in, once others are past their first phase', () => {
    expect(findingsAt(1, ['1 forum o'], 'specialist')).toMatchObject([
      { key: 'not-come-in:specialist' },
    ])
    expect(findingsAt(1, ['1 seams o'], 'specialist')).toEqual([])
    expect(findingsAt(1, ['1 noise o'], 'director')).toEqual([])
    expect(findingsAt(2, ['2 own-mix o'], 'director')[0]).toEqual({
      key: 'not-come-in:director',
      weight: 2,
      steps: ['three-quotes'],
      phases: ['requirements'],
      roles: ['director'],
      en: 'Purchasing director: not seen yet at a step, though others are past Requirements, where this role comes in.',
      da: 'Indkøbsdirektør: endnu ikke set ved noget trin, selv om andre er forbi fasen Krav, hvor rollen kommer med.',
      nl: 'Inkoopdirecteur: nog bij geen stap gezien, terwijl anderen al voorbij de fase Eisen zijn, waarin deze rol instapt.',
    })
  })
})
