import { describe, expect, test } from 'vitest'
import {
  type AccountLog,
  assertJourney,
  type JourneyIssue,
  type ParseAccountLogOptions,
  parseAccountLog,
} from '../src/index.ts'
import { BROKEN_LOGS, LOGS_BROKEN_BESIDE_A_JOURNEY } from './broken-logs.ts'
import { ABSENT, type Change, changedDocument } from './changed-document.ts'
import { freezeThrough, thawedPlaces } from './frozen-through.ts'
import { LANGUAGES, MESSAGES } from './languages.ts'
import { numbered } from './numbered.ts'
import { SMALL_DOCUMENT } from './small-document.ts'
import { SMALL_LOG } from './small-log.ts'

const JOURNEY = assertJourney(SMALL_DOCUMENT)

function changedLog(...changes: readonly Change[]): unknown {
  return changedDocument(changes, SMALL_LOG)
}

function issuesOf(input: unknown, options?: ParseAccountLogOptions): readonly JourneyIssue[] {
  const result = parseAccountLog(input, options)
  return result.ok ? [] : result.issues
}

function logOf(...changes: readonly Change[]): AccountLog {
  const result = parseAccountLog(changedLog(...changes))
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join())
  return result.log
}

test('the log that all others are broken from has no fault and no warning', () => {
  for (const options of [{}, { journey: JOURNEY }])
    expect(parseAccountLog(SMALL_LOG, options)).toMatchObject({ ok: true, warnings: [] })
})

describe.each([...BROKEN_LOGS, ...LOGS_BROKEN_BESIDE_A_JOURNEY])('$code: $name', (broken) => {
  const isBeside = LOGS_BROKEN_BESIDE_A_JOURNEY.includes(broken)
  const document = changedLog(...broken.changes)
  const found = { code: broken.code, path: broken.path, received: broken.received }

  test('gives one issue beside its journey', () => {
    const issues = issuesOf(document, { journey: JOURNEY })
    expect(issues.map(({ code, path, received }) => ({ code, path, received }))).toEqual([found])
    if (broken.expected !== undefined) expect(issues[0]?.expected).toBe(broken.expected)
    if (broken.near === undefined) expect(issues[0]?.hint).not.toContain('Did you mean')
    else expect(issues[0]?.hint).toContain(`Did you mean “${broken.near}”? `)
  })

  test(isBeside ? 'passes where no journey is given' : 'gives the same without one', () => {
    const issues = issuesOf(document)
    expect(issues.map(({ code, path, received }) => ({ code, path, received }))).toEqual(
      isBeside ? [] : [found],
    )
  })

  test('says so in three languages', () => {
    const issues = LANGUAGES.flatMap((language) =>
      issuesOf(document, { journey: JOURNEY, messages: MESSAGES[language] }),
    )
    expect(new Set(issues.map(({ message }) => message)).size).toBe(3)
    expect(new Set(issues.map(({ hint }) => hint)).size).toBe(3)
  })
})

test('faults come together and in document order', () => {
  const issues = issuesOf(
    changedLog(
      [['journey'], 'large'],
      [['profiles', 0, 'role'], 'nobody'],
      [['profiles', 3], { id: 'p-2' }],
      [['events', 0, 'at'], 'soon'],
      [['events', 1, 'profiles', 0, 'profile'], 'p-9'],
      [['account'], ABSENT],
    ),
    { journey: JOURNEY },
  )
  expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'other-journey journey',
    'unknown-id profiles.0.role',
    'duplicate-id profiles.3.id',
    'wrong-type events.0.at',
    'unknown-id events.1.profiles.0.profile',
    'missing account',
  ])
})

test('a log that names no journey may be laid over any', () => {
  expect(issuesOf(changedLog([['journey'], ABSENT]), { journey: JOURNEY })).toEqual([])
})

test('what the texts given have no words for is named by its code', () => {
  const { 'other-journey': _, ...sentences } = MESSAGES.en.sentences
  const messages = { ...MESSAGES.en, sentences }
  expect(
    issuesOf(changedLog([['journey'], 'large']), { journey: JOURNEY, messages }),
  ).toMatchObject([
    { message: 'At journey: other-journey (expected "small", found "large").', hint: '' },
  ])
})

