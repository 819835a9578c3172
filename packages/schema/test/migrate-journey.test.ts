import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAccountLog, parseJourney } from '../src/index.ts'
import { migrateJourney } from '../src/migrate-journey.ts'
import { mutated } from './any-json.ts'
import { ABSENT, type Change, changedDocument, copyOf } from './changed-document.ts'
import { freezeThrough, thawedPlaces } from './frozen-through.ts'
import { LANGUAGES, MESSAGES } from './languages.ts'
import { OLD_DOCUMENT } from './old-document.ts'
import { SMALL_DOCUMENT } from './small-document.ts'
import { SMALL_LOG } from './small-log.ts'

/** The document of today that the old one is brought to, written by hand. */
const TODAY = {
  format: 'routebord/1',
  id: 'small',
  title: { en: 'A small journey', da: 'En lille rejse' },
  purpose: { why: 'To test the format', audience: [] },
  roles: [
    { id: 'operator', name: 'Operator', buying: ['user'], wishes: ['Quiet'] },
    { id: 'specialist', name: 'Specialist', buying: ['influencer'] },
    { id: 'director', name: 'Director', buying: ['decider'] },
  ],
  phases: [
    { id: 'need', title: 'Need' },
    { id: 'trial', title: 'Trial' },
  ],
  steps: [
    {
      id: 'jams',
      title: 'The press jams',
      phase: 'need',
      roles: ['operator', 'specialist'],
      experience: { operator: { emotion: -2 }, specialist: { emotion: 0 } },
      evidence: ['talks'],
    },
    { id: 'compare', title: 'Compares', phase: 'trial', roles: ['specialist'], after: ['jams'] },
    { id: 'decide', title: 'Decides', phase: 'trial', roles: ['director'], kind: 'decision' },
  ],
  evidence: [{ id: 'talks', kind: 'interview', title: 'Talks' }],
}

function migrated(input: unknown): unknown {
  const result = migrateJourney(input)
  return result.ok ? result.document : result.issues
}

function changedOld(...changes: readonly Change[]): unknown {
  return changedDocument(changes, OLD_DOCUMENT)
}

