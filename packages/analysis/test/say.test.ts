import type { LocalizedText } from '@routebord/schema'
import { expect, test } from 'vitest'
import { say } from '../src/say.ts'

const text = (en: string, da: string): LocalizedText => ({ byLocale: { en, da }, fallback: 'en' })
const [ball, mould, press] = [text('ball', 'bold'), text('mould', 'form'), text('press', 'presse')]

test('a sentence is said in three languages, with words of the journey in each', () => {
  expect(
    say({
      en: (speech) => `A ${speech.text(ball)}.`,
      da: (speech) => `En ${speech.text(ball)}.`,
      nl: (speech) => `Een ${speech.text(ball)}.`,
    }),
  ).toEqual({ byLocale: { en: 'A ball.', da: 'En bold.', nl: 'Een ball.' }, fallback: 'en' })
})

test.each([
  [[], ['', '', '']],
  [[ball], ['ball', 'bold', 'ball']],
  [
    [ball, mould],
    ['ball and mould', 'bold og form', 'ball en mould'],
  ],
  [
    [ball, mould, press],
    ['ball, mould, and press', 'bold, form og presse', 'ball, mould en press'],
  ],
])('a list is joined as each language does', (values, [en, da, nl]) => {
  const said = say({
    en: ({ list }) => list(values),
    da: ({ list }) => list(values),
    nl: ({ list }) => list(values),
  })
  expect(said.byLocale).toEqual({ en, da, nl })
})

test('quotations are marked and joined as each language does', () => {
  const said = say({
    en: ({ quotes }) => quotes([ball, mould]),
    da: ({ quotes }) => quotes([ball, mould]),
    nl: ({ quotes }) => quotes([ball, mould]),
  })
  expect(said.byLocale).toEqual({
    en: '“ball” and “mould”',
    da: '”bold” og ”form”',
    nl: '‘ball’ en ‘mould’',
  })
})

test('numbers are written as each language does, to a tenth', () => {
  const said = say({
    en: ({ number }) => number(1234.56),
    da: ({ number }) => number(1234.56),
    nl: ({ number }) => number(1234.56),
  })
  expect(said.byLocale).toEqual({ en: '1,234.6', da: '1.234,6', nl: '1.234,6' })
})
