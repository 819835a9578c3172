import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import type { AccountLocation } from '../../src/accounts/account-location.ts'
import { type LocateOptions, locateAccount } from '../../src/accounts/locate-account.ts'
import { DAY, sketchedLog } from './sketched-log.ts'
import { sketchedMap } from './sketched-map.ts'

const example = assertJourney(bouncyBall)

function located(
  rule: LocateOptions['rule'],
  events: readonly string[],
  options: Partial<LocateOptions> = {},
): AccountLocation {
  const log = sketchedLog(['o operator', 's specialist', 'h head', 'd director'], events)
  return locateAccount(example, log, { rule, at: 400 * DAY, ...options })
}

function reasonsOf({ reasons }: AccountLocation): Record<string, string>[] {
  return reasons.map(({ byLocale }) => byLocale)
}

const NOBODY = {
  en: 'No role has been seen at a step of its path yet.',
  da: 'Ingen rolle er endnu set ved et trin på sin vej.',
  nl: 'Nog geen enkele rol is bij een stap op zijn pad gezien.',
}

test.each(['furthest-role', 'slowest-required-role', 'share-past-phase'] as const)(
  'by %s an account without events has no phase',
  (rule) => {
    const location = located(rule, ['1 - o'])
    expect(location.phase).toBeUndefined()
    expect(reasonsOf(location)).toEqual([NOBODY])
  },
)

describe('by the furthest role', () => {
  test('an account is where one role is', () => {
    const location = located('furthest-role', ['0 jams o', '2 quotes d', '3 board h'])
    expect(location.phase?.id).toBe('trial')
    expect(reasonsOf(location)).toEqual([
      {
        en: 'Furthest along: Head of department, at “Sounds out the board” (Trial).',
        da: 'Længst fremme: Afdelingschef, ved »Lodder stemningen i direktionen« (Afprøvning).',
        nl: 'Vooraan: Afdelingshoofd, bij ‘Polst de directie’ (Proef).',
      },
    ])
  })

  test('all who are furthest are named', () => {
    const location = located('furthest-role', ['0 jams o', '2 quotes d s'])
    expect(reasonsOf(location)).toEqual([
      {
        en: 'Furthest along: Product specialist and Purchasing director, at “Quotes laid side by side” (Trial).',
        da: 'Længst fremme: Produktspecialist og Indkøbsdirektør, ved »Tilbud lægges side om side« (Afprøvning).',
        nl: 'Vooraan: Productspecialist en Inkoopdirecteur, bij ‘Offertes naast elkaar’ (Proef).',
      },
    ])
  })
})

const REQUIRED = {
  en: 'Required: Head of department and Purchasing director.',
  da: 'Skal være med: Afdelingschef og Indkøbsdirektør.',
  nl: 'Vereist: Afdelingshoofd en Inkoopdirecteur.',
}

