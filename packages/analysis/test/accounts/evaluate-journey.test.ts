import type { AccountLog } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { evaluateJourney } from '../../src/accounts/evaluate-journey.ts'
import { countsOf, evaluated, journey, roleOf } from './evaluated.ts'
import { sketchedLog } from './sketched-log.ts'

describe('a step', () => {
  test('is reached in accounts, of those where the role was seen', () => {
    const evaluation = evaluated([
      ['0 first x', '1 first x', '2 second x y', '9 fifth x'],
      ['0 second y'],
      ['0 - x'],
    ])
    expect(countsOf(roleOf(evaluation, 'a'), 'reached')).toEqual(['1/2', '1/2', '0/2', '1/2'])
    expect(countsOf(roleOf(evaluation, 'b'), 'reached')).toEqual(['2/2', '0/2', '0/2'])
    expect(roleOf(evaluation, 'a').seen).toEqual({ count: 2, n: 3, share: undefined, tooFew: true })
    expect(evaluation.accounts).toBe(3)
    expect(evaluation.events).toBe(6)
  })

  test('is waited for from the last event elsewhere to the first event here', () => {
    const evaluation = evaluated([
      ['0 first x', '2 first x', '5 - x', '9 second x', '10 first x', '14 second x'],
      ['0 second x', '1 third x', '4 second x'],
    ])
    const [first, second, third] = roleOf(evaluation, 'a').steps
    expect(second?.waiting).toEqual({
      n: 1,
      lowerQuartile: 7,
      median: 7,
      upperQuartile: 7,
      method: 'exact',
      relativeError: 0,
    })
    expect([first?.waiting.n, first?.waiting.median]).toEqual([0, undefined])
    expect([third?.waiting.n, third?.waiting.median]).toEqual([1, 1])
  })

  test('is waited for since a step off the path, too', () => {
    const evaluation = evaluated([['0 first x', '3 fourth x', '5 second x']])
    expect(roleOf(evaluation, 'a').steps[1]?.waiting.median).toBe(2)
    expect(roleOf(evaluation, 'a').strays).toEqual([{ step: journey.steps[3], accounts: 1 }])
  })

  test('loses a role that was last seen there, unless its path is at its end', () => {
    const evaluation = evaluated([
      ['0 first x', '1 second x y', '4 fourth y'],
      ['0 second x', '1 first x'],
      ['0 fifth x', '1 second x'],
      ['0 second x y', '3 - x'],
      ['0 second x y', '3 fourth y', '4 - x'],
    ])
    const a = roleOf(evaluation, 'a')
    expect(countsOf(a, 'dropOut')).toEqual(['1/2', '3/5', '0/0', '0/1'])
    expect(a.steps.map(({ leftBehind }) => leftBehind)).toEqual([0, 1, 0, 0])
  })

  test('is skipped by a role that got further and was never seen there', () => {
    const evaluation = evaluated([
      ['0 first x', '1 fifth x'],
      ['0 second x', '1 first x', '2 third x'],
      ['0 third x'],
      ['0 first x'],
    ])
    expect(countsOf(roleOf(evaluation, 'a'), 'skipped')).toEqual(['1/3', '2/3', '1/1', '0/0'])
  })

  test('is repeated by a role that comes back from elsewhere', () => {
    const evaluation = evaluated([
      ['0 first x', '1 first x', '2 second x', '3 first x', '4 second x', '5 first x'],
      ['0 first x', '1 - x', '2 first x'],
      ['0 first x', '1 fourth x', '2 first x'],
    ])
    expect(countsOf(roleOf(evaluation, 'a'), 'repeated')).toEqual(['2/3', '1/1', '0/0', '0/0'])
    expect(roleOf(evaluation, 'a').steps[0]?.moves).toEqual({ together: 3, log: 3, model: 0 })
  })

  test('is out of order where no visit to it fits', () => {
    const evaluation = evaluated([
      ['0 first x', '1 third x', '2 second x'],
      ['0 first x', '1 second x', '2 third x', '3 second x'],
    ])
    const a = roleOf(evaluation, 'a')
    expect(countsOf(a, 'outOfOrder')).toEqual(['0/2', '0/2', '1/2', '0/0'])
    expect(a.steps.map(({ moves }) => moves)).toEqual([
      { together: 2, log: 0, model: 0 },
      { together: 2, log: 1, model: 0 },
      { together: 1, log: 1, model: 1 },
      { together: 0, log: 0, model: 0 },
    ])
    expect(a.conformance).toEqual({
      fitting: { count: 0, n: 2, share: undefined, tooFew: true },
      fitness: undefined,
      logMoves: 2,
      modelMoves: 1,
    })
  })
})

