import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { linkProfiles } from '../../src/accounts/link-profiles.ts'
import type { LinkRule, ProfileLinks } from '../../src/accounts/profile-links.ts'
import { sketchedLog } from './sketched-log.ts'
import { sketchedMap } from './sketched-map.ts'

const journey = sketchedMap(
  ['a', 'b', 'c'],
  ['need/alone a', 'need/both a b', 'buy/other b', 'buy/last c'],
)

function linked(
  profiles: readonly string[],
  events: readonly string[] = [],
  rules?: readonly LinkRule[],
): ProfileLinks {
  const options = rules === undefined ? { journey } : { journey, rules }
  return linkProfiles(sketchedLog(profiles, events), options)
}

/** `c1 a declared` for each link. */
function outlineOf({ links }: ProfileLinks): string[] {
  return links.map(({ profile, role, rule }) => `${profile.id} ${role.id} ${rule}`)
}

function keysOf({ findings }: ProfileLinks): string[] {
  return findings.map(({ key }) => key)
}

describe('a profile is linked', () => {
  test('by the role it declares', () => {
    const links = linked(['c1 a', 'c2 b'])
    expect(outlineOf(links)).toEqual(['c1 a declared', 'c2 b declared'])
    expect(links.links[0]).toMatchObject({ events: [], keys: [], through: [] })
    expect(links.unlinked).toEqual([])
    expect(links.findings).toEqual([])
    expect(links.account).toBe('a1')
    expect(links.journey).toBe(journey)
  })

  test('by a key it shares, directly or by way of others', () => {
    const links = linked(['c1 a k1 k9', 'c2 - k1 k2', 'c3 - k2 k8', 'c4 b k7'])
    expect(outlineOf(links)).toEqual([
      'c1 a declared',
      'c2 a shared-key',
      'c3 a shared-key',
      'c4 b declared',
    ])
    const third = links.links[2]
    expect(third?.keys).toEqual(['k1', 'k2'])
    expect(third?.through.map(({ id }) => id)).toEqual(['c1'])
    expect(third?.events).toEqual([])
  })

  test('by a key it shares with one whose events tell its role', () => {
    const links = linked(['c1 - k1', 'c2 - k1'], ['1 - c2@b'])
    expect(outlineOf(links)).toEqual(['c1 b shared-key', 'c2 b qualifier'])
    expect(links.links[0]?.through.map(({ id }) => id)).toEqual(['c2'])
  })

  test('by the role its events name, always the same', () => {
    const links = linked(['c1 -', 'c2 -'], ['1 alone c1@b', '2 - c1@b c2@b', '3 both c1', '4 - c2'])
    expect(outlineOf(links)).toEqual(['c1 b qualifier', 'c2 b qualifier'])
    expect(links.links.map(({ events }) => events.map(({ id }) => id))).toEqual([
      ['e0', 'e1'],
      ['e1'],
    ])
  })

  test('by steps of one role alone, always the same', () => {
    const links = linked(['c1 -'], ['1 both c1', '2 alone c1', '3 - c1', '4 alone c1', '5 gone c1'])
    expect(outlineOf(links)).toEqual(['c1 a only-role'])
    expect(links.links[0]?.events.map(({ id }) => id)).toEqual(['e1', 'e3'])
  })

  test('by one event once, even where it takes part twice', () => {
    const links = linked(['c1 -'], ['1 alone c1 c1'])
    expect(links.links[0]?.events.map(({ id }) => id)).toEqual(['e0'])
  })

  test('by the first rule given that tells its role', () => {
    const profiles = ['c1 a k1', 'c2 a k1']
    const events = ['1 alone c1', '2 both c1@a']
    expect(outlineOf(linked(profiles, events))[0]).toBe('c1 a declared')
    const backwards = ['only-role', 'qualifier', 'shared-key', 'declared'] as const
    expect(outlineOf(linked(profiles, events, backwards))).toEqual([
      'c1 a only-role',
      'c2 a shared-key',
    ])
    expect(outlineOf(linked(profiles, events, ['qualifier', 'declared']))).toEqual([
      'c1 a qualifier',
      'c2 a declared',
    ])
    expect(linked(profiles, events, backwards).links[1]?.through.map(({ id }) => id)).toEqual([
      'c1',
      'c2',
    ])
  })
})

