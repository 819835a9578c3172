import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Meetings, type Place } from '../../src/compose/meetings.ts'
import { orderMeetings } from '../../src/compose/order-meetings.ts'
import { canBeOrdered } from './slow-proposal.ts'

/** Places sketched as `source phase: previous`. */
function places(...sketches: readonly string[]): Place[] {
  return sketches.map((sketch) => {
    const [head = '', tail = ''] = sketch.split(':')
    const [source, phase] = head.split(' ').map(Number)
    return {
      source: source ?? 0,
      phase: phase ?? 0,
      previous: tail.trim() === '' ? [] : tail.trim().split(' ').map(Number),
    }
  })
}

/** Two journeys of two steps each. */
const TWO_BY_TWO = places('0 0', '0 0: 0', '1 0', '1 0: 2')

describe('meetings', () => {
  test('are at first one for each step', () => {
    const meetings = new Meetings(TWO_BY_TWO)
    expect(meetings.all().map(({ members, phase }) => [members, phase])).toEqual([
      [[0], 0],
      [[1], 0],
      [[2], 0],
      [[3], 0],
    ])
    expect([...meetings.at(1).previous]).toEqual([meetings.at(0)])
    expect([...meetings.at(0).next]).toEqual([meetings.at(1)])
    expect(() => meetings.at(4)).toThrow(new RangeError('no step at place 4'))
  })

  test('are merged with all their members', () => {
    const meetings = new Meetings(places('0 0', '1 0', '2 0', '2 0: 2'))
    meetings.merge(2, 1)
    meetings.merge(0, 1)
    expect(meetings.all().map(({ members }) => members)).toEqual([[0, 1, 2], [3]])
    expect(meetings.at(2)).toBe(meetings.at(0))
    expect([...meetings.at(3).previous]).toEqual([meetings.at(0)])
    expect([...meetings.at(0).next]).toEqual([meetings.at(3)])
    expect(meetings.across(0, 3)).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ])
  })

  test('are kept apart where one journey would be there twice', () => {
    const meetings = new Meetings(places('0 0', '1 0', '0 0'))
    expect(meetings.obstacleTo(0, 2, false)).toBe('taken')
    expect(meetings.obstacleTo(0, 0, false)).toBe('taken')
    expect(meetings.obstacleTo(0, 1, false)).toBeUndefined()
    meetings.merge(0, 1)
    expect(meetings.obstacleTo(1, 2, false)).toBe('taken')
  })

  test('are kept apart where an order would be turned round', () => {
    const meetings = new Meetings(TWO_BY_TWO)
    expect(meetings.obstacleTo(0, 3, false)).toBeUndefined()
    meetings.merge(0, 3)
    expect(meetings.obstacleTo(1, 2, false)).toBe('order')
    expect(meetings.obstacleTo(2, 1, false)).toBe('order')
  })

  test('are kept apart where a third journey stands between them', () => {
    const meetings = new Meetings(places('0 0', '0 0: 0', '1 0', '1 0: 2', '2 0', '2 0: 4'))
    meetings.merge(1, 4)
    meetings.merge(5, 2)
    expect(meetings.obstacleTo(0, 3, false)).toBe('order')
  })

  test('take the phase that most have', () => {
    const meetings = new Meetings(places('0 2', '1 1', '2 1', '3 2'))
    expect(meetings.obstacleTo(0, 1, false)).toBeUndefined()
    meetings.merge(0, 1)
    expect(meetings.at(0).phase).toBe(1)
    meetings.merge(0, 3)
    expect(meetings.at(0).phase).toBe(2)
    meetings.merge(0, 2)
    expect(meetings.at(0).phase).toBe(1)
  })

  test('take a phase that no earlier and no later step forbids', () => {
    const after = new Meetings(places('0 1', '0 1: 0', '1 0', '1 2: 2'))
    after.merge(1, 2)
    expect(after.at(1).phase).toBe(1)
    const before = new Meetings(places('0 0', '0 1: 0', '1 2'))
    before.merge(0, 2)
    expect(before.at(0).phase).toBe(0)
  })

  test('are kept apart where no phase of theirs will do, unless a compromise is allowed', () => {
    // The first has the step in 0, with 1 next; the other in 3, with 1 before.
    const compromise = new Meetings(places('0 0', '0 2: 0', '1 1', '1 3: 2'))
    expect(compromise.obstacleTo(0, 3, false)).toBe('phase')
    expect(compromise.obstacleTo(0, 3, true)).toBeUndefined()
    compromise.merge(0, 3)
    expect(compromise.at(0).phase).toBe(1)
    const none = new Meetings(places('0 0', '0 1: 0', '1 2', '1 3: 2'))
    expect(none.obstacleTo(0, 3, true)).toBe('phase')
    const touching = new Meetings(places('0 0', '0 1: 0', '1 1', '1 3: 2'))
    expect(touching.obstacleTo(0, 3, true)).toBeUndefined()
  })

  const random = fc
    .tuple(
      fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 1 })), { minLength: 2, maxLength: 14 }),
      fc.array(fc.tuple(fc.nat({ max: 13 }), fc.nat({ max: 13 })), { maxLength: 20 }),
    )
    .map(([steps, wishes]) => {
      const last = new Map<number, number>()
      const phase = new Map<number, number>()
      const list = steps.map(([source, onward], place): Place => {
        const reached = (phase.get(source) ?? 0) + onward
        phase.set(source, reached)
        const before = last.get(source)
        last.set(source, place)
        return { source, phase: reached, previous: before === undefined ? [] : [before] }
      })
      return { list, wishes: wishes.filter((pair) => pair.every((place) => place < list.length)) }
    })

  test('tell an obstacle of order exactly where trying finds one', () => {
    fc.assert(
      fc.property(random, ({ list, wishes }) => {
        const flat = list.map((place) => ({ ...place, phase: 0 }))
        const meetings = new Meetings(flat)
        let groupOf = flat.map((_, place) => place)
        for (const [one, other] of wishes) {
          const merged = groupOf.map((group) =>
            group === groupOf[other] ? (groupOf[one] ?? 0) : group,
          )
          const sources = flat
            .filter((_, place) => merged[place] === merged[one])
            .map(({ source }) => source)
          const isTaken = new Set(sources).size < sources.length
          const expected = isTaken ? 'taken' : canBeOrdered(flat, merged) ? undefined : 'order'
          if (groupOf[one] === groupOf[other]) continue
          expect(meetings.obstacleTo(one, other, false)).toBe(expected)
          if (expected !== undefined) continue
          meetings.merge(one, other)
          groupOf = merged
        }
      }),
      { seed: 1996, numRuns: 400 },
    )
  })

  test('are put in an order by phase in which each comes after those before it', () => {
    fc.assert(
      fc.property(
        random,
        fc.array(fc.option(fc.nat({ max: 9 }), { nil: undefined })),
        ({ list, wishes }, days) => {
          const meetings = new Meetings(list)
          for (const [one, other] of wishes)
            if (meetings.obstacleTo(one, other, true) === undefined) meetings.merge(one, other)
          const ordered = orderMeetings(meetings.all(), (place) => days[place])
          expect(new Set(ordered)).toEqual(new Set(meetings.all()))
          const seen = new Set<unknown>()
          for (const [place, meeting] of ordered.entries()) {
            for (const before of meeting.previous) expect(seen.has(before)).toBe(true)
            seen.add(meeting)
            expect(meeting.phase).toBeGreaterThanOrEqual(ordered[place - 1]?.phase ?? 0)
          }
        },
      ),
      { seed: 1962, numRuns: 300 },
    )
  })
})