describe('a role', () => {
  test('fits as far as it goes', () => {
    const good = ['0 first x', '1 second x']
    const evaluation = evaluated([good, good, good, good, ['0 second x'], ['0 - x']])
    expect(roleOf(evaluation, 'a').conformance).toEqual({
      fitting: { count: 4, n: 5, share: 0.8, tooFew: false },
      fitness: 1 - 1 / 19,
      logMoves: 0,
      modelMoves: 1,
    })
    expect(roleOf(evaluation, 'a').seen).toEqual({ count: 6, n: 6, share: 1, tooFew: false })
  })

  test('counts once for an event of two of its profiles', () => {
    const log = sketchedLog(['x a', 'z a'], ['0 first x z', '1 second z', '2 first x'])
    const facts = roleOf(evaluateJourney(journey, [log]), 'a')
    expect(facts.steps[0]?.moves).toEqual({ together: 1, log: 1, model: 0 })
  })

  test('strays once for an account', () => {
    const evaluation = evaluated([
      ['0 fourth x', '1 first x', '2 fourth x'],
      ['0 fourth x', '1 first x'],
    ])
    expect(roleOf(evaluation, 'a').strays).toEqual([{ step: journey.steps[3], accounts: 2 }])
  })

  test('is linked by the rules given', () => {
    const log = sketchedLog(['x -'], ['0 first x'])
    const options = { rules: ['declared'] } as const
    expect(roleOf(evaluateJourney(journey, [log]), 'a').seen.count).toBe(1)
    expect(roleOf(evaluateJourney(journey, [log], options), 'a').seen.count).toBe(0)
    expect(evaluateJourney(journey, [log], options).nobody).toBe(1)
  })
})

describe('an evaluation', () => {
  test('leaves out logs of another journey, and counts them', () => {
    const own = sketchedLog(['x a'], ['0 first x'], { journey: 'sketch' })
    const other = sketchedLog(['x a'], ['0 first x'], { journey: 'elsewhere' })
    const evaluation = evaluateJourney(journey, [other, own, other])
    expect([evaluation.accounts, evaluation.otherJourney, evaluation.events]).toEqual([1, 2, 1])
  })

  test('names the first twenty ids that the journey does not have, and counts them all', () => {
    const events = Array.from({ length: 30 }, (_, place) => `${place} gone-${place} x`)
    const { unknown } = evaluated([events, events])
    expect(unknown.steps.mentions).toBe(60)
    expect(unknown.steps.ids).toEqual(Array.from({ length: 20 }, (_, place) => `gone-${place}`))
    expect(unknown.roles).toEqual({ mentions: 0, ids: [] })
    expect(unknown.signposts).toEqual({ mentions: 0, ids: [] })
  })

  test('of no logs has nothing but zeros', () => {
    const evaluation = evaluated([])
    expect(evaluation.journey).toBe(journey)
    expect([evaluation.accounts, evaluation.events, evaluation.nobody]).toEqual([0, 0, 0])
    expect(roleOf(evaluation, 'a').steps[0]?.reached).toEqual({
      count: 0,
      n: 0,
      share: undefined,
      tooFew: true,
    })
  })

  test('gives a share from five accounts on', () => {
    const shares = [4, 5].map((n) => {
      const evaluation = evaluated(Array.from({ length: n }, () => ['0 first x']))
      return roleOf(evaluation, 'a').steps[0]?.dropOut
    })
    expect(shares).toEqual([
      { count: 4, n: 4, share: undefined, tooFew: true },
      { count: 5, n: 5, share: 1, tooFew: false },
    ])
  })

  test('reads logs once, one at a time', () => {
    let alive = 0
    function* once(): Generator<AccountLog> {
      for (let place = 0; place < 3; place += 1) {
        alive += 1
        yield sketchedLog(['x a'], [`${place} first x`])
      }
    }
    expect(evaluateJourney(journey, once()).accounts).toBe(3)
    expect(alive).toBe(3)
  })

  test('rejects where reading the logs fails', async () => {
    async function* broken(): AsyncGenerator<AccountLog> {
      yield sketchedLog(['x a'], ['0 first x'])
      throw new Error('the file ends here')
    }
    await expect(evaluateJourney(journey, broken())).rejects.toThrow('the file ends here')
  })

  test('turns to a sketch of waiting times where accounts are many, and says so', () => {
    const logs = Array.from({ length: 1_200 }, (_, place) =>
      sketchedLog(['x a'], ['0 first x', `${1 + (place % 100)} second x`]),
    )
    const waiting = roleOf(evaluateJourney(journey, logs), 'a').steps[1]?.waiting
    expect([waiting?.n, waiting?.method, waiting?.relativeError]).toEqual([1_200, 'sketch', 0.01])
    expect(Math.abs((waiting?.median ?? 0) / 50.5 - 1)).toBeLessThan(0.011)
  })

  test('is frozen through and leaves its input as it was', () => {
    const log = sketchedLog(['x a'], ['0 first!q1 x'])
    const before: unknown = JSON.parse(JSON.stringify(log))
    const evaluation = evaluateJourney(journey, [log])
    expect(log).toEqual(before)
    expect(Object.isFrozen(log)).toBe(false)
    expect(Object.isFrozen(evaluation.roles[0]?.steps[0]?.waiting)).toBe(true)
    expect(Object.isFrozen(evaluation.signposts[0]?.roles[0]?.next)).toBe(true)
    expect(Object.isFrozen(evaluation.group.entries[0]?.places)).toBe(true)
    expect(Object.isFrozen(evaluation.unknown.steps.ids)).toBe(true)
  })

  test('takes an account of thousands of events', () => {
    const events = Array.from(
      { length: 20_000 },
      (_, place) => `${place} ${place % 2 ? 'second' : 'first'} x`,
    )
    const facts = roleOf(evaluated([events]), 'a')
    expect(facts.steps[0]?.moves).toEqual({ together: 1, log: 9_999, model: 0 })
    expect(facts.steps[1]?.waiting.median).toBe(1)
  })
})
