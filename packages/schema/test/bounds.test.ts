import { describe, expect, test } from 'vitest'
import { type JourneyIssue, parseJourney } from '../src/index.ts'
import { ABSENT, type Change, changedDocument } from './changed-document.ts'
import { numbered } from './numbered.ts'

function issuesOf(changes: readonly Change[]): readonly JourneyIssue[] {
  const result = parseJourney(changedDocument(changes))
  return result.ok ? [] : result.issues
}

const NOTHING_ELSE: readonly Change[] = [
  [['links'], []],
  [['signposts'], []],
  [['actions'], []],
]

// Each of these takes a second or less. Without its bound it takes minutes, or all memory, or the whole stack.
describe('a hostile document is answered in bounded work', () => {
  test('steps that each wait for the next are frozen however long their chain', () => {
    const count = 9000
    const roles = numbered(count, (index) => ({ id: `role-${index}`, name: 'Role', buying: [] }))
    const steps = numbered(count, (index) => ({
      id: `step-${index}`,
      title: 'Step',
      phase: 'need',
      roles: [`role-${index}`],
      after: index + 1 < count ? [`step-${index + 1}`] : [],
    }))
    const document = changedDocument([[['roles'], roles], [['steps'], steps], ...NOTHING_ELSE])
    const result = parseJourney(document, { budget: { roles: count } })
    expect(result.ok).toBe(true)
    if (result.ok) expect(Object.isFrozen(result.journey.steps.at(-1)?.roles)).toBe(true)
  })

  test('a circle of many thousand steps is found', () => {
    const count = 20_000
    const steps = numbered(count, (index) => ({
      id: `step-${index}`,
      title: 'Step',
      phase: 'need',
      roles: ['operator'],
      after: index === 0 ? [`step-${count - 1}`] : [],
    }))
    const issues = issuesOf([[['steps'], steps], ...NOTHING_ELSE])
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['after-cycle steps,0,after'])
  })

  test('a likely id is looked for often and not without end', () => {
    const evidence = numbered(10_000, (index) => ({ id: `e${index}`, kind: 'crm', title: 'E' }))
    const issues = issuesOf([
      [['evidence'], [{ id: 'jams-log', kind: 'crm', title: 'E' }, ...evidence]],
      [['roles', 0, 'evidence'], []],
      [['steps', 0, 'evidence'], numbered(1000, () => 'jams-logs')],
    ])
    expect(issues).toHaveLength(1000)
    const likely = issues.filter(({ hint }) => hint.includes('“jams-log”'))
    // Ten times their 48,898 letters is what one look compares, of ten million.
    expect(likely).toHaveLength(20)
  })

  test('a likely id is not looked for among more letters than can be compared at once', () => {
    const long = (word: string, index: number): string => (word.repeat(8) + index).slice(-64)
    const evidence = numbered(20_000, (index) => ({
      id: long('abcdefgh', index),
      kind: 'crm',
      title: 'E',
    }))
    const names = numbered(100, (index) => long('hgfedcba', index))
    const issues = issuesOf([
      [['evidence'], evidence],
      [['roles', 0, 'evidence'], []],
      [['steps', 0, 'evidence'], names],
    ])
    expect(issues).toHaveLength(100)
    expect(issues.filter(({ hint }) => hint.includes('Did you mean'))).toEqual([])
  })

  test('ids that nothing has are not each held against a whole list', () => {
    const evidence = numbered(20_000, (index) => ({ id: `e${index}`, kind: 'crm', title: 'E' }))
    const names = numbered(10_000, () => 'zzzzzz')
    const issues = issuesOf([
      [['evidence'], evidence],
      [['roles', 0, 'evidence'], []],
      [['steps', 0, 'evidence'], names],
    ])
    expect(issues).toHaveLength(10_000)
  })

  test('an issue names six of the roles at a step, however many there are', () => {
    const names = numbered(100, (index) => `role-${index}`)
    const issues = issuesOf([
      [['roles'], names.map((id) => ({ id, name: 'Role', buying: [] }))],
      [
        ['steps'],
        [{ id: 'all', title: 'All', phase: 'need', roles: names, experience: { nobody: {} } }],
      ],
      ...NOTHING_ELSE,
    ])
    const six = names.slice(0, 6).map((name) => JSON.stringify(name))
    expect(issues.map(({ expected }) => expected)).toEqual([six.join(', ')])
  })

  test.each<[string, Change]>([
    [
      'signpost',
      [
        ['signposts'],
        numbered(10_000, (index) => ({
          id: `signpost-${index}`,
          question: 'Why?',
          roles: ['specialist'],
          at: { step: 'compare' },
          status: 'missing',
        })),
      ],
    ],
    [
      'link',
      [
        ['links'],
        numbered(10_000, () => ({
          kind: 'influence',
          from: { role: 'director' },
          to: { step: 'compare', role: 'specialist' },
        })),
      ],
    ],
  ])('a crowded step is read once and not for each %s that stands at it', (_, change) => {
    const crowd: Change = [['steps', 1, 'roles'], numbered(50_000, () => 'specialist')]
    const document = changedDocument([[['actions'], []], crowd, change])
    expect(parseJourney(document)).toMatchObject({ ok: true, warnings: [] })
  })

  test('as many issues as there are faults come in document order', () => {
    const names = numbered(20_000, (index) => `role ${index}`)
    const issues = issuesOf([
      [['steps', 1, 'experience'], Object.fromEntries(names.map((name) => [name, {}]))],
    ])
    expect(issues.map(({ path }) => path[3])).toEqual(names)
  })

  test('a flat list far beyond the budget is refused before it is walked', () => {
    const result = parseJourney(Array.from({ length: 5_000_000 }, () => 0))
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual(['too-large'])
  })
})

