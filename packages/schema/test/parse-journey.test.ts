import { describe, expect, test } from 'vitest'
import bouncyBall from '../../../packages/examples/journeys/bouncy-ball.json' with { type: 'json' }
import { assertJourney, JourneyError, parseJourney } from '../src/index.ts'
import { nl } from '../src/messages/nl.ts'
import { resolveJourney } from '../src/resolve.ts'
import { BROKEN_DOCUMENTS } from './broken-documents.ts'
import { changedDocument, copyOf } from './changed-document.ts'
import { freezeThrough, thawedPlaces } from './frozen-through.ts'
import { placesOf } from './places-of.ts'
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
    expect(thawedPlaces({ ...result, document: undefined })).toEqual(['root'])
    expect(Object.isFrozen(result)).toBe(true)
  })

  test('is frozen through: the warnings', () => {
    const result = parseJourney(changedDocument([[['roles'], Array.from({ length: 6 }, role)]]))
    expect(result.ok && result.warnings).toHaveLength(1)
    expect(thawedPlaces(result.ok && result.warnings)).toEqual([])
  })

  test('holds the very input as its document, as free to change as it was', () => {
    const document = changedDocument([[['extra'], { of: ['mine'] }]])
    const places = thawedPlaces(document)
    const result = parseJourney(document)
    expect(result.ok && result.document).toBe(document)
    expect(thawedPlaces(document)).toEqual(places)
    expect(places).toContain('root.extra.of')
  })

  test('shares nothing with the input that could be changed through it', () => {
    const document = changedDocument([])
    const journey = assertJourney(document)
    const before = JSON.stringify(journey)
    for (const place of placesOf(document)) {
      const holder = place
        .slice(0, -1)
        .reduce((at, key) => Reflect.get(at, key), document as object)
      Reflect.set(holder, place.at(-1) ?? '', 'changed')
    }
    expect(JSON.stringify(journey)).toBe(before)
  })

  test('is frozen through: the issues', () => {
    for (const { changes, name, budget = {} } of BROKEN_DOCUMENTS) {
      const result = parseJourney(changedDocument(changes), { budget })
      expect(result.ok, name).toBe(false)
      expect(thawedPlaces(result), name).toEqual([])
    }
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
    const [result, plain] = [document, SMALL_DOCUMENT].map((input) => parseJourney(input))
    expect(result).toEqual({ ...plain, document })
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
    [[], 'wrong-type', '[0]'],
    [[SMALL_DOCUMENT], 'wrong-type', '[1]'],
    [() => SMALL_DOCUMENT, 'wrong-type', '{…}'],
  ])('%s is refused as one', (input, code, received) => {
    expect(parseJourney(input)).toMatchObject({
      ok: false,
      issues: [{ code, path: [], received, expected: 'an object' }],
    })
  })

  test('a function that cannot be put into words is refused as one', () => {
    const silent = Object.assign(() => 0, { toString: 0, valueOf: 0 })
    expect(parseJourney(silent)).toMatchObject({
      issues: [{ code: 'wrong-type', received: '{…}' }],
    })
  })

  test('an empty object lacks every field that is required', () => {
    const result = parseJourney({})
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
    expect(parseJourney(document).ok).toBe(true)
  })

  test('a field that holds undefined is as good as absent', () => {
    const document = changedDocument([
      [['locale'], undefined],
      [['steps', 2, 'touchpoints'], undefined],
      [['roles', 1, 'wishes'], undefined],
    ])
    const result = parseJourney(document)
    expect(result).toMatchObject({ ok: true, warnings: [] })
    expect(result.ok && result.journey).toEqual(assertJourney(SMALL_DOCUMENT))
    const without = changedDocument([[['title'], undefined]])
    expect(parseJourney(without)).toMatchObject({ issues: [{ code: 'missing', path: ['title'] }] })
  })
})

test('resolving a valid document gives what parsing it gives', () => {
  const result = parseJourney(SMALL_DOCUMENT)
  expect(result.ok && result.journey).toEqual(resolveJourney(SMALL_DOCUMENT))
})
