import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSyntaxFault } from '../src/find-syntax-fault.ts'
import { parseJourneyText } from '../src/parse-text.ts'
import { readMarks } from './marked-text.ts'

const RUNS = { seed: 1972, numRuns: 700 }

describe('a text that is no JSON is told where it stops being it', () => {
  test.each<[string, string]>([
    ['nothing at all', '¤'],
    ['blanks alone', ' \n\t¤'],
    ['an object that is not closed', '{ "a": 1¤'],
    ['an object that is only opened', '{\n¤'],
    ['a list that is not closed', '[1, [2]¤'],
    ['an end after a comma', '[1,¤'],
    ['an end after a colon', '{ "a":\n¤'],
    ['an end after a key', '{ "a"¤'],
    ['a list closed as an object', '[1¤}'],
    ['an object closed as a list', '{ "a": 1¤]'],
    ['a comma before the end of an object', '{ "a": 1,\n¤}'],
    ['a comma before the end of a list', '[1, ¤]'],
    ['a comma at the start of a list', '[¤, 1]'],
    ['two commas', '{ "a": 1,¤, "b": 2 }'],
    ['no comma between fields', '{ "a": 1\n  ¤"b": 2 }'],
    ['no comma between entries', '[1 ¤2]'],
    ['no colon', '{ "a" ¤1 }'],
    ['a comma for a colon', '{ "a"¤, 1 }'],
    ['two colons', '{ "a":¤: 1 }'],
    ['a colon in a list', '["a"¤: 1]'],
    ['a key without quotes', '{ ¤a: 1 }'],
    ['a number for a key', '{ ¤1: 1 }'],
    ['single quotes', "{ ¤'a': 1 }"],
    ['curly quotes', '{ ¤“a”: 1 }'],
    ['a comment', '{ ¤// why\n "a": 1 }'],
    ['a comment before all', '¤/* why */ {}'],
    ['more after the end', '{} ¤{}'],
    ['a bracket too many', '{}¤}'],
    ['a text that is not closed', '{ "a": "b¤'],
    ['a text closed on the next line', '{ "a": "b¤\n", "c": 1 }'],
    ['a quotation mark forgotten', '{ "a": "b,¤\n  "c": "d" }'],
    ['a raw tab in a text', '{ "a": "b¤\tc" }'],
    ['a raw null in a key', '{ "a¤\u0000": 1 }'],
    ['an escape that is none', '{ "a": "\\¤x" }'],
    ['an escape at the end', '"\\¤'],
    ['an escape of a line break', '"a\\¤\n"'],
    ['half an escape of Unicode', '"\\u12¤"'],
    ['a word for digits of Unicode', '"\\u00¤zz"'],
    ['a word unknown', '[¤None]'],
    ['a word in capitals', '[¤True]'],
    ['half a word', '[tr¤]'],
    ['a word and more', '[true¤r]'],
    ['undefined', '[¤undefined]'],
    ['not a number', '¤NaN'],
    ['minus infinity', '-¤Infinity'],
    ['a number that begins with zero', '[0¤1]'],
    ['a minus alone', '[-¤]'],
    ['a plus', '[¤+1]'],
    ['a point without digits', '[1.¤]'],
    ['a point without a number', '[¤.5]'],
    ['an exponent without digits', '[1e+¤]'],
    ['a hexadecimal number', '[0¤x10]'],
    ['a decimal comma in an object', '{ "a": 0,¤5 }'],
    ['a space that is none', '{¤\u00a0"a": 1 }'],
    ['a line separator between fields', '{ "a": 1,¤\u2028"b": 2 }'],
    ['a lone surrogate between fields', '{ ¤\ud800 }'],
  ])('%s', (_, marked) => {
    const { text, places } = readMarks(marked)
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    const result = parseJourneyText(text)
    const issues = result.ok ? [] : result.issues
    expect(
      issues.map(({ code, path, line, column }) => ({ code, path, at: `${line}:${column}` })),
    ).toEqual([{ code: 'invalid-json', path: [], at: places[0] }])
  })
})

const BITS = [
  ...['{', '}', '[', ']', ',', ':', '"', '"', '\\', 'u', '00', 'e', 'E', '1', '0', '-', '.', '+'],
  ...['true', 'fal', 'null', 'n', ' ', '\n', '\t', '\r', '"a"', '"b":', 'x', '\u0001', '\u007f'],
  ...['é', '😀', '\ud800', '\\n', '\\u12ab', '\ufeff', '\u2028', '/', "'"],
]
const bits = fc.array(fc.constantFrom(...BITS)).map((parts) => parts.join(''))
const json = fc
  .tuple(fc.jsonValue(), fc.constantFrom('', ' ', '\t', '\r\n'))
  .map(([value, indent]) => JSON.stringify(value, null, indent.trim() === '' ? indent : 1))
const damaged = fc
  .tuple(json, fc.nat(), fc.nat(3), fc.constantFrom(...BITS))
  .map(([text, seed, cut, bit]) => {
    const at = seed % (text.length + 1)
    return text.slice(0, at) + bit + text.slice(at + cut)
  })

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('where a text stops being JSON', () => {
  test('is the end of a text that is whole, or only cut short', () => {
    fc.assert(
      fc.property(json, fc.nat(), (text, seed) => {
        const at = seed % (text.length + 1)
        expect(findSyntaxFault(text)).toBe(text.length)
        expect(findSyntaxFault(text.slice(0, at))).toBe(at)
      }),
      RUNS,
    )
  })

  test('is where a sign stands that stands nowhere in JSON', () => {
    fc.assert(
      fc.property(json, fc.nat(), (text, seed) => {
        const at = seed % (text.length + 1)
        expect(findSyntaxFault(`${text.slice(0, at)}\u0000${text.slice(at)}`)).toBe(at)
      }),
      RUNS,
    )
  })

  test('is where this engine says it is, when it says so', () => {
    let told = 0
    fc.assert(
      fc.property(fc.oneof(bits, damaged), (text) => {
        let message = ''
        try {
          JSON.parse(text)
        } catch (error) {
          message = String(error)
        }
        const place = /at position (\d+)/.exec(message)?.[1]
        if (place === undefined && !message.includes('end of JSON input')) return
        told += 1
        expect(findSyntaxFault(text), text).toBe(place === undefined ? text.length : Number(place))
      }),
      RUNS,
    )
    // Engines differ in what they say; one that says nothing proves nothing.
    expect(told).toBeGreaterThan(200)
  })

  test('is reported for every text that is no JSON, and for no other', () => {
    fc.assert(
      fc.property(fc.oneof(bits, damaged), (text) => {
        const result = parseJourneyText(text)
        const codes = result.ok ? [] : result.issues.map(({ code }) => code)
        expect(codes.includes('invalid-json'), text).toBe(!isJson(text.replace(/^\uFEFF/, '')))
        if (codes.includes('invalid-json')) expect(codes).toHaveLength(1)
      }),
      RUNS,
    )
  })
})
