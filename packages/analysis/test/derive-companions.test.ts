import { bouncyBall } from '@routebord/examples'
import { assertJourney, type Journey } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveCompanions } from '../src/derive-companions.ts'
import { deriveComposite } from '../src/derive-composite.ts'
import { detailedDocument } from './detailed-document.ts'
import { thawedIn } from './frozen.ts'
import { naiveCompanions } from './naive-companions.ts'
import { journeyOf } from './random-journey.ts'
import { sketchedJourney } from './sketched-journey.ts'

const RUNS = { seed: 1972, numRuns: 300 }

/** Pairs as `a+b: 2 steps, 1 legs`. */
const pairs = (journey: Journey): readonly string[] =>
  deriveCompanions(journey).map(
    ({ roles, steps, legs }) =>
      `${roles.map(({ id }) => id).join('+')}: ${steps} steps, ${legs} legs`,
  )

/** A journey of steps with dates, sketched as `a b | 2026-01-01 | 2026-01-04`; either date may be left out. */
function dated(...sketches: readonly string[]): Journey {
  return assertJourney({
    format: 'routebord/1',
    id: 'dated',
    title: 'Dated',
    purpose: { why: 'To count days', audience: [] },
    roles: ['a', 'b', 'c'].map((id) => ({ id, name: id, buying: [] })),
    phases: [{ id: 'phase', title: 'Phase' }],
    steps: sketches.map((sketch, place) => {
      const [roles = '', start = '', end = ''] = sketch.split('|').map((part) => part.trim())
      return {
        id: `step-${place}`,
        title: sketch,
        phase: 'phase',
        roles: roles.split(' '),
        ...(start && { start }),
        ...(end && { end }),
      }
    }),
  })
}

describe('companions', () => {
  test.each([
    ['who never meet are none', 'a b', ['one: a', 'two: b'], []],
    [
      'who meet once share a step',
      'a b',
      ['one: a', 'two: a b', 'three: b'],
      ['a+b: 1 steps, 0 legs'],
    ],
    ['who go on together share a leg', 'a b', ['one: a b', 'two: a b'], ['a+b: 2 steps, 1 legs']],
    [
      'of whom one takes a step between share none',
      'a b',
      ['one: a b', 'two: b', 'three: a b'],
      ['a+b: 2 steps, 0 legs'],
    ],
    [
      'who begin together share no leg to their first step',
      'a b',
      ['one: a b'],
      ['a+b: 1 steps, 0 legs'],
    ],
    [
      'are seen though a third is along',
      'a b c',
      ['one: a b c', 'two: a b'],
      ['a+b: 2 steps, 1 legs', 'a+c: 1 steps, 0 legs', 'b+c: 1 steps, 0 legs'],
    ],
    [
      'come in document order, whoever meets first',
      'a b c',
      ['one: b c', 'two: a c', 'three: b a'],
      ['a+b: 1 steps, 0 legs', 'a+c: 1 steps, 0 legs', 'b+c: 1 steps, 0 legs'],
    ],
    [
      'are found past a step that neither takes',
      'a b c',
      ['one: a b', 'two: c', 'three: a b'],
      ['a+b: 2 steps, 1 legs'],
    ],
  ])('%s', (_, roles, steps, expected) => {
    expect(pairs(sketchedJourney(roles, steps))).toEqual(expected)
  })

  test.each([
    ['is unknown without dates', ['a b', 'a b'], undefined, 0],
    ['is nothing for a moment', ['a b | 2026-01-05'], 0, 1],
    ['is that of a step', ['a b | 2026-01-05 | 2026-01-09'], 4, 1],
    [
      'runs from the first step to the last',
      ['a b | 2026-01-05 | 2026-01-06', 'a b | 2026-01-20 | 2026-01-25'],
      20,
      2,
    ],
    [
      'takes the start of a last step without an end',
      ['a b | 2026-01-05', 'a b | 2026-01-20'],
      15,
      2,
    ],
    [
      'takes the end of a step without a start',
      ['a b | | 2026-01-05', 'a b | | 2026-01-20'],
      15,
      2,
    ],
    ['runs past a step without dates', ['a b | 2026-01-05', 'a b', 'a b | 2026-01-20'], 15, 2],
    [
      'is not counted while they are apart',
      ['a b | 2026-01-05 | 2026-01-06', 'a | 2026-02-01', 'a b | 2026-03-01 | 2026-03-03'],
      3,
      2,
    ],
    ['counts only what they share', ['a | 2026-01-01', 'a b | 2026-01-05', 'b | 2026-03-01'], 0, 1],
    ['takes the latest end', ['a b | 2026-01-05 | 2026-02-05', 'a b | 2026-01-20'], 31, 2],
    ['is never less than nothing', ['a b | 2026-01-20', 'a b | 2026-01-05'], 15, 2],
    ['may be a part of a day', ['a b | 2026-01-05T06:00:00Z | 2026-01-05T18:00:00Z'], 0.5, 1],
  ])('their time %s', (_, sketches, days, n) => {
    const [first, ...rest] = deriveCompanions(dated(...sketches))
    expect([first?.days, first?.dated]).toEqual([days, n])
    expect(rest).toEqual([])
  })

  test('of the bouncy ball: the operator and the specialist meet often and hardly travel together', () => {
    const told = deriveCompanions(assertJourney(bouncyBall)).map(
      ({ roles, steps, legs, days }) =>
        `${roles.map(({ id }) => id).join('+')} ${steps} ${legs} ${days}`,
    )
    expect(told).toEqual([
      'operator+specialist 6 1 8',
      'operator+head 3 0 0',
      'operator+director 1 0 0',
      'specialist+head 4 0 0',
      'specialist+director 3 0 0',
      'head+director 4 3 75',
    ])
  })

  test('of a journey of one role, or of none, are none', () => {
    expect(pairs(sketchedJourney('a', ['one: a', 'two: a']))).toEqual([])
  })
})

describe('for any journey', () => {
  test('they are those that the slow and obvious way finds', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const journey = journeyOf(document)
        expect(deriveCompanions(journey)).toEqual(naiveCompanions(journey))
      }),
      RUNS,
    )
  })

  test('they share the steps and legs of the segments that hold both', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const journey = journeyOf(document)
        const { segments } = deriveComposite(journey)
        const companions = deriveCompanions(journey)
        for (const { roles, steps, legs } of companions) {
          const shared = segments.filter((segment) =>
            roles.every((role) => segment.roles.includes(role)),
          )
          expect(steps).toBe(shared.flatMap((segment) => segment.steps).length)
          expect(legs).toBe(shared.flatMap((segment) => segment.legs).length)
        }
        const together = segments.filter(({ kind }) => kind === 'shared')
        expect(companions.length > 0).toBe(together.length > 0)
      }),
      RUNS,
    )
  })

  test('the journey is as it was, and they are frozen', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const journey = journeyOf(document)
        expect(thawedIn(deriveCompanions(journey))).toBe(0)
        expect(journey).toEqual(journeyOf(document))
      }),
      { ...RUNS, numRuns: 50 },
    )
  })
})
