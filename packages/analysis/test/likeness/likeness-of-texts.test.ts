import type { LocalizedText } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTextComparer } from '../../src/likeness/create-text-comparer.ts'
import { likenessOfTexts } from '../../src/likeness/likeness-of-texts.ts'
import { profileText } from '../../src/likeness/profile-text.ts'

function textOf(byLocale: Readonly<Record<string, string>>): LocalizedText {
  return { byLocale, fallback: Object.keys(byLocale)[0] ?? 'en' }
}

function likeness(
  one: string | Readonly<Record<string, string>>,
  other: string | Readonly<Record<string, string>>,
): number | undefined {
  const [a, b] = [one, other].map((text) => textOf(typeof text === 'string' ? { en: text } : text))
  return a && b && likenessOfTexts(profileText(a), profileText(b))
}

describe('the likeness of two texts', () => {
  test.each([
    // Pairs of `ab`: ␣a ab b␣. Of `abc`: ␣a ab bc c␣.
    ['ab', 'ab', 1],
    ['ab', 'abc', 4 / 7],
    ['ab', 'cd', 0],
    ['a', 'a', 1],
    ['a', 'ab', 2 / 5],
    ['ab cd', 'cd ab', 1],
    ['ab ab', 'ab', 6 / 9],
    ['aaa', 'aa', 6 / 7],
    ['Trial Day!', 'trial – day', 1],
    ['ﬁtter', 'fitter', 1],
    ['Prøve', 'Prove', 8 / 12],
    ['?', '?', 1],
    ['? a', 'a', 1],
    ['12', '12', 1],
  ])('of “%s” and “%s” is %d', (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected)
    expect(likeness(other, one)).toBe(expected)
  })

  test('is the mean over the languages both have', () => {
    expect(likeness({ en: 'ab', da: 'ab' }, { en: 'ab', da: 'cd' })).toBe(0.5)
    expect(likeness({ en: 'ab', da: 'xy' }, { en: 'ab', nl: 'xy' })).toBe(1)
  })

  test('takes regions of a language for the language, the most alike of them', () => {
    expect(likeness({ 'nl-BE': 'ab' }, { nl: 'ab' })).toBe(1)
    expect(likeness({ nl: 'xy', 'nl-BE': 'ab' }, { nl: 'ab' })).toBe(1)
    expect(likeness({ nl: 'ab' }, { nl: 'xy', 'nl-BE': 'ab' })).toBe(1)
  })

  test('is not known where no language is shared, or nothing is said', () => {
    expect(likeness({ en: 'ab' }, { da: 'ab' })).toBeUndefined()
    expect(likeness('', '')).toBeUndefined()
    expect(likeness(' ', 'ab')).toBeUndefined()
  })

  test('is symmetric, from 0 to 1, and 1 for the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const found = likeness(one, other)
        expect(likeness(other, one)).toBe(found)
        if (found === undefined) return
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1)
        expect(likeness(one, one)).toBe(1)
      }),
      { seed: 1945, numRuns: 300 },
    )
  })

  test('agrees with counting the pairs one by one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const pairs = (text: string): string[] =>
          [...` ${text}`].map((letter, place) => letter + (` ${text} `[place + 1] ?? ''))
        const left = pairs(other)
        const common = pairs(one).filter((pair) => {
          const place = left.indexOf(pair)
          if (place >= 0) left.splice(place, 1)
          return place >= 0
        }).length
        expect(likeness(one, other)).toBe((2 * common) / (one.length + other.length + 2))
      }),
      { seed: 1974, numRuns: 300 },
    )
  })
})

test('a text is profiled with its words, each once and with its language', () => {
  const text = textOf({ en: 'The day, the trial', da: 'Prøve-dag' })
  expect(profileText(text).words).toEqual(['en:the', 'en:day', 'en:trial', 'da:prøve', 'da:dag'])
  expect(createTextComparer().wordsOf(text)).toEqual(profileText(text).words)
})

test('a comparer gives the likeness of texts, again and again', () => {
  const comparer = createTextComparer()
  const [one, other] = [textOf({ en: 'ab' }), textOf({ en: 'abc' })]
  expect(comparer.likenessOf(one, other)).toBe(4 / 7)
  expect(comparer.likenessOf(one, other)).toBe(4 / 7)
  expect(comparer.likenessOf(one, textOf({ da: 'ab' }))).toBeUndefined()
})
