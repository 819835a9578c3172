import type { LocalizedText } from '@routebord/schema'
import { expect, test } from 'vitest'
import { localize } from '../src/index.ts'

const TEXT: LocalizedText = {
  byLocale: { en: 'fries', nl: 'patat', 'nl-BE': 'friet' },
  fallback: 'en',
}

test.each([
  ['the very locale', 'nl-BE', 'friet'],
  ['the very language', 'nl', 'patat'],
  ['the language of a region it lacks', 'nl-SR', 'patat'],
  ['the language of a script and region it lacks', 'en-Latn-GB', 'fries'],
  ['the fallback it names, for a language it lacks', 'da', 'fries'],
  ['the fallback it names, for no language at all', '', 'fries'],
])('a text is given in %s', (_, locale, expected) => {
  expect(localize(TEXT, locale)).toBe(expected)
})

test('a language is not answered with one of its regions', () => {
  const text = { byLocale: { 'nl-BE': 'friet', da: 'pomfritter' }, fallback: 'da' }
  expect(localize(text, 'nl')).toBe('pomfritter')
})

test('an empty text is a text and not a gap', () => {
  expect(localize({ byLocale: { en: 'fries', da: '' }, fallback: 'en' }, 'da')).toBe('')
})

test('a fallback that the text lacks gives an empty text', () => {
  expect(localize({ byLocale: {}, fallback: 'en' }, 'en')).toBe('')
})

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty-x'])(
  'a locale called %s is one that the text lacks',
  (locale) => {
    expect(localize(TEXT, locale)).toBe('fries')
    expect(localize({ byLocale: {}, fallback: locale }, locale)).toBe('')
  },
)
