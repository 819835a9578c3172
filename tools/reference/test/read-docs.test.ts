import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readDocs, readModule } from '../src/index.ts'

const FUNCTIONS = fileURLToPath(new URL('./modules/functions.ts', import.meta.url))

describe('readDocs', () => {
  test('takes a docstring apart by its tags', () => {
    const [double] = readModule(FUNCTIONS).declarations
    expect(double?.docs).toEqual({
      text: 'Doubles a number. What `@routebord/schema` is called does not begin a tag, not even @routebord/schema at the head of a line.',
      params: [{ name: 'value', text: 'what is doubled, whole or not.' }],
      returns: 'twice the value.',
      throws: ['RangeError for a number without end.', 'TypeError for no number.'],
      examples: ['const two = 2\ntwo * 2 // → 4', `['a'].concat('b') // → ["a", "b"]`],
    })
  })

  test('reads a docstring of one line, and none', () => {
    const nothing = { params: [], returns: undefined, throws: [], examples: [] }
    expect(readDocs('* Says what it is. ')).toEqual({ ...nothing, text: 'Says what it is.' })
    expect(readDocs(undefined)).toEqual({ ...nothing, text: '' })
  })

  test('keeps an example of one line', () => {
    expect(readDocs('* A text.\n * @example { "en": "Hello" }\n ').examples).toEqual([
      '{ "en": "Hello" }',
    ])
  })

  test('refuses a tag whose words would be lost', () => {
    expect(() => readDocs('* Says.\n * @see elsewhere\n ')).toThrow('no place for @see')
  })
})