describe('meetings are ordered', () => {
  function orderOf(list: readonly Place[], starts: readonly (number | undefined)[]): number[] {
    return orderMeetings(new Meetings(list).all(), (place) => starts[place]).map(
      ({ members }) => members[0],
    )
  }

  test.each<[string, Place[], (number | undefined)[], number[]]>([
    ['by phase', places('0 1', '1 0'), [], [1, 0]],
    ['by phase before date', places('0 1', '1 0'), [1, 2], [1, 0]],
    ['by date', places('0 0', '1 0'), [2, 1], [1, 0]],
    ['as given where dates are equal', places('0 0', '1 0'), [1, 1], [0, 1]],
    ['as given without dates', places('0 0', '1 0', '0 0: 0'), [], [0, 1, 2]],
    [
      'without a date right after what they follow',
      places('0 0', '0 0: 0', '1 0', '1 0: 2'),
      [5, undefined, 6, 7],
      [0, 1, 2, 3],
    ],
    ['without a date at the very beginning', places('0 0', '1 0'), [5, undefined], [1, 0]],
    ['by their own order before dates', places('0 0', '0 0: 0', '1 0'), [9, 1, 5], [2, 0, 1]],
  ])('%s', (_, list, starts, expected) => {
    expect(orderOf(list, starts)).toEqual(expected)
  })

  test('by the earliest of their dates', () => {
    const meetings = new Meetings(places('0 0', '1 0', '2 0'))
    meetings.merge(1, 2)
    const starts = [5, 7, 3]
    const ordered = orderMeetings(meetings.all(), (place) => starts[place])
    expect(ordered.map(({ members }) => members)).toEqual([[1, 2], [0]])
  })

  test('after the latest they follow where they have no date', () => {
    const list = places('0 0', '1 0', '2 0: 0 1', '3 0')
    expect(orderOf(list, [1, 8, undefined, 4])).toEqual([0, 3, 1, 2])
  })
})
