import { describe, expect, test } from 'vitest'
import { type LocateOptions, locateAccount } from '../../src/accounts/locate-account.ts'
import { journey, located, positionOf, statesOf } from './located.ts'
import { DAY, sketchedLog } from './sketched-log.ts'
import { sketchedMap } from './sketched-map.ts'

describe('a role stands', () => {
  test('at the furthest step it reached on its own path, whatever it did last', () => {
    const location = located(['0 jams u', '1 asks u b', '5 tests u', '8 asks u'], 9)
    const stay = (at: number, position: number) => {
      return { step: journey.steps[position], position, from: at * DAY, to: at * DAY }
    }
    expect(positionOf(location, 'user')).toEqual({
      role: journey.roles[0],
      visits: [stay(0, 0), stay(1, 1), stay(5, 2), stay(8, 1)],
      state: 'under-way',
      step: journey.steps[2],
      phase: journey.phases[1],
      lastStep: journey.steps[1],
      next: journey.steps[5],
      entered: 0,
      lastSeen: 8 * DAY,
      silentDays: 1,
    })
  })

  test('at the step it was last seen at, which then is not told twice', () => {
    expect(positionOf(located(['0 jams u'], 0), 'user')?.lastStep).toBeUndefined()
  })

  test('off its path where the map does not have it', () => {
    const position = positionOf(located(['3 signs u', '4 signs u'], 5), 'user')
    expect(position?.visits).toEqual([
      { step: journey.steps[4], position: -1, from: 3 * DAY, to: 4 * DAY },
    ])
    expect(position).toMatchObject({ state: 'not-started', step: undefined, phase: undefined })
    expect(position?.lastStep?.id).toBe('signs')
    expect(position?.next?.id).toBe('jams')
  })

  test('nowhere before it is seen', () => {
    expect(positionOf(located(['3 jams u'], 2), 'user')).toEqual({
      role: journey.roles[0],
      visits: [],
      state: 'not-started',
      step: undefined,
      phase: undefined,
      lastStep: undefined,
      next: journey.steps[0],
      entered: undefined,
      lastSeen: undefined,
      silentDays: undefined,
    })
  })

  test('with what happened up to the moment, and nothing later', () => {
    const events = ['3 jams u', '4 tests u']
    expect(positionOf(located(events, 3), 'user')?.step?.id).toBe('jams')
    expect(positionOf(located(events, 4), 'user')?.step?.id).toBe('tests')
  })

  test('with events at no step as a sign of life', () => {
    const position = positionOf(located(['0 jams u', '40 - u'], 50), 'user')
    expect(position).toMatchObject({ state: 'under-way', silentDays: 10, lastSeen: 40 * DAY })
  })
})

describe('the state of a role is', () => {
  const events = ['0 jams u', '0 asks b']
  test.each<[string, string[], number, Partial<LocateOptions>, string]>([
    ['not started without events', [], 100, {}, 'not-started not-started not-started not-started'],
    ['under way', events, 29, {}, 'under-way under-way not-started not-started'],
    ['silent from thirty days on', events, 30, {}, 'silent silent not-started not-started'],
    [
      'silent from the days given on',
      events,
      7,
      { silentAfterDays: 7 },
      'silent silent not-started not-started',
    ],
    [
      'not silent a moment earlier',
      events,
      6.99,
      { silentAfterDays: 7 },
      'under-way under-way not-started not-started',
    ],
    [
      'finished at the last step of its path',
      ['0 runs u', '0 signs p'],
      99,
      {},
      'finished not-started finished not-started',
    ],
  ])('%s', (_, log, day, options, states) => {
    expect(statesOf(located(log, day, options))).toBe(states)
  })
})

describe('the spread', () => {
  test('runs from the role furthest along to the one furthest behind', () => {
    const { spread } = located(['0 jams u', '2 decides p', '5 asks b', '9 signs p'], 9)
    // The buyer has finished; of those on their way, the user is behind.
    expect([spread.ahead?.id, spread.behind?.id, spread.phases, spread.days]).toEqual([
      'buyer',
      'user',
      2,
      5,
    ])
  })

  test('takes nobody who has finished for one who is behind', () => {
    const short = sketchedMap(
      ['a', 'b'],
      ['one/first a', 'one/second b', 'two/third b', 'two/fourth b'],
    )
    const log = sketchedLog(['x a', 'y b'], ['0 first x', '4 third y'])
    const { spread } = locateAccount(short, log, { rule: 'furthest-role', at: 9 * DAY })
    expect([spread.ahead?.id, spread.behind?.id, spread.phases, spread.days]).toEqual([
      'b',
      'b',
      0,
      4,
    ])
  })

  test('is nothing for one role, and for those who all have finished', () => {
    const one = located(['3 asks b'], 9).spread
    expect([one.ahead?.id, one.behind?.id, one.phases, one.days]).toEqual(['boss', 'boss', 0, 0])
    const { spread } = located(['3 runs u', '5 signs b'], 9)
    expect([spread.ahead?.id, spread.behind?.id, spread.phases]).toEqual(['user', 'user', 0])
  })

  test('is unknown where nobody has started', () => {
    expect(located(['3 signs u'], 9).spread).toEqual({
      ahead: undefined,
      behind: undefined,
      phases: undefined,
      days: undefined,
    })
  })
})

test('a location is frozen through, and tells what it was asked', () => {
  const location = located(['0 jams u'], 3, { rule: 'share-past-phase' })
  expect(location.rule).toBe('share-past-phase')
  expect(location.journey).toBe(journey)
  expect(Object.isFrozen(location.positions[0])).toBe(true)
  expect(Object.isFrozen(location.reasons[0]?.byLocale)).toBe(true)
})