describe('an issue is short and on one line', () => {
  test('a long value is quoted in short', () => {
    const issues = issuesOf([[['steps', 1, 'phase'], 'y'.repeat(3000)]])
    expect(issues.map(({ received }) => received)).toEqual([`"${'y'.repeat(60)}…"`])
  })

  test('a long key is named in short, and is whole in the path', () => {
    const key = 'k'.repeat(3000)
    const [issue] = issuesOf([[['steps', 1, 'experience'], { [key]: {} }]])
    expect(issue?.path).toEqual(['steps', 1, 'experience', key])
    expect(issue?.message).toContain(`At steps[1].experience.${'k'.repeat(60)}…: this role`)
  })

  test('a character of two halves is not cut in two', () => {
    const [issue] = issuesOf([[['steps', 1, 'phase'], '😀'.repeat(61)]])
    expect(issue?.received).toBe(`"${'😀'.repeat(60)}…"`)
    expect(issuesOf([[['steps', 1, 'phase'], '😀'.repeat(60)]])[0]?.received).toBe(
      `"${'😀'.repeat(60)}"`,
    )
  })

  test.each([
    ['a line break', '\n', '\\n'],
    ['the mark that turns text around', '\u202e', '\\u202e'],
    ['an isolate of direction', '\u2067', '\\u2067'],
    ['a C1 control', '\u009b', '\\u009b'],
    ['half a character', '\ud83d', '\\ud83d'],
    ['a quotation mark', '"', '\\"'],
  ])('%s is written out, in a value, a key and a suggestion', (_, sign, written) => {
    const [found] = issuesOf([[['steps', 1, 'phase'], `a${sign}b`]])
    expect(found?.received).toBe(`"a${written}b"`)
    const [named] = issuesOf([[['steps', 1, 'experience'], { [`a${sign}b`]: {} }]])
    expect(named?.message).toContain(`At steps[1].experience.a${written}b: this role`)
    const suggested = issuesOf([[['phases', 1, 'id'], `trial${sign}`]])
    expect(suggested.find(({ code }) => code === 'unknown-id')?.hint).toContain(
      `Did you mean “trial${written}”?`,
    )
  })
})

test.each([
  [2, -2],
  [0, 0],
  [-1e308, 1e308],
  [-1_000_001, 0],
  [0, 1_000_001],
])('a scale of feelings from %d to %d is refused', (min, max) => {
  const result = parseJourney(
    changedDocument([
      [['emotionScale'], { min, max }],
      [['steps', 0, 'experience'], {}],
    ]),
  )
  const issues = result.ok ? [] : result.issues
  expect(issues).toMatchObject([{ code: 'wrong-type', path: ['emotionScale'] }])
})

test('a scale of feelings may be as wide as a million', () => {
  expect(issuesOf([[['emotionScale'], { min: -1_000_000, max: 1_000_000 }]])).toEqual([])
})

describe('what lies on the bound is within it', () => {
  test.each<[string, readonly Change[]]>([
    ['the lowest feeling', [[['steps', 0, 'experience', 'operator', 'emotion'], -3]]],
    ['the highest feeling', [[['steps', 0, 'experience', 'operator', 'emotion'], 3]]],
    [
      'an end at the start',
      [
        [['steps', 0, 'start'], '2026-01-12'],
        [['steps', 0, 'end'], '2026-01-12'],
      ],
    ],
    ['an end without a start', [[['steps', 0, 'start'], ABSENT]]],
    ['a journey compared with another', [[['comparesTo'], 'smaller']]],
  ])('%s', (_, changes) => {
    expect(issuesOf(changes)).toEqual([])
  })
})

test('an issue names six of those who are at a step, and no more', () => {
  const roles = numbered(8, (index) => ({ id: `role-${index}`, name: 'Role', buying: [] }))
  const steps = [
    { id: 'meet', title: 'Meet', phase: 'need', roles: roles.slice(1).map(({ id }) => id) },
  ]
  const [issue] = issuesOf([
    [['roles'], roles],
    [['steps'], steps],
    ...NOTHING_ELSE,
    [
      ['signposts'],
      [{ id: 's', question: 'Q?', roles: ['role-0'], at: { step: 'meet' }, status: 'missing' }],
    ],
  ])
  expect(issue?.expected).toBe('"role-1", "role-2", "role-3", "role-4", "role-5", "role-6"')
})