describe('a document of an older format', () => {
  test('is brought to the format of today', () => {
    expect(migrateJourney(OLD_DOCUMENT)).toEqual({
      ok: true,
      document: TODAY,
      formats: ['routebord/0', 'routebord/1'],
    })
    expect(parseJourney(migrated(OLD_DOCUMENT))).toMatchObject({ ok: true, warnings: [] })
  })

  test('is refused by parseJourney, with what to do about it', () => {
    for (const language of LANGUAGES) {
      const messages = MESSAGES[language]
      expect(parseJourney(OLD_DOCUMENT, { messages })).toMatchObject({
        ok: false,
        issues: [
          {
            code: 'older-format',
            path: ['format'],
            expected: '"routebord/1"',
            received: '"routebord/0"',
            hint: expect.stringContaining('migrateJourney'),
          },
        ],
      })
    }
  })

  test('is neither changed nor frozen', () => {
    const input = changedOld([['extra'], { mine: [1] }])
    const before = JSON.stringify(input)
    const places = thawedPlaces(input)
    const result = migrateJourney(input)
    expect(JSON.stringify(input)).toBe(before)
    expect(thawedPlaces(input)).toEqual(places)
    expect(migrateJourney(freezeThrough(input))).toEqual(result)
  })

  test.each<[string, Change, unknown]>([
    ['of the root', [['extra'], { mine: [1, null] }], { extra: { mine: [1, null] } }],
    ['with a name of today', [['offering'], 'A press'], { offering: 'A press' }],
    ['of a role', [['actors', 0, 'shoe'], 43], { roles: [{ shoe: 43 }, {}, {}] }],
    ['of a phase', [['stages', 1, 'colour'], 'red'], { phases: [{}, { colour: 'red' }] }],
    ['of a step', [['steps', 1, 'x'], [1]], { steps: [{}, { x: [1] }, {}] }],
    [
      'of a purpose',
      [['purpose'], { audience: ['A'] }],
      { purpose: { audience: ['A'], why: 'To test the format' } },
    ],
  ])('keeps a field that it does not know: %s', (_, change, kept) => {
    expect(migrated(changedOld(change))).toMatchObject(kept as object)
  })

  test.each<[string, Change, string]>([
    ['no actors', [['actors'], ABSENT], 'missing roles'],
    ['no stages', [['stages'], ABSENT], 'missing phases'],
    ['no steps', [['steps'], ABSENT], 'missing steps'],
    ['no why', [['why'], ABSENT], 'missing purpose'],
    ['a word for its steps', [['steps'], 'none'], 'wrong-type steps'],
    ['a number among its steps', [['steps', 3], 7], 'wrong-type steps.3'],
    ['a step without a stage', [['steps', 1, 'stage'], ABSENT], 'missing steps.1.phase'],
    ['a step of nobody', [['steps', 1, 'who'], ABSENT], 'missing steps.1.roles'],
    ['a step without a mood', [['steps', 0, 'mood'], ABSENT], ''],
    [
      'a mood in words',
      [['steps', 0, 'mood', 'operator'], 'bad'],
      'wrong-type steps.0.experience.operator.emotion',
    ],
  ])('that has %s is brought over as it is, for the parser to judge', (_, change, issue) => {
    const result = parseJourney(migrated(changedOld(change)))
    const found = result.ok
      ? []
      : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
    // What is missing is unknown to those who name it, too.
    const own = found.filter(
      (name) => !name.startsWith('unknown-id') && !name.startsWith('role-not'),
    )
    expect(own).toEqual(issue === '' ? [] : [issue])
  })

  test('loses none of its values, whatever they are', () => {
    const valuesOf = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(valuesOf)
        : [JSON.stringify(value)]
    // A mood that is no object has no place in the new format, and what has an old name and a new one keeps the old.
    const strange = (input: unknown): boolean =>
      /"mood":[^{]|"(?:purpose|roles|phases|phase|experience)":/.test(JSON.stringify(input))
    let tried = 0
    fc.assert(
      fc.property(mutated(OLD_DOCUMENT), (input) => {
        const result = migrateJourney(input)
        if (!result.ok || result.formats.length < 2 || strange(input)) return
        tried += 1
        const after = new Set(valuesOf(result.document))
        expect(valuesOf(input).filter((value) => !after.has(value))).toEqual(
          after.has('"routebord/0"') ? [] : ['"routebord/0"'],
        )
      }),
      { seed: 1972, numRuns: 300 },
    )
    expect(tried).toBeGreaterThan(100)
  })
})

describe('a document of the format of today', () => {
  test('comes back as the very same', () => {
    const document = copyOf(SMALL_DOCUMENT)
    const result = migrateJourney(document)
    expect(result).toEqual({ ok: true, document: SMALL_DOCUMENT, formats: ['routebord/1'] })
    expect(result.ok && result.document).toBe(document)
    expect(Object.isFrozen(document)).toBe(false)
  })

  test.each([
    ['another format', { format: 'other/3' }, ['other/3']],
    ['an account log', SMALL_LOG, ['routebord-log/1']],
    ['no format', { id: 'x' }, []],
    ['a format that is a number', { format: 0 }, []],
    ['a format named like a property of every object', { format: 'constructor' }, ['constructor']],
    ['a list', [], []],
    ['nothing', undefined, []],
    ['a word', 'routebord/0', []],
  ])('%s has nowhere to be brought, and is left to the parser', (_, input, formats) => {
    const result = migrateJourney(input)
    expect(result).toEqual({ ok: true, document: input, formats })
    expect(result.ok && result.document).toBe(input)
  })
})

describe('what is refused', () => {
  test.each(['routebord/2', 'routebord/10', 'routebord/9999'])(
    'a newer format, %s, with what to do about it',
    (format) => {
      for (const language of LANGUAGES) {
        const messages = MESSAGES[language]
        const input = { ...SMALL_DOCUMENT, format }
        const issue = {
          code: 'newer-format',
          path: ['format'],
          received: JSON.stringify(format),
          hint: messages.sentences['newer-format'].hint,
        }
        expect(migrateJourney(input, { messages })).toMatchObject({ ok: false, issues: [issue] })
        expect(parseJourney(input, { messages })).toMatchObject({ ok: false, issues: [issue] })
        expect(thawedPlaces(migrateJourney(input, { messages }))).toEqual([])
      }
    },
  )

  test('a newer format of an account log', () => {
    expect(parseAccountLog({ ...SMALL_LOG, format: 'routebord-log/2' })).toMatchObject({
      issues: [{ code: 'newer-format', expected: '"routebord-log/1"' }],
    })
  })

  test('what is over the budget, before any work', () => {
    expect(migrateJourney(OLD_DOCUMENT, { budget: { values: 10 } })).toMatchObject({
      issues: [{ code: 'too-large' }],
    })
    expect(migrateJourney(changedOld([['steps', 0, 'mood', '__proto__'], 1]))).toMatchObject({
      issues: [{ code: 'forbidden-key', path: ['steps', 0, 'mood', '__proto__'] }],
    })
  })
})
