import { describe, expect, test } from 'vitest'
import { type JourneyIssue, parseJourney } from '../src/index.ts'
import { ABSENT, type Change, changedDocument } from './changed-document.ts'
import { LANGUAGES, MESSAGES } from './languages.ts'
import { SMALL_DOCUMENT } from './small-document.ts'

function warningsOf(...changes: readonly Change[]): readonly JourneyIssue[] {
  const result = parseJourney(changedDocument(changes))
  expect(result.ok, JSON.stringify(result.ok ? [] : result.issues)).toBe(true)
  return result.ok ? result.warnings : []
}

const UNFOUNDED: readonly Change[] = [
  [['roles', 0, 'evidence'], []],
  [['steps', 0, 'evidence'], []],
]

function rolesNamed(count: number): unknown[] {
  return ['operator', 'specialist', 'director', 'head', 'owner', 'buyer']
    .slice(0, count)
    .map((id) => ({ id, name: 'Role', buying: [] }))
}

describe('the number of roles', () => {
  test.each([2, 6])('a buying group of %i roles is worth a second look', (count) => {
    const warnings = warningsOf(
      [['roles'], rolesNamed(count)],
      [['steps', 2, 'roles'], ['operator']],
    )
    expect(warnings).toMatchObject([
      { code: 'role-count', path: ['roles'], expected: '3–5', received: `${count}` },
    ])
  })

  test.each([3, 4, 5])('a buying group of %i roles is not', (count) => {
    expect(warningsOf([['roles'], rolesNamed(count)])).toEqual([])
  })
})

describe('evidence', () => {
  test.each([
    ['an empty list of evidence', []],
    ['no list of evidence', ABSENT],
  ])('a map that rests on nothing: %s', (_, evidence) => {
    const warnings = warningsOf(...UNFOUNDED, [['evidence'], evidence])
    expect(warnings).toMatchObject([{ code: 'no-evidence', path: ['evidence'] }])
  })
})

describe('a title too long to be spoken', () => {
  test.each([
    ['steps', 0],
    ['steps', 2],
    ['phases', 1],
  ] as const)('of 81 letters, in %s %i', (list, index) => {
    const path = [list, index, 'title']
    expect(warningsOf([path, 'x'.repeat(80)])).toEqual([])
    expect(warningsOf([path, 'x'.repeat(81)])).toMatchObject([
      { code: 'long-title', path, expected: '≤ 80 characters', received: '81' },
    ])
  })

  test('counts in its longest language', () => {
    const title = { en: 'Short', da: 'x'.repeat(90), nl: 'x'.repeat(85) }
    expect(warningsOf([['steps', 0, 'title'], title])).toMatchObject([
      { code: 'long-title', path: ['steps', 0, 'title'], received: '90' },
    ])
  })

  test.each([
    [['title']],
    [['signposts', 0, 'question']],
    [['steps', 0, 'experience', 'operator', 'quote']],
    [['steps', 0, 'frictions', 0, 'title']],
  ])('does not count where nothing is spoken on a card: %j', (path) => {
    expect(warningsOf([path, 'x'.repeat(200)])).toEqual([])
  })

  test('is looked for in as many languages as a text may have', () => {
    const languages = Array.from({ length: 130_000 }, (_, index) => [`k${index}`, ''])
    expect(warningsOf([['steps', 0, 'title'], Object.fromEntries(languages)])).toEqual([])
  })
})

describe('a field that is probably misspelt', () => {
  test.each<[string, Change['0'], string]>([
    ['at the root', ['ofering'], 'offering'],
    ['of the purpose', ['purpose', 'decision'], 'decisions'],
    ['of a role', ['roles', 1, 'wishs'], 'wishes'],
    ['with its capitals elsewhere', ['roles', 1, 'incrm'], 'inCrm'],
    ['of a persona', ['roles', 0, 'persona', 'abuot'], 'about'],
    ['of a phase', ['phases', 1, 'alwayson'], 'alwaysOn'],
    ['of a step', ['steps', 1, 'touchpoint'], 'touchpoints'],
    ['of a touchpoint', ['steps', 0, 'touchpoints', 0, 'ulr'], 'url'],
    ['of a feeling', ['steps', 0, 'experience', 'operator', 'emotions'], 'emotion'],
    ['of a friction', ['steps', 0, 'frictions', 0, 'role'], 'roles'],
    ['of a signpost’s place', ['signposts', 0, 'at', 'phases'], 'phase'],
    ['of the end of a link', ['links', 0, 'to', 'rol'], 'role'],
    ['of evidence', ['evidence', 0, 'strenght'], 'strength'],
    ['of an action', ['actions', 0, 'adresses'], 'addresses'],
  ])('%s', (_, path, near) => {
    const right = [...path.slice(0, -1), near]
    const warnings = warningsOf([right, ABSENT], [path, 'what it held'])
    expect(warnings).toMatchObject([
      { code: 'unknown-field', path, received: JSON.stringify(path.at(-1)) },
    ])
    expect(warnings[0]?.hint).toContain(`Did you mean “${near}”?`)
  })

  test.each<[string, Change['0']]>([
    ['like no other', ['extra']],
    ['whose right name is there too', ['steps', 0, 'kinds']],
    ['of a private prefix', ['roles', 0, 'x-crm-id']],
    ['of one letter, which is like every other', ['evidence', 0, 'x']],
    ['in a record of the author’s own keys', ['emotionScale', 'labels', '1']],
    ['inside a field that is not ours', ['extra']],
  ])('is not suspected: %s', (_, path) => {
    expect(warningsOf([path, path[0] === 'extra' ? { titel: 1 } : 'x'])).toEqual([])
  })

  test('gives no hint where the required field is missing by it: the issue names it instead', () => {
    const result = parseJourney(
      changedDocument([
        [['phases', 0, 'title'], ABSENT],
        [['phases', 0, 'tilte'], 'Need'],
      ]),
    )
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'missing', path: ['phases', 0, 'title'], received: '"tilte"' }],
    })
  })
})

test('every warning is said at once, in document order and the language asked for', () => {
  const document = changedDocument([
    ...UNFOUNDED,
    [['evidence'], []],
    [['roles'], rolesNamed(2)],
    [['steps', 2, 'roles'], ['operator']],
    [['phases', 2, 'title'], 'x'.repeat(100)],
    [['steps', 1, 'ater'], []],
    [['steps', 1, 'after'], ABSENT],
  ])
  const warnings = LANGUAGES.map((language) => {
    const result = parseJourney(document, { messages: MESSAGES[language] })
    return result.ok ? result.warnings : []
  })
  expect(warnings.map((list) => list.map(({ code }) => code))).toEqual(
    LANGUAGES.map(() => ['role-count', 'long-title', 'unknown-field', 'no-evidence']),
  )
  expect(new Set(warnings.flat().map(({ message }) => message)).size).toBe(12)
  expect(new Set(warnings.flat().map(({ hint }) => hint)).size).toBe(12)
})

test('a document with a fault gives its issues and keeps its warnings to itself', () => {
  const result = parseJourney({ ...SMALL_DOCUMENT, ofering: 'x', offering: 5 })
  expect(result).toMatchObject({ ok: false, issues: [{ code: 'wrong-type' }] })
  expect(result).not.toHaveProperty('warnings')
})
