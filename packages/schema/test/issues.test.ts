import { describe, expect, test } from 'vitest'
import { type IssueCode, type IssuePath, type JourneyIssue, parseJourney } from '../src/index.ts'
import { da } from '../src/messages/da.ts'
import { en } from '../src/messages/en.ts'
import { nl } from '../src/messages/nl.ts'
import { BROKEN_DOCUMENTS, type BrokenDocument } from './broken-documents.ts'
import { ABSENT, type Change, changedDocument } from './changed-document.ts'
import { SMALL_DOCUMENT } from './small-document.ts'

const MESSAGES = { en, da, nl } as const
type Locale = keyof typeof MESSAGES
const LOCALES: readonly Locale[] = ['en', 'da', 'nl']
const MEANT = { en: 'Did you mean', da: 'Mente du', nl: 'Bedoelde u' } as const

const REFUSING: Readonly<Record<Exclude<IssueCode, 'role-count' | 'no-evidence'>, true>> = {
  'too-large': true,
  'forbidden-key': true,
  missing: true,
  'wrong-type': true,
  'not-one-of': true,
  'wrong-format': true,
  'unknown-id': true,
  'duplicate-id': true,
  'after-cycle': true,
  'end-before-start': true,
  'role-not-at-step': true,
  'emotion-outside-scale': true,
  'phase-order': true,
  'empty-place': true,
  'compares-to-itself': true,
}

function issuesOf(
  document: unknown,
  options?: Parameters<typeof parseJourney>[1],
): readonly JourneyIssue[] {
  const result = parseJourney(document, options)
  return result.ok ? [] : result.issues
}

function issuesOfBroken(broken: BrokenDocument, locale: Locale): readonly JourneyIssue[] {
  const { changes, budget } = broken
  const messages = MESSAGES[locale]
  return issuesOf(changedDocument(changes), budget ? { messages, budget } : { messages })
}

test('the document that all others are broken from has no fault and no warning', () => {
  expect(parseJourney(SMALL_DOCUMENT)).toMatchObject({ ok: true, warnings: [] })
})

test('every code that refuses a document has a document that is refused for it', () => {
  const covered = new Set(BROKEN_DOCUMENTS.map(({ code }) => code))
  expect([...covered].sort()).toEqual(Object.keys(REFUSING).sort())
})

describe.each(BROKEN_DOCUMENTS)('$code: $name', (broken) => {
  test('gives one issue with its code, place and what was found', () => {
    const issues = issuesOfBroken(broken, 'en')
    expect(issues.map(({ code, path, received }) => ({ code, path, received }))).toEqual([
      { code: broken.code, path: broken.path, received: broken.received },
    ])
    if (broken.expected !== undefined) expect(issues[0]?.expected).toBe(broken.expected)
  })

  test('says what is wrong and how to mend it in three languages', () => {
    const issues = LOCALES.flatMap((locale) => issuesOfBroken(broken, locale))
    expect(issues).toHaveLength(3)
    expect(new Set(issues.map((issue) => issue.message.trim()).filter(Boolean)).size).toBe(3)
    expect(new Set(issues.map((issue) => issue.hint.trim()).filter(Boolean)).size).toBe(3)
  })

  test('offers the value that was likely meant, and only that', () => {
    for (const locale of LOCALES) {
      const hint = issuesOfBroken(broken, locale)[0]?.hint ?? ''
      if (broken.near === undefined) expect(hint).not.toContain(MEANT[locale])
      else expect(hint).toContain(`${MEANT[locale]} “${broken.near}”? `)
    }
  })
})

test.each(LOCALES)('the texts of all issues and warnings read as agreed in %s', async (locale) => {
  const warned = parseJourney(changedDocument([[['evidence'], []], ...UNFOUNDED, ...ONE_ROLE]), {
    messages: MESSAGES[locale],
  })
  const issues = [
    ...BROKEN_DOCUMENTS.flatMap((broken) => issuesOfBroken(broken, locale)),
    ...(warned.ok ? warned.warnings : warned.issues),
  ]
  const lines = issues.map(({ code, message, hint }) => `${code}\n  ${message}\n  ${hint}\n`)
  await expect(lines.join('')).toMatchFileSnapshot(`golden/issues.${locale}.txt`)
})

const UNFOUNDED: readonly Change[] = [
  [['roles', 0, 'evidence'], []],
  [['steps', 0, 'evidence'], []],
]
const ONE_ROLE: readonly Change[] = [
  [['roles'], [{ id: 'operator', name: 'Operator', buying: ['user'] }]],
  [['steps'], [{ id: 'jams', title: 'Jams', phase: 'need', roles: ['operator'] }]],
  [['links'], []],
  [['signposts'], []],
]

