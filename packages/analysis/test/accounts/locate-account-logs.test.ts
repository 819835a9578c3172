import type { AccountLog } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import type { AccountLocation } from '../../src/accounts/account-location.ts'
import { linkProfiles } from '../../src/accounts/link-profiles.ts'
import { type LocateOptions, locateAccount } from '../../src/accounts/locate-account.ts'
import { CONTACTS, journey, located, positionOf, statesOf } from './located.ts'
import { DAY, sketchedLog } from './sketched-log.ts'

describe('a log', () => {
  test('of another journey is not read', () => {
    const log = sketchedLog(CONTACTS, ['0 jams u'], { journey: 'elsewhere' })
    const location = locateAccount(journey, log, { rule: 'furthest-role', at: DAY })
    expect(statesOf(location)).toBe('not-started not-started not-started not-started')
    expect(location.findings).toMatchObject([
      {
        key: 'other-journey:elsewhere',
        weight: 3,
        why: {
          byLocale: {
            en: 'The log belongs to another journey (elsewhere), so nothing in it was read.',
            da: 'Loggen hører til en anden rejse (elsewhere), så intet i den er læst.',
            nl: 'Het logboek hoort bij een andere reis (elsewhere); er is niets uit gelezen.',
          },
        },
      },
    ])
    const own: AccountLog = { ...log, journey: 'sketch' }
    expect(locateAccount(journey, own, { rule: 'furthest-role', at: DAY }).findings).toEqual([])
  })

  test('with ids the journey does not have is read all the same', () => {
    const location = located(['0 gone u', '1 jams!lost u g@ghost', '2 gone u', '3 away u'], 5)
    expect(positionOf(location, 'user')?.step?.id).toBe('jams')
    expect(location.unknown).toEqual({
      steps: { mentions: 3, ids: ['gone', 'away'] },
      signposts: { mentions: 1, ids: ['lost'] },
      roles: { mentions: 1, ids: ['ghost'] },
    })
    expect(location.findings.map(({ key, weight }) => [key, weight])).toEqual([
      ['unknown-id:steps', 2],
      ['unknown-id:signposts', 2],
      ['unknown-id:roles', 2],
    ])
    expect(location.findings.map(({ why }) => why.byLocale)).toEqual([
      {
        en: 'Steps that are logged and not on the map: gone, away. Mentions left out: 3.',
        da: 'Trin, der står i loggen og ikke på kortet: gone, away. Udeladte omtaler: 3.',
        nl: 'Stappen die wel in het logboek staan en niet op de kaart: gone, away. Weggelaten vermeldingen: 3.',
      },
      {
        en: 'Signposts that are logged and not on the map: lost. Mentions left out: 1.',
        da: 'Vejskilte, der står i loggen og ikke på kortet: lost. Udeladte omtaler: 1.',
        nl: 'Routeborden die wel in het logboek staan en niet op de kaart: lost. Weggelaten vermeldingen: 1.',
      },
      {
        en: 'Roles that are logged and not on the map: ghost. Mentions left out: 1.',
        da: 'Roller, der står i loggen og ikke på kortet: ghost. Udeladte omtaler: 1.',
        nl: 'Rollen die wel in het logboek staan en niet op de kaart: ghost. Weggelaten vermeldingen: 1.',
      },
    ])
  })

  test('is linked by its events up to the moment, or as the caller says', () => {
    const log = sketchedLog(['x -'], ['0 jams x', '9 - x@boss'])
    const at = (day: number): AccountLocation =>
      locateAccount(journey, log, { rule: 'furthest-role', at: day * DAY })
    expect(at(5).links.links.map(({ role }) => role.id)).toEqual(['user'])
    // By then two rules contradict each other, and nothing is guessed.
    expect(at(9).links.links).toEqual([])
    expect(positionOf(at(9), 'user')?.state).toBe('not-started')
    const links = linkProfiles(log, { journey, rules: ['only-role'] })
    const location = locateAccount(journey, log, { rule: 'furthest-role', at: 9 * DAY, links })
    expect(location.links).toBe(links)
    expect(positionOf(location, 'user')?.step?.id).toBe('jams')
    // The event names the role itself.
    expect(positionOf(location, 'boss')?.lastSeen).toBe(9 * DAY)
  })
})

describe('what is asked of locating is refused', () => {
  test.each<[string, Partial<LocateOptions>, string]>([
    ['without a moment', { at: Number.NaN }, 'at: NaN is no moment; give milliseconds since 1970'],
    [
      'with an endless one',
      { at: Number.POSITIVE_INFINITY },
      'at: Infinity is no moment; give milliseconds since 1970',
    ],
    ['with no share', { share: 0 }, 'share: 0 is no share; give a number above 0 and up to 1'],
    [
      'with more than all',
      { share: 1.1 },
      'share: 1.1 is no share; give a number above 0 and up to 1',
    ],
    [
      'with a share that is no number',
      { share: Number.NaN },
      'share: NaN is no share; give a number above 0 and up to 1',
    ],
    [
      'with a role the journey lacks',
      { required: ['user', 'ghost'] },
      'required: the journey has no role ghost; give ids of its roles',
    ],
  ])('%s', (_, options, message) => {
    expect(() => located([], 1, options)).toThrow(new RangeError(message))
  })

  test('but not with a share of one, or of nearly nothing', () => {
    expect(located([], 1, { share: 1 }).at).toBe(DAY)
    expect(located([], 1, { share: 0.001 }).account).toBe('a1')
  })
})
