import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchItems } from '../../src/likeness/match-items.ts'
import type { MatchRules } from '../../src/likeness/matching.ts'
import { heaviestChoice } from './slow-assignment.ts'

interface Thing {
  readonly id: string
  readonly value: number
  readonly place: number
}

const RULES: MatchRules<Thing> = {
  idOf: ({ id }) => id,
  keyOf: ({ id }) => id,
  wordsOf: () => [],
  scoreOf: (one, other) => 1 - Math.abs(one.value - other.value) / 10,
  closenessOf: (one, other) => 1 - Math.abs(one.place - other.place) / 10,
  threshold: 0.6,
}

function things(...sketches: readonly string[]): Thing[] {
  return sketches.map((sketch, place) => {
    const [id = '', value = '0'] = sketch.split('=')
    return { id, value: Number(value), place }
  })
}

function outline(before: readonly Thing[], after: readonly Thing[], rules = RULES): object {
  const { matched, added, removed } = matchItems(before, after, rules)
  return {
    matched: matched.map(
      (match) => `${match.before.id}>${match.after.id} ${match.by} ${match.score}`,
    ),
    added: added.map(({ id }) => id),
    removed: removed.map(({ id }) => id),
  }
}

describe('things are matched', () => {
  test('by what is given, then by id, then by likeness', () => {
    const before = things('a=0', 'b=5', 'c=9', 'd=4')
    const after = things('x=5', 'b=0', 'c=0', 'y=9')
    const [a, , c] = before
    const [x] = after
    if (a === undefined || c === undefined || x === undefined) throw new Error('a thing is gone')
    const given = new Map([[a, x]])
    expect(outline(before, after, { ...RULES, given })).toEqual({
      matched: ['a>x given 1', 'b>b id 1', 'c>c id 1'],
      added: ['y'],
      removed: ['d'],
    })
    expect(outline(before, after, { ...RULES, given: new Map([[c, undefined]]) })).toEqual({
      matched: ['a>c likeness 1', 'b>b id 1', 'd>x likeness 0.9'],
      added: ['y'],
      removed: ['c'],
    })
  })

  test('not by the id of something that was given away', () => {
    const before = things('a=0', 'b=9')
    const after = things('b=0')
    const [a] = before
    const [b] = after
    if (a === undefined || b === undefined) throw new Error('a thing is gone')
    expect(outline(before, after, { ...RULES, given: new Map([[a, b]]) })).toEqual({
      matched: ['a>b given 1'],
      added: [],
      removed: ['b'],
    })
  })

  test('by likeness alone where they have no ids', () => {
    const { idOf: _, ...rules } = RULES
    expect(outline(things('a=0', 'b=9'), things('a=9', 'b=0'), rules)).toEqual({
      matched: ['a>b likeness 1', 'b>a likeness 1'],
      added: [],
      removed: [],
    })
  })

  test('by likeness from the threshold on', () => {
    expect(outline(things('a=0'), things('x=4'))).toMatchObject({ matched: ['a>x likeness 0.6'] })
    expect(outline(things('a=0'), things('x=4.01'))).toEqual({
      matched: [],
      added: ['x'],
      removed: ['a'],
    })
  })

  test('so that a perfect pair is not broken up for two poor ones', () => {
    expect(outline(things('a=0', 'b=4'), things('x=0', 'y=-4'))).toMatchObject({
      matched: ['a>x likeness 1'],
    })
  })

  test('with the nearest of equals', () => {
    const before = things('a=1', 'b=1')
    const after = things('z=1', 'y=1')
    expect(outline(before, after)).toMatchObject({
      matched: ['a>z likeness 1', 'b>y likeness 1'],
    })
    const { closenessOf: _, ...rules } = RULES
    expect(outline(before, after, rules)).toMatchObject({
      matched: ['a>y likeness 1', 'b>z likeness 1'],
    })
  })

  test('nothing to nothing', () => {
    expect(outline([], things('a=1'))).toEqual({ matched: [], added: ['a'], removed: [] })
    expect(outline(things('a=1'), [])).toEqual({ matched: [], added: [], removed: ['a'] })
  })

  const randomThings = (ids: string): fc.Arbitrary<Thing[]> =>
    fc
      .array(fc.integer({ min: 0, max: 12 }), { maxLength: 5 })
      .map((values) => things(...values.map((value, place) => `${ids[place]}=${value}`)))

  test('the same way backwards, and in any order of the lists', () => {
    fc.assert(
      fc.property(randomThings('aceik'), randomThings('bcdjk'), (before, after) => {
        const forwards = matchItems(before, after, RULES)
        const backwards = matchItems(after, before, RULES)
        const names = forwards.matched.map((match) => `${match.before.id} ${match.after.id}`).sort()
        expect(
          backwards.matched.map((match) => `${match.after.id} ${match.before.id}`).sort(),
        ).toEqual(names)
        expect(backwards.added).toEqual(forwards.removed)
        expect(backwards.removed).toEqual(forwards.added)
        const turned = matchItems(before.toReversed(), after.toReversed(), RULES)
        expect(
          turned.matched.map((match) => `${match.before.id} ${match.after.id}`).sort(),
        ).toEqual(names)
      }),
      { seed: 1990, numRuns: 300 },
    )
  })

  test('as well as by trying every choice', () => {
    fc.assert(
      fc.property(randomThings('abcde'), randomThings('vwxyz'), (before, after) => {
        const pairs = before.flatMap((one, left) =>
          after.flatMap((other, right) => {
            const score = RULES.scoreOf(one, other)
            return score < RULES.threshold ? [] : [{ left, right, weight: score - RULES.threshold }]
          }),
        )
        const { matched } = matchItems(before, after, RULES)
        const sum = matched.reduce((total, { score }) => total + score - RULES.threshold, 0)
        // Of nearly equal sums the closer pairs are taken: a thousandth for each pair.
        expect(Math.abs(sum - heaviestChoice(pairs))).toBeLessThan(0.006)
      }),
      { seed: 1991, numRuns: 300 },
    )
  })
})
