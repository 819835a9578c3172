import type { Locale, LocalizedText } from '@routebord/schema'

/**
 * Picks a text in a language: the very locale, else its language (`nl` for `nl-BE`), else the language the text
 * names as its fallback.
 * @example
 * import { localize } from '@routebord/analysis'
 * const text = { byLocale: { en: 'Need', nl: 'Behoefte' }, fallback: 'en' }
 * localize(text, 'nl-BE') // → "Behoefte"
 * localize(text, 'da') // → "Need"
 */
export function localize(text: LocalizedText, locale: Locale): string {
  const { byLocale, fallback } = text
  const language = locale.split('-')[0] ?? locale
  const named = [locale, language, fallback].find((name) => Object.hasOwn(byLocale, name))
  return named === undefined ? '' : (byLocale[named] ?? '')
}
