import { describe, expect, test } from 'vitest'
import { type JourneyIssue, parseJourney } from '../src/index.ts'
import { type Change, changedDocument } from './changed-document.ts'

function issuesOf(changes: readonly Change[]): readonly JourneyIssue[] {
  const result = parseJourney(changedDocument(changes))
  return result.ok ? [] : result.issues
}

function numbered<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function count(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, child) => sum + count(child), 1)
}

describe('what a document may hold', () => {
  test('a text of 4,000 characters is not too long', () => {
    expect(parseJourney(changedDocument([[['title'], 'x'.repeat(4000)]])).ok).toBe(true)
  })

  test('more than 200,000 values are too many', () => {
    const document = changedDocument([[['extra'], numbered(200_000, () => 0)]])
    expect(parseJourney(document)).toMatchObject({
      ok: false,
      issues: [{ code: 'too-large', path: [], expected: '≤ 200000 values', received: '' }],
    })
  })

  test('values are counted one by one: objects, lists and what they hold', () => {
    const document = changedDocument([])
    const values = count(document)
    expect(parseJourney(document, { budget: { values } }).ok).toBe(true)
    expect(parseJourney(document, { budget: { values: values - 1 } }).ok).toBe(false)
  })

  test.each([
    [31, true],
    [32, false],
  ])('a value in %i lists in a field is within 32 levels: %j', (lists, within) => {
    let value: unknown = 'deep'
    for (let level = 0; level < lists; level += 1) value = [value]
    expect(parseJourney(changedDocument([[['extra'], value]])).ok).toBe(within)
  })

  test('a budget may be raised', () => {
    const document = changedDocument([[['title'], 'x'.repeat(5000)]])
    expect(parseJourney(document, { budget: { stringLength: 5000 } }).ok).toBe(true)
  })

  test('each limit may be lowered on its own', () => {
    const document = changedDocument([])
    for (const budget of [{ values: 20 }, { depth: 2 }, { stringLength: 5 }])
      expect(parseJourney(document, { budget })).toMatchObject({
        ok: false,
        issues: [{ code: 'too-large' }],
      })
  })

  test('an object that holds itself is too deep', () => {
    const round: Record<string, unknown> = {}
    round.round = round
    expect(parseJourney(round)).toMatchObject({ ok: false, issues: [{ code: 'too-large' }] })
  })
})

describe('a hostile document is answered in bounded work', () => {
  test('steps that each wait for the next are frozen however long their chain', () => {
    const count = 9000
    const result = parseJourney(
      changedDocument([
        [
          ['roles'],
          numbered(count, (index) => ({ id: `role-${index}`, name: 'Role', buying: [] })),
        ],
        [
          ['steps'],
          numbered(count, (index) => ({
            id: `step-${index}`,
            title: 'Step',
            phase: 'need',
            roles: [`role-${index}`],
            after: index + 1 < count ? [`step-${index + 1}`] : [],
          })),
        ],
        [['links'], []],
        [['signposts'], []],
      ]),
      { budget: { roles: count } },
    )
    expect(result.ok).toBe(true)
    if (result.ok) expect(Object.isFrozen(result.journey.steps.at(-1)?.roles)).toBe(true)
  })

  test('a likely id is looked for a hundred times and not without end', () => {
    const issues = issuesOf([[['steps', 1, 'after'], numbered(150, () => 'jamms')]])
    expect(issues).toHaveLength(150)
    expect(issues.filter(({ hint }) => hint.includes('“jams”'))).toHaveLength(100)
  })

  test('an issue names six of the roles at a step, however many there are', () => {
    const names = numbered(100, (index) => `role-${index}`)
    const issues = issuesOf([
      [['roles'], names.map((id) => ({ id, name: 'Role', buying: [] }))],
      [
        ['steps'],
        [{ id: 'all', title: 'All', phase: 'need', roles: names, experience: { nobody: {} } }],
      ],
      [['links'], []],
      [['signposts'], []],
    ])
    expect(issues.map(({ expected }) => expected)).toEqual([
      names
        .slice(0, 6)
        .map((name) => JSON.stringify(name))
        .join(', '),
    ])
  })

  test('a crowded step is read once and not for each signpost that stands at it', () => {
    const document = changedDocument([
      [['steps', 1, 'roles'], numbered(50_000, () => 'specialist')],
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
    ])
    expect(parseJourney(document)).toMatchObject({ ok: true, warnings: [] })
  })

  test('as many issues as there are faults come in document order', () => {
    const names = numbered(20_000, (index) => `role ${index}`)
    const issues = issuesOf([
      [['steps', 1, 'experience'], Object.fromEntries(names.map((name) => [name, {}]))],
    ])
    expect(issues.map(({ path }) => path[3])).toEqual(names)
  })

  test('a long value is quoted in short', () => {
    const issues = issuesOf([[['steps', 1, 'phase'], 'y'.repeat(3000)]])
    expect(issues.map(({ received }) => received)).toEqual([`"${'y'.repeat(60)}…"`])
  })
})

test.each([
  ['roles', 101, { id: '', name: 'Role', buying: [] }],
  ['phases', 201, { id: '', title: 'Phase' }],
] as const)('more %s than a picture can hold are too many', (list, count, entry) => {
  const entries = numbered(count, (index) => ({ ...entry, id: `${list}-${index}` }))
  const result = parseJourney(changedDocument([[[list], entries]]))
  const issues = result.ok ? [] : result.issues
  expect(issues.map(({ code, path }) => ({ code, path }))).toEqual([
    { code: 'too-large', path: [list] },
  ])
})

test('a flat list far beyond the budget is refused before it is walked', () => {
  const result = parseJourney(Array.from({ length: 5_000_000 }, () => 0))
  expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual(['too-large'])
})

test.each([
  [2, -2],
  [0, 0],
  [-1e308, 1e308],
])('a scale of feelings from %d to %d is refused', (min, max) => {
  const result = parseJourney(changedDocument([[['emotionScale'], { min, max }]]))
  const issues = result.ok ? [] : result.issues
  expect(issues).toMatchObject([{ code: 'wrong-type', path: ['emotionScale'] }])
})
