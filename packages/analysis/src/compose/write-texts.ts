import type { LocalizedText, Text } from '@routebord/schema'
import { sameText } from '../likeness/same-text.ts'
import { localize } from '../localize.ts'

/** No joined text is longer: a title made of many titles says nothing. */
const LONGEST = 300

/** Writes a text as a document has it. Of several, the first counts, and the others add the languages it lacks. */
export function writeText(first: LocalizedText, ...others: readonly LocalizedText[]): Text {
  const words = new Map<string, string>()
  for (const { byLocale, fallback } of [first, ...others]) {
    const known = Object.entries(byLocale)
    // A reader without the right language takes the first one.
    const ordered = [
      ...known.filter(([locale]) => locale === fallback),
      ...known.filter(([locale]) => locale !== fallback),
    ]
    for (const [locale, text] of ordered) if (!words.has(locale)) words.set(locale, text)
  }
  return Object.fromEntries(words)
}

/** Writes the first text that is there. */
export function writeFirst(texts: readonly (LocalizedText | undefined)[]): Text | undefined {
  const [first, ...others] = texts.filter((text) => text !== undefined)
  return first && writeText(first, ...others.filter((other) => sameText(first, other)))
}

/** Writes each text once. */
export function writeDistinct(texts: readonly LocalizedText[]): readonly Text[] {
  return distinctTexts(texts).map((text) => writeText(text))
}

/** Leaves out texts that were said before. */
function distinctTexts(texts: readonly LocalizedText[]): readonly LocalizedText[] {
  return texts.filter((text, place) => texts.findIndex((other) => sameText(other, text)) === place)
}

/** Joins different texts in every language that all of them have; else in the language of the first. */
export function joinTexts(
  texts: readonly [LocalizedText, ...LocalizedText[]],
  between: string,
): Text {
  const [first] = texts
  const distinct = distinctTexts(texts)
  const shared = Object.keys(first.byLocale).filter((locale) =>
    distinct.every(({ byLocale }) => Object.hasOwn(byLocale, locale)),
  )
  const locales = shared.length > 0 ? shared : [first.fallback]
  const joined = locales.map((locale) => [
    locale,
    distinct.map((text) => localize(text, locale)).join(between),
  ])
  const isShort = joined.every(([, words = '']) => words.length <= LONGEST)
  return distinct.length > 1 && isShort ? Object.fromEntries(joined) : writeText(...texts)
}
