import { describe, expect, test } from 'vitest'
import type { Budget } from '../src/index.ts'
import { parseJourney } from '../src/index.ts'
import { parseAccountLogText, parseJourneyText } from '../src/parse-text.ts'
import { SMALL_DOCUMENT } from './small-document.ts'

function found(text: string, budget: Partial<Budget> = {}): readonly string[] {
  const result = parseJourneyText(text, { budget })
  return result.ok
    ? ['ok']
    : result.issues.map(
        ({ code, path, expected, line, column }) =>
          `${code} [${path}] ${expected} at ${line}:${column}`,
      )
}

const TEXT = JSON.stringify(SMALL_DOCUMENT)

describe('a text is not read when it is', () => {
  const tooDeep = 'too-large [] ≤ 32 levels at'

  test.each<[string, string, string]>([
    ['200,000 open lists', '['.repeat(200_000), `${tooDeep} 1:34`],
    ['200,000 lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, `${tooDeep} 1:34`],
    ['200,000 open objects', '{"a":'.repeat(200_000), `${tooDeep} 1:166`],
    ['200,000 lists on lines', '[\n'.repeat(200_000), `${tooDeep} 34:1`],
    ['200,000 lists on lines of another kind', '[\r\n'.repeat(200_000), `${tooDeep} 34:1`],
    ['200,000 lists in a field', `{"a":${'['.repeat(200_000)}`, `${tooDeep} 1:38`],
    ['200,000 lists behind a mark of byte order', `\uFEFF${'['.repeat(99)}`, `${tooDeep} 1:34`],
    [
      '200,000 lists behind many that are closed again',
      `[${'[{},[]],'.repeat(9)}${'['.repeat(200_000)}`,
      `${tooDeep} 1:106`,
    ],
    ['200,000 lists behind half a text', `["a\n${'['.repeat(200_000)}`, `${tooDeep} 2:33`],
  ])('too deep: %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected])
    const log = parseAccountLogText(text)
    expect(log.ok ? [] : log.issues.map(({ code }) => code)).toEqual(['too-large'])
  })

  test.each<[string, string]>([
    ['in a text', `{"a":"${'['.repeat(200)}"}`],
    ['in a text behind an escaped quotation mark', `{"a":"\\"${'['.repeat(200)}"}`],
    ['in a key', `{"${'{'.repeat(200)}":1}`],
    ['side by side', `[${'[],'.repeat(200)}[]]`],
    ['closed again', `[${'[[[[[[]]]]]],'.repeat(50)}0]`],
  ])('but not by brackets %s', (_, text) => {
    expect(found(text).join()).not.toContain('levels')
    expect(found(text).join()).not.toContain('invalid-json')
  })

  test('longer than four times the characters of the budget', () => {
    const budget = { characters: 1000 }
    expect(found(' '.repeat(4001), budget)).toEqual(['too-large [] ≤ 4000 characters at 1:1'])
    expect(found(' '.repeat(4000), budget)).toEqual(['invalid-json []  at 1:4001'])
    expect(found(`\uFEFF${' '.repeat(4000)}`, budget)).toEqual(['invalid-json []  at 1:4001'])
    expect(found(' '.repeat(8_000_001))).toEqual(['too-large [] ≤ 8000000 characters at 1:1'])
  })

  test('of more values than the budget has: seven million would fill the memory', () => {
    const tooMany = 'too-large [] ≤ 200000 values at 1:1'
    expect(found(`[${'0,'.repeat(3_900_000)}0]`)).toEqual([tooMany])
    expect(found(`[${'{},'.repeat(2_600_000)}0]`)).toEqual([tooMany])
    expect(found(`{${'"":0,'.repeat(1_500_000)}"":0}`)).toEqual([tooMany])
    expect(found(`[${'[[[[[[]]]]]]'.repeat(200_000)}`)).toEqual([tooMany])
  })
})

describe('a text and its value are held to one budget', () => {
  const nested = (levels: number, core: string): string =>
    `${TEXT.slice(0, -1)},"extra":${'['.repeat(levels)}${core}${']'.repeat(levels)}}`

  test.each<[string, string, boolean]>([
    ['a value in 31 lists in a field', nested(31, '1'), true],
    ['a value in 32 lists in a field', nested(32, '1'), false],
    ['nothing in 32 lists in a field', nested(32, ''), true],
    ['nothing in 33 lists in a field', nested(33, ''), false],
  ])('%s: %j', (_, text, passes) => {
    expect(parseJourneyText(text).ok).toBe(passes)
    expect(parseJourney(JSON.parse(text)).ok).toBe(passes)
  })

  test('in the number of values, of which commas and brackets are some', () => {
    const text = JSON.stringify({ ...SMALL_DOCUMENT, extra: [[], [], {}, 'a,b,c,d,e,f[[[['] })
    const most = (parse: (values: number) => boolean): number => {
      let values = 1
      while (!parse(values)) values += 1
      return values
    }
    const ofText = most((values) => parseJourneyText(text, { budget: { values } }).ok)
    const ofValue = most((values) => parseJourney(JSON.parse(text), { budget: { values } }).ok)
    expect(ofText).toBe(ofValue)
    expect(ofText).toBeGreaterThan(150)
  })

  test('in its characters, which escapes and blanks are none of', () => {
    const value = { ...SMALL_DOCUMENT, extra: '\n'.repeat(100) }
    const text = JSON.stringify(value, null, 2)
    let characters = 1000
    while (!parseJourney(value, { budget: { characters } }).ok) characters += 1
    expect(text.length).toBeGreaterThan(characters)
    expect(found(text, { characters })).toEqual(['ok'])
    expect(found(text, { characters: characters - 1 })).toEqual([
      `too-large [] ≤ ${characters - 1} characters at 1:1`,
    ])
  })
})
