import { describe, expect, test } from 'vitest'
import { type Budget, parseAccountLog, parseJourney } from '../src/index.ts'
import { type Change, changedDocument } from './changed-document.ts'
import { numbered } from './numbered.ts'
import { SMALL_LOG } from './small-log.ts'

/** The most of a document, counted here in another way than the parser does: by recursion. */
function sizeOf(value: unknown, depth = 0): Record<'values' | 'depth' | 'characters', number> {
  const own = typeof value === 'string' ? value.length : 0
  if (typeof value !== 'object' || value === null) return { values: 1, depth, characters: own }
  const keys = Array.isArray(value) ? 0 : Object.keys(value).join('').length
  return Object.values(value)
    .map((child) => sizeOf(child, depth + 1))
    .reduce(
      (sum, child) => ({
        values: sum.values + child.values,
        depth: Math.max(sum.depth, child.depth),
        characters: sum.characters + child.characters,
      }),
      { values: 1, depth, characters: keys },
    )
}

function longestOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  const keys = Array.isArray(value) ? [] : Object.keys(value).map((key) => key.length)
  return Math.max(...keys, ...Object.values(value).map(longestOf))
}

function verdict(document: unknown, budget: Partial<Budget>): string {
  const result = parseJourney(document, { budget })
  return result.ok
    ? 'ok'
    : result.issues.map(({ code, path, expected }) => `${code} at [${path}] ${expected}`).join()
}

const DOCUMENT = changedDocument([])
const SIZE = sizeOf(DOCUMENT)
const LIMITS: readonly (readonly [keyof Budget, number, string])[] = [
  ['values', SIZE.values, `too-large at [] ≤ ${SIZE.values - 1} values`],
  ['characters', SIZE.characters, `too-large at [] ≤ ${SIZE.characters - 1} characters`],
  ['roles', 3, 'too-large at [roles] ≤ 2 values'],
  ['phases', 3, 'too-large at [phases] ≤ 2 values'],
]

describe('each limit is the most that passes', () => {
  test.each(LIMITS)('%s: %i', (limit, most, refusal) => {
    expect(verdict(DOCUMENT, { [limit]: most + 1 })).toBe('ok')
    expect(verdict(DOCUMENT, { [limit]: most })).toBe('ok')
    expect(verdict(DOCUMENT, { [limit]: most - 1 })).toBe(refusal)
  })

  test('depth, which is said with the first four keys of a place that is too deep', () => {
    expect(verdict(DOCUMENT, { depth: SIZE.depth })).toBe('ok')
    expect(verdict(DOCUMENT, { depth: SIZE.depth - 1 })).toMatch(
      /^too-large at \[[^,]+,[^,]+,[^,]+,[^,]+\] ≤ 5 levels$/,
    )
  })

  test('the length of one text or key', () => {
    const longest = longestOf(DOCUMENT)
    expect(verdict(DOCUMENT, { stringLength: longest })).toBe('ok')
    expect(verdict(DOCUMENT, { stringLength: longest - 1 })).toMatch(/^too-large at .+ characters$/)
  })

  test('none of them stands in the way of an account log', () => {
    const size = sizeOf(SMALL_LOG)
    const log = (budget: Partial<Budget>) => parseAccountLog(SMALL_LOG, { budget }).ok
    expect(log({ values: size.values, characters: size.characters, depth: size.depth })).toBe(true)
    expect(log({ values: size.values - 1 })).toBe(false)
    expect(log({ characters: size.characters - 1 })).toBe(false)
    expect(log({ depth: size.depth - 1 })).toBe(false)
  })
})

