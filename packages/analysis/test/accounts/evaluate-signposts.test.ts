import type { Journey } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { evaluateJourney } from '../../src/accounts/evaluate-journey.ts'
import { evaluated, journey, sightingOf } from './evaluated.ts'
import { sketchedLog } from './sketched-log.ts'
import { sketchedMap } from './sketched-map.ts'

describe('a signpost', () => {
  test.each<[string, string, string[], boolean]>([
    ['before a step is late once the step was reached', 'q1', ['0 second x', '1 -!q1 x'], true],
    ['before a step is not late with the step', 'q1', ['0 first x', '1 second!q1 x'], false],
    ['before a step is late further on', 'q1', ['0 third x', '1 first!q1 x'], true],
    ['before a step is not late earlier', 'q1', ['0 first x', '1 -!q1 x', '2 second x'], false],
    ['after a step is not late there', 'q3', ['0 first x', '1 -!q3 x'], false],
    ['after a step is not late with the next', 'q3', ['0 first x', '1 second!q3 x'], false],
    ['after a step is late further on', 'q3', ['0 second x', '1 -!q3 x'], true],
    ['during a phase is not late in it', 'q2', ['0 second x', '1 -!q2 x'], false],
    ['during a phase is late beyond', 'q2', ['0 third x', '1 -!q2 x'], true],
    ['counts by the first time it is seen', 'q2', ['0 -!q2 x', '1 third!q2 x'], false],
    ['is not late for who was nowhere on its path', 'q2', ['0 fourth x@a', '1 -!q2 x'], false],
  ])('%s', (_, id, events, late) => {
    const sighting = sightingOf(evaluated([events]), id, 'a')
    expect(sighting.seen).toEqual({ count: 1, n: 1, share: undefined, tooFew: true })
    expect(sighting.late).toEqual({ count: late ? 1 : 0, n: 1, share: undefined, tooFew: true })
  })

  test('in a phase that is always on is never late', () => {
    const phases = journey.phases.map((phase) => ({ ...phase, alwaysOn: true }))
    const signposts = journey.signposts.map((signpost) => ({
      ...signpost,
      phase: signpost.phase && phases[signpost.phase.index],
    }))
    const log = sketchedLog(['x a'], ['0 third x', '1 -!q2 x'])
    const lateIn = (map: Journey) => sightingOf(evaluateJourney(map, [log]), 'q2', 'a').late.count
    expect([lateIn(journey), lateIn({ ...journey, signposts })]).toEqual([1, 0])
  })

  test.each<[string, string[], Partial<Record<'ended' | 'left' | 'nothingYet', number>>, string[]]>(
    [
      ['a step', ['0 first x', '1 -!q1 x', '2 first x', '3 second x'], {}, ['second 1']],
      ['a step back', ['0 second!q1 x', '2 first x'], {}, ['first 1']],
      ['a first step', ['0 -!q1 x', '2 third x'], {}, ['third 1']],
      ['the end of the path', ['0 fifth!q1 x', '1 fifth y'], { ended: 1 }, []],
      ['others alone', ['0 second!q1 x', '1 fourth y'], { left: 1 }, []],
      [
        'others, while it is still about',
        ['0 second!q1 x', '1 fourth y', '2 - x'],
        { nothingYet: 1 },
        [],
      ],
      ['nothing yet', ['1 second y', '1 second!q1 x'], { nothingYet: 1 }, []],
      ['nothing of others at no step', ['1 second!q1 x', '3 - y'], { nothingYet: 1 }, []],
    ],
  )('is followed by %s', (_, events, counts, next) => {
    const sighting = sightingOf(evaluated([events]), 'q1', 'a')
    const { ended, left, nothingYet } = sighting
    expect({ ended, left, nothingYet }).toEqual({ ended: 0, left: 0, nothingYet: 0, ...counts })
    expect(sighting.next.map(({ step, accounts }) => `${step.id} ${accounts}`)).toEqual(next)
  })

  test('tells next steps in document order, with their counts', () => {
    const evaluation = evaluated([
      ['0 first!q1 x', '1 fifth x'],
      ['0 first!q1 x', '1 second x'],
      ['0 first!q1 x', '1 fifth x'],
      ['0 - x'],
    ])
    const sighting = sightingOf(evaluation, 'q1', 'a')
    expect(sighting.seen).toMatchObject({ count: 3, n: 4 })
    expect(sighting.next.map(({ step, accounts }) => `${step.id} ${accounts}`)).toEqual([
      'second 1',
      'fifth 2',
    ])
  })

  test('seen by a role it is not meant for is counted apart', () => {
    const { signposts } = evaluated([['0 -!q2 y', '1 -!q2 y'], ['0 -!q2 x y']])
    expect(signposts[1]?.others).toBe(2)
    expect(signposts[1]?.roles.map(({ role, seen }) => [role.id, seen.count])).toEqual([['a', 1]])
  })
})

describe('the group', () => {
  test('takes its days from the first event to the last, whoever took part', () => {
    const { group } = evaluated([['0 - x', '8 gone y'], ['3 first x'], []])
    expect(group.days).toMatchObject({ n: 2, lowerQuartile: 2, median: 4, upperQuartile: 6 })
  })

  test('comes in as planned, together or the other way round', () => {
    const { group } = evaluated([
      ['0 first x', '1 second y'],
      ['0 second x y'],
      ['0 fourth y', '1 first x'],
      ['0 first x', '1 - y'],
    ])
    expect(group.pairs).toEqual([
      {
        first: journey.roles[0],
        second: journey.roles[1],
        asPlanned: { count: 1, n: 3, share: undefined, tooFew: true },
        together: 1,
        reversed: 1,
      },
    ])
    expect(group.inPlannedOrder).toEqual({ count: 2, n: 3, share: undefined, tooFew: true })
    expect(group.entries.map(({ planned, places }) => [planned, places])).toEqual([
      [1, [3, 1]],
      [2, [2, 1]],
    ])
  })

  test('is planned by the phase of first steps, then by the document', () => {
    const map = sketchedMap(
      ['late', 'idle', 'early', 'joint', 'second'],
      ['one/x early joint', 'one/y second', 'two/z late'],
    )
    const { group } = evaluateJourney(map, [])
    expect(group.entries.map(({ role, planned }) => [role.id, planned])).toEqual([
      ['late', 4],
      ['idle', undefined],
      ['early', 1],
      ['joint', 1],
      ['second', 3],
    ])
    expect(group.pairs.map(({ first, second }) => `${first.id} ${second.id}`)).toEqual([
      'early late',
      'early second',
      'joint late',
      'joint second',
      'second late',
    ])
  })

  test('is planned by phases even where the document is in another order', () => {
    const map = sketchedMap(['b', 'a'], ['one/x b', 'two/y b', 'one/z a'])
    const moved = sketchedMap(['a', 'b', 'c'], ['one/s c', 'two/y b', 'one/z a'])
    expect(evaluateJourney(map, []).group.entries.map(({ planned }) => planned)).toEqual([1, 2])
    expect(evaluateJourney(moved, []).group.entries.map(({ planned }) => planned)).toEqual([
      2, 3, 1,
    ])
  })
})