describe('a warning does not refuse', () => {
  test.each([2, 6])('a buying group of %i roles, which is worth a second look', (count) => {
    const roles = Array.from({ length: count }, (_, index) => ({
      id: ['operator', 'specialist', 'director', 'head', 'owner', 'buyer'][index],
      name: 'Role',
      buying: [],
    }))
    const result = parseJourney(
      changedDocument([
        [['roles'], roles],
        [['steps', 2, 'roles'], ['operator']],
      ]),
    )
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ code: 'role-count', path: ['roles'], expected: '3–5', received: `${count}` }],
    })
  })

  test.each([3, 5])('a buying group of %i roles, which is not', (count) => {
    const roles = Array.from({ length: count }, (_, index) => ({
      id: ['operator', 'specialist', 'director', 'head', 'owner'][index],
      name: 'Role',
      buying: [],
    }))
    expect(parseJourney(changedDocument([[['roles'], roles]]))).toMatchObject({
      ok: true,
      warnings: [],
    })
  })

  test.each([
    ['an empty list of evidence', []],
    ['no list of evidence', ABSENT],
  ])('a map that rests on nothing: %s', (_, evidence) => {
    const result = parseJourney(changedDocument([...UNFOUNDED, [['evidence'], evidence]]))
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ code: 'no-evidence', path: ['evidence'] }],
    })
  })

  test('and both are said at once, in the language asked for', () => {
    const document = changedDocument([[['evidence'], []], ...UNFOUNDED, ...ONE_ROLE])
    const warnings = LOCALES.map((locale) => {
      const result = parseJourney(document, { messages: MESSAGES[locale] })
      return result.ok ? result.warnings : []
    })
    expect(warnings.map((list) => list.map(({ code }) => code))).toEqual(
      LOCALES.map(() => ['role-count', 'no-evidence']),
    )
    expect(new Set(warnings.flat().map(({ message }) => message)).size).toBe(6)
    expect(new Set(warnings.flat().map(({ hint }) => hint)).size).toBe(6)
  })
})

describe('many faults at once', () => {
  // In the order a reader of the document meets them; a field that is not there comes after those that are.
  const FAULTS: readonly (readonly [IssueCode, IssuePath, unknown])[] = [
    ['wrong-format', ['format'], 'routebord/9'],
    ['wrong-type', ['title'], 7],
    ['wrong-type', ['purpose', 'audience'], 'Testers'],
    ['missing', ['purpose', 'why'], ABSENT],
    ['wrong-type', ['emotionScale', 'min'], 'low'],
    ['not-one-of', ['roles', 0, 'stance'], 'mobiliser'],
    ['wrong-type', ['roles', 0, 'tone'], 1.5],
    ['missing', ['roles', 2, 'name'], ABSENT],
    ['wrong-type', ['phases', 0, 'alwaysOn'], 'no'],
    ['end-before-start', ['steps', 0, 'end'], '2025-01-01'],
    ['wrong-type', ['steps', 0, 'touchpoints', 0, 'url'], 'javascript:alert(1)'],
    ['emotion-outside-scale', ['steps', 0, 'experience', 'operator', 'emotion'], 9],
    ['role-not-at-step', ['steps', 0, 'frictions', 0, 'roles', 0], 'director'],
    ['unknown-id', ['steps', 1, 'after', 0], 'jamz'],
    ['phase-order', ['steps', 2, 'phase'], 'need'],
    ['empty-place', ['links', 0, 'to'], {}],
    ['not-one-of', ['signposts', 0, 'status'], 'lost'],
    ['duplicate-id', ['evidence', 1, 'id'], 'talks'],
    ['missing', ['actions', 0, 'title'], ABSENT],
    ['compares-to-itself', ['comparesTo'], 'small'],
  ]
  const MORE_EVIDENCE: Change = [['evidence', 1], { id: 'deals', kind: 'crm', title: 'Deals' }]
  const changes = FAULTS.map(([, path, value]): Change => [path, value])
  const expected = FAULTS.map(([code, path]) => ({ code, path }))

  test('twenty faults give all twenty issues, in document order', () => {
    const issues = issuesOf(changedDocument([MORE_EVIDENCE, ...changes]))
    expect(issues.map(({ code, path }) => ({ code, path }))).toEqual(expected)
  })

  test('the order does not depend on which fault was made first', () => {
    const issues = issuesOf(
      changedDocument([MORE_EVIDENCE, ...changes.slice(0, -1).reverse(), ...changes.slice(-1)]),
    )
    expect(issues.map(({ code, path }) => ({ code, path }))).toEqual(expected)
  })

  test('the languages differ in their texts and in nothing else', () => {
    const document = changedDocument([MORE_EVIDENCE, ...changes])
    const places = LOCALES.map((locale) =>
      issuesOf(document, { messages: MESSAGES[locale] }).map(({ code, path }) => ({ code, path })),
    )
    expect(places).toEqual([expected, expected, expected])
  })

  test('the language is English unless told', () => {
    const document = changedDocument(changes.slice(0, 1))
    expect(issuesOf(document)).toEqual(issuesOf(document, { messages: en }))
  })
})

describe('an id is only an id, whatever it spells', () => {
  test.each(['number', 'text', 'nothing', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a role called %s is named as it is written',
    (id) => {
      const document = changedDocument([
        ...ONE_ROLE,
        [['roles', 0, 'evidence'], []],
        [['roles', 0, 'id'], id],
        [['steps', 0, 'roles', 0], id],
        [['steps', 0, 'experience'], { nobody: {} }],
      ])
      expect(issuesOf(document)).toMatchObject([
        { code: 'role-not-at-step', expected: JSON.stringify(id), received: '"nobody"' },
      ])
    },
  )
})

test('a role may be named twice at a step and waits for nobody by it', () => {
  const document = changedDocument([
    [
      ['steps', 1, 'roles'],
      ['specialist', 'specialist'],
    ],
    [
      ['signposts', 0, 'roles'],
      ['specialist', 'specialist'],
    ],
  ])
  const result = parseJourney(document)
  expect(result).toMatchObject({ ok: true, warnings: [] })
  if (!result.ok) return
  expect(result.journey.steps[1]?.roles.map((role) => role.id)).toEqual(['specialist'])
  expect(result.journey.signposts[0]?.roles.map((role) => role.id)).toEqual(['specialist'])
})
