import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import bouncyBall from '../../examples/journeys/bouncy-ball.json' with { type: 'json' }
import { type IssuePath, type JourneyDocument, parseJourney } from '../src/index.ts'
import { resolveJourney } from '../src/resolve.ts'
import { ABSENT, type Change, changedDocument, copyOf } from './changed-document.ts'
import { freezeThrough, thawedPlaces } from './frozen-through.ts'
import { SMALL_DOCUMENT } from './small-document.ts'

const RUNS = { seed: 1972, numRuns: 300 }

// A property takes as long as its runs on a busy machine: this is when it hangs, not when it is slow.
const PATIENCE = 120_000

function placesOf(value: unknown, path: IssuePath = []): IssuePath[] {
  if (typeof value !== 'object' || value === null) return [path]
  const children = Object.entries(value).flatMap(([key, child]) =>
    placesOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return path.length === 0 ? children : [path, ...children]
}

/** Words that mean something to JavaScript, or to this format, at the wrong place. */
const word = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'length',
  'en',
  'operator',
  'need',
  'jams',
  'routebord/1',
  '2026-01-01',
  'javascript:alert(1)',
  '',
)
const ambush = fc
  .tuple(word, word, fc.jsonValue())
  .map(([first, second, value]) =>
    JSON.parse(`{"${first}": ${JSON.stringify(value)}, "${second}": 0}`),
  )
const replacement = fc.oneof(
  fc.jsonValue(),
  word,
  ambush,
  fc.constant(ABSENT),
  fc.array(word),
  fc.dictionary(word, word),
)

function mutated(document: unknown): fc.Arbitrary<unknown> {
  const places = placesOf(document)
  const change = fc.tuple(fc.constantFrom(...places), replacement)
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    // From the deepest place up: a place is still there when its turn comes.
    changedDocument(changes.toSorted(([a], [b]) => b.length - a.length) as Change[], document),
  )
}

function expectIssuesOrJourney(input: unknown): void {
  const before = JSON.stringify(input)
  const result = parseJourney(freezeThrough(input))
  expect(JSON.stringify(input)).toBe(before)
  expect(thawedPlaces(result)).toEqual([])
  if (result.ok) {
    expect(result.journey).toEqual(resolveJourney(input as JourneyDocument))
    return
  }
  expect(result.issues.length).toBeGreaterThan(0)
  for (const issue of result.issues)
    for (const text of [issue.code, issue.message, issue.hint]) {
      expect(typeof text).toBe('string')
      expect(text.trim()).not.toBe('')
    }
}

describe('nothing is thrown, and either issues or a journey is given, for', {
  timeout: PATIENCE,
}, () => {
  test('any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), expectIssuesOrJourney), RUNS)
  })

  test('any value of JavaScript', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
        (input) => {
          expect(typeof parseJourney(input).ok).toBe('boolean')
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
    const document = fc.record({
      format: fc.constant('routebord/1'),
      roles: list,
      phases: list,
      steps: list,
      links: list,
      signposts: list,
      evidence: list,
      emotionScale: replacement,
    })
    fc.assert(
      fc.property(document, (input) => {
        expect(parseJourney(input).ok).toBe(false)
      }),
      RUNS,
    )
  })

  test('the small document with some places changed', () => {
    fc.assert(fc.property(mutated(SMALL_DOCUMENT), expectIssuesOrJourney), RUNS)
  })

  test('the bouncy ball with some places changed', () => {
    fc.assert(fc.property(mutated(bouncyBall), expectIssuesOrJourney), { ...RUNS, numRuns: 150 })
  })

  test('the small document with any one place taken away or turned into something else', () => {
    for (const path of placesOf(SMALL_DOCUMENT))
      for (const value of [ABSENT, null, 0, '', [], {}, [[]], { toString: 0 }, [{ valueOf: 0 }]])
        expectIssuesOrJourney(changedDocument([[path, value]]))
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
  expect(parseJourney(shuffled(bouncyBall))).toEqual(parseJourney(bouncyBall))
})
