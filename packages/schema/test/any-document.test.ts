import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import bouncyBall from '../../../packages/examples/journeys/bouncy-ball.json' with { type: 'json' }
import { assertJourney, type JourneyDocument, parseAccountLog, parseJourney } from '../src/index.ts'
import { migrateJourney } from '../src/migrate-journey.ts'
import { resolveJourney } from '../src/resolve.ts'
import { ambush, mutated, replacement, word } from './any-json.ts'
import { ABSENT, changedDocument, copyOf } from './changed-document.ts'
import { findJourneyBreach, findLogBreach, findTextBreach } from './find-breach.ts'
import { placesOf } from './places-of.ts'
import { SMALL_DOCUMENT } from './small-document.ts'
import { SMALL_LOG } from './small-log.ts'

// The long run is fuzz.long.ts; this one is short enough for every day, and the same every day.
const RUNS = { seed: 1972, numRuns: 300 }

// A property takes as long as its runs on a busy machine: this is when it hangs, not when it is slow.
const PATIENCE = 120_000

function expectNoBreach(breach: string | undefined): void {
  expect(breach).toBeUndefined()
}

describe('nothing is thrown, and either issues or a journey is given, for', {
  timeout: PATIENCE,
}, () => {
  test('any JSON value', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 6 }), replacement)
    fc.assert(
      fc.property(value, (input) => {
        expectNoBreach(findJourneyBreach(input))
        expectNoBreach(findLogBreach(input, undefined))
        expect(typeof migrateJourney(input).ok).toBe('boolean')
      }),
      RUNS,
    )
  })

  test('any value of JavaScript', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSet: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (input) => {
          expect(typeof parseJourney(input).ok).toBe('boolean')
          expect(typeof parseAccountLog(input).ok).toBe('boolean')
          expect(typeof migrateJourney(input).ok).toBe('boolean')
        },
      ),
      RUNS,
    )
  })

  test('any object that calls itself a document', () => {
    const list = fc.oneof(
      fc.array(fc.oneof(ambush, fc.dictionary(word, fc.jsonValue()))),
      replacement,
    )
    const lists = { roles: list, phases: list, steps: list, links: list, signposts: list }
    const document = fc.record({
      format: fc.constantFrom('routebord/1', 'routebord/0'),
      ...lists,
      evidence: list,
      actions: list,
      emotionScale: replacement,
      purpose: replacement,
      actors: list,
      stages: list,
    })
    fc.assert(
      fc.property(document, (input) => {
        expect(parseJourney(input).ok).toBe(false)
        const migrated = migrateJourney(input)
        expectNoBreach(findJourneyBreach(migrated.ok ? migrated.document : input))
      }),
      { ...RUNS, numRuns: 100 },
    )
  })

  test('the small document with some places changed', () => {
    fc.assert(
      fc.property(mutated(SMALL_DOCUMENT), (input) => expectNoBreach(findJourneyBreach(input))),
      { ...RUNS, numRuns: 500 },
    )
  })

  test('the bouncy ball with some places changed', () => {
    fc.assert(
      fc.property(mutated(bouncyBall), (input) => expectNoBreach(findJourneyBreach(input))),
      { ...RUNS, numRuns: 60 },
    )
  })

  test('an account log with some places changed', () => {
    const journey = assertJourney(SMALL_DOCUMENT)
    fc.assert(
      fc.property(mutated(SMALL_LOG), fc.boolean(), (input, isBeside) =>
        expectNoBreach(findLogBreach(input, isBeside ? journey : undefined)),
      ),
      { ...RUNS, numRuns: 400 },
    )
  })

  test('the small document with any one place taken away or turned into something else', () => {
    const values: readonly unknown[] = [
      ABSENT,
      null,
      0,
      '',
      [],
      {},
      [[]],
      { toString: 0 },
      [{ valueOf: 0 }],
    ]
    for (const path of placesOf(SMALL_DOCUMENT))
      for (const value of values)
        expectNoBreach(findJourneyBreach(changedDocument([[path, value]])))
  })
})

describe('a text is judged as its value is, and each issue stands in its place', {
  timeout: PATIENCE,
}, () => {
  const blanks = fc.array(fc.constantFrom('', '', ' ', '\t', '\n', '\r\n', '\r', '\n  '), {
    minLength: 1,
    maxLength: 7,
  })
  const turning = (signs: readonly string[]): (() => string) => {
    let turn = 0
    return () => signs[turn++ % signs.length] ?? ''
  }

  test('however it is laid out', () => {
    fc.assert(
      fc.property(mutated(SMALL_DOCUMENT), blanks, (input, signs) =>
        expectNoBreach(findTextBreach(input, turning(signs))),
      ),
      { ...RUNS, numRuns: 250 },
    )
  })

  test('whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), replacement), blanks, (input, signs) =>
        expectNoBreach(findTextBreach(input, turning(signs))),
      ),
      RUNS,
    )
  })
})

test('every valid document resolves to the journey that parsing it gives', () => {
  for (const document of [SMALL_DOCUMENT, bouncyBall]) {
    const result = parseJourney(copyOf(document))
    expect(result.ok).toBe(true)
    expect(result.ok && result.journey).toEqual(resolveJourney(document as JourneyDocument))
  }
})

test('the order of keys in a document changes nothing of its journey', () => {
  const shuffled = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(shuffled)
    const entries = Object.entries(value).map(([key, child]) => [key, shuffled(child)])
    return Object.fromEntries(entries.toReversed())
  }
  const turned = parseJourney(shuffled(bouncyBall))
  expect(turned).toEqual({ ...parseJourney(bouncyBall), document: turned.ok && turned.document })
  expect(turned.ok && Object.keys(turned.document)).toEqual(Object.keys(bouncyBall).toReversed())
})
