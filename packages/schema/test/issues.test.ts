import { describe, expect, test } from 'vitest'
import {
  type IssueCode,
  type JourneyIssue,
  type ParseOptions,
  parseAccountLog,
  parseJourney,
} from '../src/index.ts'
import { parseJourneyText } from '../src/parse-text.ts'
import type { BrokenDocument } from './broken-document.ts'
import { BROKEN_DOCUMENTS } from './broken-documents.ts'
import { changedDocument } from './changed-document.ts'
import { LANGUAGES, type Language, MESSAGES } from './languages.ts'
import { SMALL_DOCUMENT } from './small-document.ts'
import { SMALL_LOG } from './small-log.ts'

const MEANT = {
  en: (near: string) => `Did you mean “${near}”? `,
  da: (near: string) => `Mente du ”${near}”? `,
  nl: (near: string) => `Bedoelde u ‘${near}’? `,
} as const

type Warning = 'role-count' | 'no-evidence' | 'long-title' | 'unknown-field' | 'personal-data'
type FoundElsewhere = 'invalid-json' | 'duplicate-key' | 'other-journey'

const REFUSING: Readonly<Record<Exclude<IssueCode, Warning | FoundElsewhere>, true>> = {
  'too-large': true,
  'forbidden-key': true,
  missing: true,
  'wrong-type': true,
  'not-one-of': true,
  'wrong-format': true,
  'older-format': true,
  'newer-format': true,
  'unknown-id': true,
  'duplicate-id': true,
  'after-cycle': true,
  'end-before-start': true,
  'role-not-at-step': true,
  'emotion-outside-scale': true,
  'phase-order': true,
  'empty-place': true,
  'links-to-itself': true,
  'compares-to-itself': true,
}

function issuesOfBroken(broken: BrokenDocument, language: Language): readonly JourneyIssue[] {
  const { changes, budget } = broken
  const messages = MESSAGES[language]
  const options: ParseOptions = budget ? { messages, budget } : { messages }
  const result = parseJourney(changedDocument(changes), options)
  return result.ok ? [] : result.issues
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
    const issues = LANGUAGES.flatMap((language) => issuesOfBroken(broken, language))
    expect(issues).toHaveLength(3)
    expect(new Set(issues.map((issue) => issue.message.trim()).filter(Boolean)).size).toBe(3)
    expect(new Set(issues.map((issue) => issue.hint.trim()).filter(Boolean)).size).toBe(3)
  })

  test('offers the value that was likely meant, and only that, in the quotes of the language', () => {
    for (const language of LANGUAGES) {
      const hint = issuesOfBroken(broken, language)[0]?.hint ?? ''
      if (broken.near === undefined) expect(hint).not.toContain(MESSAGES[language].meant)
      else expect(hint.startsWith(MEANT[language](broken.near)), hint).toBe(true)
    }
  })
})

const WARNED = changedDocument([
  [['roles'], [{ id: 'operator', name: 'Operator', buying: ['user'], wishs: ['Quiet'] }]],
  [['steps'], [{ id: 'jams', title: 'x'.repeat(81), phase: 'need', roles: ['operator'] }]],
  [['links'], []],
  [['signposts'], []],
  [['actions'], []],
  [['evidence'], []],
])

/** Every issue and warning that there is a text for, in one language. */
function everyIssue(language: Language): readonly JourneyIssue[] {
  const messages = MESSAGES[language]
  const journey = parseJourney(SMALL_DOCUMENT)
  const warned = parseJourney(WARNED, { messages })
  const personal = parseAccountLog(
    { ...SMALL_LOG, profiles: [{ id: 'ole@example.org' }], events: [] },
    { messages },
  )
  const mismatch = parseAccountLog(
    { ...SMALL_LOG, journey: 'large' },
    journey.ok ? { messages, journey: journey.journey } : { messages },
  )
  const texts = ['{ "id": 1,, }', '{ "format": "routebord/2", "id": "a", "id": "b" }']
  return [
    ...BROKEN_DOCUMENTS.flatMap((broken) => issuesOfBroken(broken, language)),
    ...[
      warned,
      personal,
      mismatch,
      ...texts.map((text) => parseJourneyText(text, { messages })),
    ].flatMap((result) => (result.ok ? result.warnings : result.issues)),
  ]
}

test('every text of every language is among those that are read', () => {
  for (const language of LANGUAGES) {
    const read = new Set(everyIssue(language).map(({ code }) => code))
    expect([...read].sort()).toEqual(Object.keys(MESSAGES[language].sentences).sort())
  }
})

test.each(LANGUAGES)(
  'the texts of all issues and warnings read as agreed in %s',
  async (language) => {
    const lines = everyIssue(language).map(
      ({ code, message, hint }) => `${code}\n  ${message}\n  ${hint}\n`,
    )
    await expect(lines.join('')).toMatchFileSnapshot(`golden/issues.${language}.txt`)
  },
)