describe('the limits where none is given', () => {
  const nested = (lists: number): unknown => {
    let value: unknown = 'deep'
    for (let level = 0; level < lists; level += 1) value = [value]
    return value
  }
  const texts = (count: number, length: number): unknown =>
    numbered(count, () => 'x'.repeat(length))
  // What "extra" and a list of its own add to the document.
  const free = 2_000_000 - SIZE.characters - 'extra'.length

  test.each<[string, Change, string]>([
    ['a text of 4,000 characters', [['title'], 'x'.repeat(4000)], 'ok'],
    [
      'a text of 4,001 characters',
      [['title'], 'x'.repeat(4001)],
      'too-large at [title] ≤ 4000 characters',
    ],
    ['a key of 4,000 characters', [['k'.repeat(4000)], 1], 'ok'],
    ['a key of 4,001 characters', [['k'.repeat(4001)], 1], 'too-large at [] ≤ 4000 characters'],
    [
      'a key of 4,001 characters at depth, which is said of the object that holds it',
      [['steps', 0, 'k'.repeat(4001)], 1],
      'too-large at [steps,0] ≤ 4000 characters',
    ],
    ['31 lists in a field', [['extra'], nested(31)], 'ok'],
    ['32 lists in a field', [['extra'], nested(32)], 'too-large at [extra,0,0,0] ≤ 32 levels'],
    ['as many values as may be', [['extra'], numbered(200_000 - SIZE.values - 1, () => 0)], 'ok'],
    [
      'one value more',
      [['extra'], numbered(200_000 - SIZE.values, () => 0)],
      'too-large at [] ≤ 200000 values',
    ],
    [
      'as many fields as may be, and one more',
      [['extra'], Object.fromEntries(numbered(200_000 - SIZE.values, (index) => [index, 0]))],
      'too-large at [] ≤ 200000 values',
    ],
    ['as many characters as may be', [['extra'], texts(1000, Math.floor(free / 1000))], 'ok'],
    [
      'more characters',
      [['extra'], texts(1000, Math.floor(free / 1000) + 1)],
      'too-large at [] ≤ 2000000 characters',
    ],
  ])('%s', (_, change, expected) => {
    expect(verdict(changedDocument([change]), {})).toBe(expected)
  })

  test.each([
    ['roles', 100, { name: 'Role', buying: [] }],
    ['phases', 200, { title: 'Phase' }],
  ] as const)('as many %s as a picture can hold: %i', (list, most, entry) => {
    const entries = (count: number): Change => [
      [list],
      numbered(count, (index) => ({ ...entry, id: `${list}-${index}` })),
    ]
    const crowd = `too-large at [${list}] ≤ ${most} values`
    expect(verdict(changedDocument([entries(most + 1)]), {})).toBe(crowd)
    expect(verdict(changedDocument([entries(most)]), {})).not.toContain('too-large')
  })
})

describe('a budget is kept before anything else is looked at', () => {
  test('a limit that is raised lets more pass', () => {
    const document = changedDocument([[['title'], 'x'.repeat(5000)]])
    expect(verdict(document, { stringLength: 5000 })).toBe('ok')
    expect(verdict(document, { stringLength: 4999 })).not.toBe('ok')
  })

  test('only the excess is said, whatever else is wrong', () => {
    const document = changedDocument([
      [['title'], 5],
      [['format'], 'routebord/2'],
      [['offering'], 'x'.repeat(4001)],
      [['__proto__'], {}],
    ])
    expect(verdict(document, {})).toBe('too-large at [offering] ≤ 4000 characters')
  })

  test('both lists that make a crowd are said', () => {
    expect(verdict(DOCUMENT, { roles: 1, phases: 1 })).toBe(
      'too-large at [roles] ≤ 1 values,too-large at [phases] ≤ 1 values',
    )
  })

  test('an object that holds itself is too deep', () => {
    const round: Record<string, unknown> = {}
    round.round = round
    expect(verdict(round, {})).toBe('too-large at [round,round,round,round] ≤ 32 levels')
  })

  test('a budget of nothing refuses even a single value', () => {
    expect(verdict(5, { values: 0 })).toBe('too-large at [] ≤ 0 values')
    expect(verdict('x', { characters: 0 })).toBe('too-large at [] ≤ 0 characters')
    expect(verdict([], { depth: 0 })).toBe('wrong-type at [] an object')
    expect(verdict([5], { depth: 0 })).toBe('too-large at [0] ≤ 0 levels')
  })
})