describe('a profile stays unlinked, and a finding says so,', () => {
  test('where nothing tells its role', () => {
    const links = linked(['c1 -', 'c2 a'], ['1 both c1', '2 both c1 c2', '3 gone c1'])
    expect(outlineOf(links)).toEqual(['c2 a declared'])
    expect(links.unlinked.map(({ id }) => id)).toEqual(['c1'])
    expect(links.findings).toMatchObject([
      {
        rule: 'unlinked',
        key: 'unlinked:c1',
        weight: 2,
        roles: [],
        profiles: [{ id: 'c1' }],
        why: {
          byLocale: {
            en: 'Contact c1 has no known role. Events that count for nobody: 3.',
            da: 'Kontakten c1 har ingen kendt rolle. Hændelser, der ikke tæller for nogen: 3.',
            nl: 'Contact c1 heeft geen bekende rol. Gebeurtenissen die voor niemand meetellen: 3.',
          },
        },
      },
    ])
  })

  test('which weighs less where it took no part', () => {
    expect(linked(['c1 -']).findings).toMatchObject([{ key: 'unlinked:c1', weight: 1 }])
  })

  test('where a rule that could tell is not among those given', () => {
    expect(keysOf(linked(['c1 a'], [], ['qualifier']))).toEqual(['unlinked:c1'])
    expect(keysOf(linked(['c1 a k1', 'c2 - k1'], [], ['declared']))).toEqual(['unlinked:c2'])
    expect(keysOf(linked(['c1 -'], ['1 - c1@a'], ['declared']))).toEqual(['unlinked:c1'])
    expect(keysOf(linked(['c1 a'], [], []))).toEqual(['unlinked:c1'])
  })

  test('where two rules give it different roles', () => {
    const links = linked(['c1 a'], ['1 - c1@b'])
    expect(links.links).toEqual([])
    expect(links.unlinked.map(({ id }) => id)).toEqual(['c1'])
    expect(links.findings).toMatchObject([
      {
        rule: 'contradiction',
        key: 'contradiction:c1',
        weight: 3,
        roles: [{ id: 'a' }, { id: 'b' }],
        profiles: [{ id: 'c1' }],
        why: {
          byLocale: {
            en: 'One contact, yet: c1 is declared as a; c1 takes part as b. Until that is settled, only events that name the role count.',
            da: 'Én kontakt, men: c1 er angivet som a; c1 deltager som b. Indtil det er afklaret, tæller kun de hændelser, der selv nævner rollen.',
            nl: 'Eén contact, maar: c1 is opgegeven als a; c1 neemt deel als b. Tot dat is opgehelderd, tellen alleen gebeurtenissen mee die zelf de rol noemen.',
          },
        },
      },
    ])
  })

  test('where keys lead to different roles, with everyone the keys join', () => {
    const links = linked(['c1 a k1', 'c2 - k1 k2', 'c3 - k2', 'c4 -'], ['1 other c3', '2 - c4@a'])
    expect(outlineOf(links)).toEqual(['c4 a qualifier'])
    expect(links.findings).toMatchObject([
      {
        key: 'contradiction:c1',
        profiles: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }],
        why: {
          byLocale: {
            en: 'One person by their keys, yet: c1 is declared as a; c3 took part where b goes alone. Until that is settled, only events that name the role count.',
            da: 'Én person ifølge nøglerne, men: c1 er angivet som a; c3 deltog, hvor b går alene. Indtil det er afklaret, tæller kun de hændelser, der selv nævner rollen.',
            nl: 'Eén persoon volgens de sleutels, maar: c1 is opgegeven als a; c3 was erbij waar b alleen op pad is. Tot dat is opgehelderd, tellen alleen gebeurtenissen mee die zelf de rol noemen.',
          },
        },
      },
    ])
    expect(outlineOf(linked(['c1 a k1', 'c2 b k1'], [], ['declared']))).toEqual([
      'c1 a declared',
      'c2 b declared',
    ])
  })

  test('where it takes part now in one role, now in another', () => {
    const events = ['1 - c1@b', '2 - c1@a', '3 - c1@b']
    const links = linked(['c1 -'], events)
    expect(links.unlinked.map(({ id }) => id)).toEqual(['c1'])
    expect(links.findings).toMatchObject([
      {
        key: 'several-roles:c1',
        weight: 1,
        roles: [{ id: 'a' }, { id: 'b' }],
        profiles: [{ id: 'c1' }],
        why: {
          byLocale: {
            en: 'Contact c1 takes part as a and b, by turns. Each event counts for the role it names.',
            da: 'Kontakten c1 deltager på skift som a og b. Hver hændelse tæller for den rolle, den nævner.',
            nl: 'Contact c1 neemt afwisselend deel als a en b. Elke gebeurtenis telt voor de rol die ze noemt.',
          },
        },
      },
    ])
    expect(keysOf(linked(['c1 -'], [...events, '4 both c1']))).toEqual([
      'several-roles:c1',
      'unlinked:c1',
    ])
    expect(outlineOf(linked(['c1 c'], events))).toEqual(['c1 c declared'])
    expect(keysOf(linked(['c1 c'], events))).toEqual(['several-roles:c1'])
  })

  test('where the journey does not have the role it names', () => {
    const links = linked(['c1 ghost', 'c2 a'], ['1 - c1@spirit c2@spirit'])
    expect(outlineOf(links)).toEqual(['c2 a declared'])
    expect(keysOf(links)).toEqual(['unknown-role:c1', 'unlinked:c1', 'unknown-role:c2'])
    expect(links.findings[0]).toMatchObject({
      weight: 2,
      profiles: [{ id: 'c1' }],
      why: {
        byLocale: {
          en: 'Contact c1 is given a role the map does not have: ghost, spirit. Correct the log, or add the role to the map.',
          da: 'Kontakten c1 har fået en rolle, som kortet ikke kender: ghost, spirit. Ret loggen, eller sæt rollen på kortet.',
          nl: 'Contact c1 heeft een rol die de kaart niet kent: ghost, spirit. Verbeter het logboek of zet de rol op de kaart.',
        },
      },
    })
  })

  test('where steps of one role alone are of several roles', () => {
    const links = linked(['c1 -'], ['1 alone c1', '2 other c1', '3 alone c1'])
    expect(keysOf(links)).toEqual(['unlinked:c1'])
  })
})

describe('a step of one role alone', () => {
  test('tells nothing where the event names a role itself', () => {
    expect(outlineOf(linked(['c1 b'], ['1 alone c1@b']))).toEqual(['c1 b declared'])
    expect(outlineOf(linked(['c1 -'], ['1 alone c1@ghost']))).toEqual([])
  })
})

test('contacts of the example speak of its roles by name', () => {
  const links = linkProfiles(sketchedLog(['c1 operator'], ['1 - c1@head']), {
    journey: assertJourney(bouncyBall),
  })
  expect(links.findings[0]?.why.byLocale).toEqual({
    en: 'One contact, yet: c1 is declared as Machine operator; c1 takes part as Head of department. Until that is settled, only events that name the role count.',
    da: 'Én kontakt, men: c1 er angivet som Maskinoperatør; c1 deltager som Afdelingschef. Indtil det er afklaret, tæller kun de hændelser, der selv nævner rollen.',
    nl: 'Eén contact, maar: c1 is opgegeven als Machineoperator; c1 neemt deel als Afdelingshoofd. Tot dat is opgehelderd, tellen alleen gebeurtenissen mee die zelf de rol noemen.',
  })
})
