import { describe, expect, test } from 'vitest'
import bouncyBall from '../../examples/journeys/bouncy-ball.json' with { type: 'json' }
import { assertJourney, JourneyError, parseJourney } from '../src/index.ts'
import { nl } from '../src/messages/nl.ts'
import { resolveJourney } from '../src/resolve.ts'
import { BROKEN_DOCUMENTS } from './broken-documents.ts'
import { changedDocument, copyOf } from './changed-document.ts'
import { freezeThrough, thawedPlaces } from './frozen-through.ts'
import { SMALL_DOCUMENT } from './small-document.ts'

describe('the input', () => {
  test('is not changed, neither when it is refused nor when it is not', () => {
    for (const { changes, name } of [{ changes: [], name: 'no fault' }, ...BROKEN_DOCUMENTS]) {
      const document = freezeThrough(changedDocument(changes))
      const before = JSON.stringify(document)
      expect(() => parseJourney(document), name).not.toThrow()
      expect(JSON.stringify(document), name).toBe(before)
    }
  })

  test('is not frozen by being parsed', () => {
    const document = copyOf(SMALL_DOCUMENT)
    parseJourney(document)
    expect(Object.isFrozen(document)).toBe(false)
    expect(thawedPlaces(document)).toContain('root.roles.0.buying')
    expect(thawedPlaces(document)).toContain('root.title')
  })
})

describe('the result', () => {
  test('is frozen through: a journey with its warnings', () => {
    const result = parseJourney(
      changedDocument([[['roles', 3], { id: 'x', name: 'X', buying: [] }]]),
    )
    expect(result.ok).toBe(true)
    expect(thawedPlaces(result)).toEqual([])
  })

  test('is frozen through: the warnings', () => {
    const result = parseJourney(changedDocument([[['roles'], Array.from({ length: 6 }, role)]]))
    expect(thawedPlaces(result)).toEqual([])
  })

  test('is frozen through: the issues', () => {
    for (const { changes, name } of BROKEN_DOCUMENTS)
      expect(thawedPlaces(parseJourney(changedDocument(changes))), name).toEqual([])
  })

  test('is the same for the same document', () => {
    expect(parseJourney(bouncyBall)).toEqual(parseJourney(copyOf(bouncyBall)))
  })
})

function role(_: unknown, index: number): unknown {
  const id = ['operator', 'specialist', 'director'][index] ?? `role-${index}`
  return { id, name: 'Role', buying: [] }
}

describe('assertJourney', () => {
  test('gives the journey that parseJourney gives', () => {
    const result = parseJourney(SMALL_DOCUMENT)
    expect(result.ok && result.journey).toEqual(assertJourney(SMALL_DOCUMENT))
  })

  test('throws the issues that parseJourney gives', () => {
    for (const { changes, name } of BROKEN_DOCUMENTS) {
      const document = changedDocument(changes)
      const result = parseJourney(document, { messages: nl })
      if (result.ok) continue
      const thrown = caught(() => assertJourney(document, { messages: nl }))
      expect(thrown, name).toBeInstanceOf(JourneyError)
      expect(thrown, name).toMatchObject({ name: 'JourneyError', issues: result.issues })
    }
  })

  test('puts every issue and its cure into the message', () => {
    const thrown = caught(() => assertJourney({ format: 'routebord/1' }))
    expect(thrown).toBeInstanceOf(JourneyError)
    if (!(thrown instanceof JourneyError)) return
    expect(thrown.issues.length).toBeGreaterThan(4)
    for (const { message, hint } of thrown.issues) {
      expect(thrown.message).toContain(message)
      expect(thrown.message).toContain(hint)
    }
  })
})

function caught(run: () => unknown): unknown {
  try {
    run()
  } catch (thrown) {
    return thrown
  }
  return undefined
}

describe('a field that the format does not know', () => {
  test.each([
    ['at the root', ['extra']],
    ['of a role', ['roles', 0, 'extra']],
    ['of a step', ['steps', 0, 'extra']],
    ['of a touchpoint', ['steps', 0, 'touchpoints', 0, 'extra']],
    ['of a feeling', ['steps', 0, 'experience', 'operator', 'extra']],
    ['of a signpost’s place', ['signposts', 0, 'at', 'extra']],
    ['of the scale', ['emotionScale', 'extra']],
    ['of a phase', ['phases', 0, 'extra']],
  ])('passes: %s', (_, path) => {
    const document = changedDocument([[path, { anything: [1, 'two', null] }]])
    expect(parseJourney(document)).toEqual(parseJourney(SMALL_DOCUMENT))
  })
})

describe('what is no document at all', () => {
  test.each([
    [undefined, 'missing', 'nothing'],
    [null, 'wrong-type', 'null'],
    [5, 'wrong-type', '5'],
    ['text', 'wrong-type', '"text"'],
    [true, 'wrong-type', 'true'],
    [10n, 'wrong-type', '10'],
    [Symbol('x'), 'wrong-type', 'Symbol(x)'],
  ])('%s is refused as one', (input, code, received) => {
    expect(parseJourney(input)).toMatchObject({
      ok: false,
      issues: [{ code, path: [], received, expected: 'an object' }],
    })
  })

  test.each([[{}], [[]]])('%o lacks every field that is required', (input) => {
    const result = parseJourney(input)
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing format',
      'missing id',
      'missing title',
      'missing purpose',
      'missing roles',
      'missing phases',
      'missing steps',
    ])
  })

  test('an object without a prototype is read like any other', () => {
    const document = Object.assign(Object.create(null), copyOf(SMALL_DOCUMENT))
    expect(parseJourney(document)).toEqual(parseJourney(SMALL_DOCUMENT))
  })

  test('a field that holds undefined is as good as absent', () => {
    const document = changedDocument([[['locale'], undefined]])
    expect(parseJourney(document)).toEqual(parseJourney(SMALL_DOCUMENT))
  })
})

test('resolving a valid document gives what parsing it gives', () => {
  const result = parseJourney(SMALL_DOCUMENT)
  expect(result.ok && result.journey).toEqual(resolveJourney(SMALL_DOCUMENT))
})
