import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import bouncyBall from '../../../packages/examples/journeys/bouncy-ball.json' with { type: 'json' }
import { createSchemaFiles } from '../scripts/schema-files.ts'
import { type IssueCode, type JourneyIssue, parseAccountLog, parseJourney } from '../src/index.ts'
import { BROKEN_DOCUMENTS } from './broken-documents.ts'
import { changedDocument } from './changed-document.ts'
import { SMALL_DOCUMENT } from './small-document.ts'

const FILES = createSchemaFiles()

/** What a schema cannot say: see BEYOND_JSON_SCHEMA in scripts/json-schema.ts. */
const BEYOND: ReadonlySet<IssueCode> = new Set([
  'too-large',
  'forbidden-key',
  'unknown-id',
  'duplicate-id',
  'after-cycle',
  'phase-order',
  'end-before-start',
  'role-not-at-step',
  'emotion-outside-scale',
  'empty-place',
  'links-to-itself',
  'compares-to-itself',
  'other-journey',
])

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const isJourney = ajv.compile(JSON.parse(FILES['journey.schema.json'] ?? ''))
const isLog = ajv.compile(JSON.parse(FILES['account-log.schema.json'] ?? ''))

/** Whether the parser finds a fault that a schema could say too. */
function hasShapeFault(result: ReturnType<typeof parseJourney>): boolean {
  return !result.ok && result.issues.some((issue) => !BEYOND.has(issue.code) && !isCalendar(issue))
}

/** A day that no calendar has, and a scale upside down, are beyond a schema too. */
function isCalendar({ code, expected }: JourneyIssue): boolean {
  return (
    code === 'wrong-type' && (expected.startsWith('a date') || expected.startsWith('min below'))
  )
}

function isUncertain(issue: JourneyIssue): boolean {
  return issue.code === 'too-large' || issue.code === 'forbidden-key' || isCalendar(issue)
}

describe('the published files', () => {
  test.each(Object.keys(FILES))('%s is what the fields and docstrings make', (name) => {
    const published = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
    expect(published).toBe(FILES[name])
  })

  test('every property explains itself', () => {
    const silent: string[] = []
    const visit = (schema: object, place: string): void => {
      for (const [key, part] of Object.entries(schema)) {
        if (typeof part !== 'object' || part === null) continue
        if (place.endsWith('.properties') && !('description' in part))
          silent.push(`${place}.${key}`)
        visit(part, `${place}.${key}`)
      }
    }
    for (const [name, text] of Object.entries(FILES)) visit(JSON.parse(text), name)
    expect(silent).toEqual([])
  })
})

describe('the schema and the parser agree', () => {
  test.each([
    ['the bouncy ball', bouncyBall],
    ['the small document', SMALL_DOCUMENT],
  ])('that %s is right', (_, document) => {
    expect(isJourney(document), JSON.stringify(isJourney.errors)).toBe(true)
  })

  test.each(BROKEN_DOCUMENTS.filter(({ budget }) => budget === undefined))(
    'on $code: $name',
    ({ changes }) => {
      const document = changedDocument(changes)
      const result = parseJourney(document)
      if (hasShapeFault(result)) expect(isJourney(document)).toBe(false)
      // A fault that stops the parser hides others, and a day or a scale may be wrong in its shape as well.
      else if (!result.ok && !result.issues.some(isUncertain))
        expect(isJourney(document), JSON.stringify(isJourney.errors)).toBe(true)
    },
  )

  test('on the small document with any place turned into something else', () => {
    const values = [
      null,
      0,
      -1,
      1.5,
      '',
      'x',
      'a\u0007b',
      [],
      {},
      true,
      '2026-01-01',
      'https://x.y',
      'javascript:1',
    ]
    const places = placesOf(SMALL_DOCUMENT)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...values), (path, value) => {
        const document = changedDocument([[path, value]])
        const result = parseJourney(document)
        if (!result.ok && result.issues.some(isCalendar)) return
        expect([path, value, isJourney(document)]).toEqual([path, value, !hasShapeFault(result)])
      }),
      { numRuns: 3000, seed: 1 },
    )
  })

  test('on account logs', () => {
    const log = {
      format: 'routebord-log/1',
      account: 'a',
      profiles: [{ id: 'p', role: 'r', links: ['k'] }],
      events: [
        { id: 'e', at: '2026-01-01', profiles: [{ profile: 'p', as: 'r' }], title: { en: 'x' } },
      ],
    }
    expect([isLog(log), parseAccountLog(log).ok]).toEqual([true, true])
    for (const broken of [
      { ...log, account: '' },
      { ...log, events: [{ id: 'e', at: 'soon', profiles: [] }] },
      { ...log, profiles: [{ role: 'r' }] },
      { ...log, format: 'routebord/1' },
    ])
      expect([isLog(broken), parseAccountLog(broken).ok]).toEqual([false, false])
  })
})

function placesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  const parts = Object.entries(value).flatMap(([key, part]) =>
    placesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return path.length === 0 ? parts : [[...path], ...parts]
}