describe('personal data', () => {
  test.each<[string, Change, readonly (string | number)[]]>([
    ['the id of a profile', [['profiles', 2, 'id'], 'ole@example.org'], ['profiles', 2, 'id']],
    [
      'a link of a profile',
      [['profiles', 0, 'links', 1], 'mail:ole@example.org'],
      ['profiles', 0, 'links', 1],
    ],
  ])('is warned of in %s, which is no fault', (_, change, path) => {
    const events: Change = [['events'], []]
    expect(parseAccountLog(changedLog(change, events))).toMatchObject({
      ok: true,
      warnings: [{ code: 'personal-data', path }],
    })
  })

  test('is not suspected in a title', () => {
    expect(
      parseAccountLog(changedLog([['events', 0, 'title'], 'Writes to x@example.org'])),
    ).toMatchObject({ ok: true, warnings: [] })
  })

  test('a field that is probably misspelt is warned of too, in document order', () => {
    const result = parseAccountLog(
      changedLog(
        [['profiles', 1, 'id'], 'a@b'],
        [['events'], []],
        [['profiles', 2, 'rol'], 'operator'],
        [['locle'], 'da'],
        [['locale'], ABSENT],
      ),
    )
    expect(
      result.ok && result.warnings.map(({ code, path }) => `${code} ${path.join('.')}`),
    ).toEqual([
      'personal-data profiles.1.id',
      'unknown-field profiles.2.rol',
      'unknown-field locle',
    ])
  })
})

describe('the log', () => {
  test('has its ids resolved to profiles, its dates to numbers and its titles to languages', () => {
    const { account, journey, profiles, events } = logOf()
    expect({ account, journey }).toEqual({ account: 'account-1', journey: 'small' })
    expect(profiles).toEqual([
      { id: 'p-1', index: 0, role: 'operator', links: ['crm:17', 'mail:3f'] },
      { id: 'p-2', index: 1, role: 'specialist', links: [] },
      { id: 'p-3', index: 2, role: undefined, links: [] },
    ])
    expect(events[0]).toEqual({
      id: 'e-1',
      at: Date.UTC(2026, 0, 12),
      profiles: [{ profile: profiles[0], as: 'operator' }],
      step: 'jams',
      signpost: undefined,
      touchpoint: 'Hotline',
      channel: 'phone',
      title: { byLocale: { da: 'Ringer til service' }, fallback: 'da' },
    })
    expect(events[1]?.at).toBe(Date.UTC(2026, 1, 1, 8, 30))
    expect(events[1]?.profiles[1]?.profile).toBe(profiles[2])
    expect(events[1]?.title).toEqual({
      byLocale: { da: 'Ser videoen', en: 'Watches the video' },
      fallback: 'da',
    })
    expect(events[2]).toMatchObject({ profiles: [], title: undefined, step: undefined })
  })

  test('is in English where it names no language, and belongs to no journey where it names none', () => {
    const log = logOf([['locale'], ABSENT], [['journey'], ABSENT])
    expect(log.events[0]?.title).toEqual({ byLocale: { en: 'Ringer til service' }, fallback: 'en' })
    expect(log.journey).toBeUndefined()
  })

  test('has its events in order of time; those of one moment as they are written', () => {
    const at = [
      '2026-03-01',
      '2026-01-01',
      '2026-03-01T01:00+01:00',
      '1969-01-01',
      '2026-01-01T00:00Z',
    ]
    const events = at.map((time, index) => ({ id: `e${index}`, at: time, profiles: [] }))
    const { events: sorted } = logOf([['events'], events])
    expect(sorted.map(({ id }) => id)).toEqual(['e3', 'e1', 'e4', 'e0', 'e2'])
  })

  test('keeps the order of a hundred events of one moment', () => {
    const events = numbered(100, (index) => ({ id: `e${index}`, at: '2026-01-01', profiles: [] }))
    const { events: sorted } = logOf([['events'], events])
    expect(sorted.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
  })

  test('may be empty', () => {
    expect(logOf([['profiles'], []], [['events'], []])).toMatchObject({ profiles: [], events: [] })
  })

  test('is frozen through, and its input is neither frozen nor changed', () => {
    const document = changedLog([['extra'], { mine: true }])
    const before = JSON.stringify(document)
    const result = parseAccountLog(document)
    expect(result.ok && result.document).toBe(document)
    expect(Object.isFrozen(result)).toBe(true)
    expect(thawedPlaces(result.ok && result.log)).toEqual([])
    expect(thawedPlaces(result.ok && result.warnings)).toEqual([])
    expect(thawedPlaces(document)).toContain('root.extra')
    expect(JSON.stringify(document)).toBe(before)
    expect(parseAccountLog(freezeThrough(document))).toEqual(result)
  })

  test('is refused frozen through', () => {
    for (const { changes } of BROKEN_LOGS)
      expect(thawedPlaces(parseAccountLog(changedLog(...changes)))).toEqual([])
  })
})
