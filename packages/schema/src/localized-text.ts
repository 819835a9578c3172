import type { LocalizedText } from './model.ts'
import { UNPRINTABLE_PATTERN } from './patterns.ts'
import type { Locale, Text } from './text.ts'

/** The language of texts where a document names none. */
export const DEFAULT_LOCALE = 'en'

/** Gives a text in all its languages, and the one to fall back on. */
export function localizedText(text: Text, fallback: Locale): LocalizedText {
  if (typeof text === 'string') return { byLocale: { [fallback]: cleanText(text) }, fallback }
  const named = Object.hasOwn(text, fallback) ? fallback : (Object.keys(text)[0] ?? fallback)
  const entries = Object.entries(text).map(([locale, value]) => [locale, cleanText(value)])
  return { byLocale: Object.fromEntries(entries), fallback: named }
}

/** Takes out what neither a page nor an XML file can hold, so that every output says the same. */
function cleanText(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(UNPRINTABLE_PATTERN, '')
}