describe('by the slowest required role', () => {
  test('an account is where the last decider, approver or buyer is', () => {
    const location = located('slowest-required-role', [
      '0 jams o',
      '1 budget h',
      '3 contract-signed d',
    ])
    expect(location.phase?.id).toBe('requirements')
    expect(reasonsOf(location)).toEqual([
      REQUIRED,
      {
        en: 'Furthest behind: Head of department, no further than “Reserves the money” (Requirements).',
        da: 'Længst tilbage: Afdelingschef, kun nået til »Sætter penge af« (Krav).',
        nl: 'Achteraan: Afdelingshoofd, niet verder dan ‘Reserveert budget’ (Eisen).',
      },
    ])
  })

  test('all at the same step are named', () => {
    const location = located('slowest-required-role', ['1 which-machine d h', '2 annex s'])
    expect(location.phase?.id).toBe('decision')
    expect(reasonsOf(location)[1]).toEqual({
      en: 'Furthest behind: Head of department and Purchasing director, no further than “Which machine?” (Decision).',
      da: 'Længst tilbage: Afdelingschef og Indkøbsdirektør, kun nået til »Hvilken maskine?« (Beslutning).',
      nl: 'Achteraan: Afdelingshoofd en Inkoopdirecteur, niet verder dan ‘Welke machine?’ (Besluit).',
    })
  })

  test('of two in one phase the one with the earlier step is named', () => {
    const location = located('slowest-required-role', ['1 contract-signed h', '2 service-terms d'])
    expect(location.phase?.id).toBe('contract')
    expect(reasonsOf(location)[1]?.en).toBe(
      'Furthest behind: Purchasing director, no further than “Haggling over service terms” (Contract).',
    )
  })

  test('one still to come is behind one who is at its first step', () => {
    const map = sketchedMap(['a buyer', 'b buyer'], ['one/first a b', 'two/second a b'])
    const log = sketchedLog(['x a'], ['0 first x'])
    const { reasons } = locateAccount(map, log, { rule: 'slowest-required-role', at: DAY })
    expect(reasons[1]?.byLocale.en).toMatch(/^Still to come: b,/)
  })

  test('one who has finished at the same step is not behind', () => {
    const map = sketchedMap(['a buyer', 'b buyer'], ['one/first a b', 'two/second a'])
    const log = sketchedLog(['x a', 'y b'], ['0 first x y'])
    const { reasons } = locateAccount(map, log, { rule: 'slowest-required-role', at: DAY })
    expect(reasons[1]?.byLocale.en).toBe('Furthest behind: a, no further than “first” (one).')
  })

  test('one still to come holds the account back where it comes in', () => {
    const location = located('slowest-required-role', ['1 board h'])
    expect(location.phase?.id).toBe('requirements')
    expect(reasonsOf(location)).toEqual([
      REQUIRED,
      {
        en: 'Still to come: Purchasing director, who comes in at Requirements. Without this role the account gets no further.',
        da: 'Mangler endnu: Indkøbsdirektør, der kommer med i fasen Krav. Uden den rolle kommer rejsen ikke længere.',
        nl: 'Nog niet gezien: Inkoopdirecteur, die instapt in de fase Eisen. Zonder die rol komt de reis niet verder.',
      },
    ])
  })

  test('one still to come carries nobody on', () => {
    const location = located('slowest-required-role', ['1 jams o'], { required: ['director'] })
    expect(location.phase?.id).toBe('need')
    expect(reasonsOf(location).map(({ en }) => en)).toEqual([
      'Required: Purchasing director.',
      'Still to come: Purchasing director, who comes in at Requirements. Without this role the account gets no further.',
      'Furthest along: Machine operator, at “Press stops in mid-shift” (Need).',
    ])
    const there = located('slowest-required-role', ['1 noise o'], { required: ['director'] })
    expect(there.phase?.id).toBe('requirements')
    expect(there.reasons.length).toBe(2)
  })

  test('one that has finished holds nobody back', () => {
    const location = located('slowest-required-role', ['1 acceptance d h', '2 follow-up h'])
    expect(location.phase?.id).toBe('use')
    expect(reasonsOf(location)[1]?.en).toBe(
      'Furthest behind: Head of department, no further than “Follows scrap and stops” (Daily use).',
    )
  })

  test('an account is where the furthest of them ended, once all have finished', () => {
    const location = located('slowest-required-role', [
      '1 acceptance d',
      '2 ninety-days h',
      '3 jams o',
    ])
    expect(location.phase?.id).toBe('use')
    expect(reasonsOf(location)).toEqual([
      REQUIRED,
      {
        en: 'All of them have reached the end of their paths.',
        da: 'De er alle nået til vejs ende.',
        nl: 'Ze zijn allemaal aan het eind van hun pad.',
      },
    ])
  })

  test('the caller can say who is required', () => {
    const events = ['0 seams o s', '1 which-machine d h']
    const location = located('slowest-required-role', events, { required: ['operator'] })
    expect(location.phase?.id).toBe('need')
    expect(reasonsOf(location)[0]?.en).toBe('Required: Machine operator.')
  })

  test('an account has no phase where nobody is required', () => {
    const location = located('slowest-required-role', ['0 jams o'], { required: [] })
    expect(location.phase).toBeUndefined()
    expect(reasonsOf(location)).toEqual([
      {
        en: 'No role with steps is required: none decides, approves or buys, and none was named.',
        da: 'Ingen rolle med trin skal være med: ingen beslutter, godkender eller køber, og ingen er nævnt.',
        nl: 'Geen rol met stappen is vereist: geen ervan beslist, keurt goed of koopt, en er is er ook geen opgegeven.',
      },
    ])
  })

  test('deciders, approvers and buyers are required, if they have steps', () => {
    const roles = ['d decider', 'a approver', 'b buyer', 'idle decider', 'u user', 'g gatekeeper']
    const map = sketchedMap(roles, ['one/first d a b u g', 'two/second u'])
    const log = sketchedLog(['x u'], ['0 second x'])
    const { reasons, phase } = locateAccount(map, log, { rule: 'slowest-required-role', at: DAY })
    expect(reasons[0]?.byLocale.en).toBe('Required: d, a, and b.')
    expect(reasons[1]?.byLocale.en).toMatch(/^Still to come: d,/)
    expect(phase?.id).toBe('one')
  })
})
