import { describe, expect, test } from 'vitest'
import type { AccountLocation } from '../../src/accounts/account-location.ts'
import { locateAccount } from '../../src/accounts/locate-account.ts'
import { DAY, sketchedLog } from './sketched-log.ts'
import { sketchedMap } from './sketched-map.ts'

function reasonsOf({ reasons }: AccountLocation): Record<string, string>[] {
  return reasons.map(({ byLocale }) => byLocale)
}

describe('by the share of roles past a phase', () => {
  const map = sketchedMap(
    ['a', 'b', 'c', 'd'],
    ['one/first a b', 'two/second a b c', 'three/third a b c d', 'four/fourth a'],
  )
  const located = (events: readonly string[], share?: number): AccountLocation =>
    locateAccount(map, sketchedLog(['a a', 'b b', 'c c', 'd d'], events), {
      rule: 'share-past-phase',
      at: DAY,
      ...(share === undefined ? {} : { share }),
    })

  test.each<[string, string[], number | undefined, string | undefined]>([
    ['half of the roles that go there suffice', ['0 first a'], undefined, 'one'],
    ['two of three are needed for half of three', ['0 second a'], undefined, 'one'],
    ['those who are past a phase count for it', ['0 third a b'], undefined, 'three'],
    [
      'those whose path ends before do not count against it',
      ['0 fourth a', '0 third b'],
      undefined,
      'four',
    ],
    ['those whose path begins later do not count for it', ['0 third d'], undefined, undefined],
    ['a phase that too few have reached ends the count', ['0 fourth a'], undefined, 'one'],
    ['all can be asked for', ['0 second a', '0 first b'], 1, 'one'],
    ['a smaller share suffices', ['0 third a'], 0.25, 'three'],
    ['a share is not spoiled by floating point', ['0 second a b'], 2 / 3, 'two'],
  ])('%s', (_, events, share, phase) => {
    expect(located(events, share).phase?.id).toBe(phase)
  })

  test('the last phase reached and the first not reached are the reasons', () => {
    const location = located(['0 second a b'])
    expect(location.phase?.id).toBe('two')
    expect(reasonsOf(location)).toEqual([
      {
        en: 'two: reached by 2 of 3 (at least 2 needed), counting the roles whose path leads there.',
        da: 'two: nået af 2 ud af 3 (mindst 2 kræves), blandt de roller, hvis vej fører dertil.',
        nl: 'two: bereikt door 2 van de 3 (minstens 2 nodig), van de rollen waarvan het pad erheen leidt.',
      },
      {
        en: 'three: reached by 0 of 4 (at least 2 needed), counting the roles whose path leads there.',
        da: 'three: nået af 0 ud af 4 (mindst 2 kræves), blandt de roller, hvis vej fører dertil.',
        nl: 'three: bereikt door 0 van de 4 (minstens 2 nodig), van de rollen waarvan het pad erheen leidt.',
      },
    ])
  })

  test('one reason is enough at either end', () => {
    expect(reasonsOf(located(['0 third d'])).map(({ en }) => en)).toEqual([
      'one: reached by 0 of 2 (at least 1 needed), counting the roles whose path leads there.',
    ])
    expect(reasonsOf(located(['0 fourth a', '0 third b'])).map(({ en }) => en)).toEqual([
      'four: reached by 1 of 1 (at least 1 needed), counting the roles whose path leads there.',
    ])
  })

  test('a phase nobody goes through is passed over', () => {
    const gap = sketchedMap(['a', 'b'], ['one/first a', 'two/between b', 'three/third a'])
    const skip = { ...gap, steps: gap.steps.filter(({ id }) => id !== 'between') }
    const steps = skip.steps.map((step, index) => ({ ...step, index }))
    const log = sketchedLog(['a a'], ['0 third a'])
    const options = { rule: 'share-past-phase', at: DAY } as const
    expect(locateAccount({ ...skip, steps }, log, options).phase?.id).toBe('three')
  })
})
