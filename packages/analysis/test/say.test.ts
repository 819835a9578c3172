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
    da: '»bold« og »form«',
    nl: '‘ball’ en ‘mould’',
  })
})

test.each([
  [
    4,
    [
      '“ball”, “ball”, “ball”, and “ball”',
      '»bold«, »bold«, »bold« og »bold«',
      '‘ball’, ‘ball’, ‘ball’ en ‘ball’',
    ],
  ],
  [
    5,
    [
      '“ball”, “ball”, “ball”, and 2 more',
      '»bold«, »bold«, »bold« og 2 andre',
      '‘ball’, ‘ball’, ‘ball’ en nog 2',
    ],
  ],
])('of %i quotations no more are said than can be taken in', (count, [en, da, nl]) => {
  const many = Array.from({ length: count }, () => ball)
  const said = say({
    en: ({ quotes }) => quotes(many),
    da: ({ quotes }) => quotes(many),
    nl: ({ quotes }) => quotes(many),
  })
  expect(said.byLocale).toEqual({ en, da, nl })
})

test('a number below nought has a minus sign', () => {
  const said = say({
    en: ({ number }) => number(-0.5),
    da: ({ number }) => number(-0.5),
    nl: ({ number }) => number(-0.5),
  })
  expect(said.byLocale).toEqual({ en: '−0.5', da: '−0,5', nl: '−0,5' })
})

test('numbers are written as each language does, to a tenth', () => {
  const said = say({
    en: ({ number }) => number(1234.56),
    da: ({ number }) => number(1234.56),
    nl: ({ number }) => number(1234.56),
  })
  expect(said.byLocale).toEqual({ en: '1,234.6', da: '1.234,6', nl: '1.234,6' })
})
