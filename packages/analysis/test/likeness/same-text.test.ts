import { expect, test } from 'vitest'
import { sameText } from '../../src/likeness/same-text.ts'

const EN = { byLocale: { en: 'day' }, fallback: 'en' }
const BOTH = { byLocale: { en: 'day', da: 'dag' }, fallback: 'en' }
const OTHER = { byLocale: { en: 'day', da: 'nat' }, fallback: 'en' }
const DA = { byLocale: { da: 'day' }, fallback: 'da' }

test.each([
  ['nothing and nothing', undefined, undefined, true],
  ['something and nothing', EN, undefined, false],
  ['the same words', EN, { ...EN, fallback: 'da' }, true],
  ['a text and its translation', EN, BOTH, true],
  ['one of two languages changed', BOTH, OTHER, false],
  ['the same letters in another language', EN, DA, false],
])('%s: %o, %o', (_, one, other, expected) => {
  expect(sameText(one, other)).toBe(expected)
  expect(sameText(other, one)).toBe(expected)
})
