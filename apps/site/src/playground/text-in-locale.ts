import type { Text } from '@routebord/schema'

/** Returns the words of a text in a language; where it has none, those of the first language it has. */
export function textIn(text: Text | undefined, locale: string): string {
  // A document that is being worked on may have anything there.
  if (typeof text !== 'object' || text === null) return typeof text === 'string' ? text : ''
  return text[locale] ?? Object.values(text)[0] ?? ''
}

/** Puts other words into a text; of a text in several languages only the one that is asked for changes. */
export function withWords(text: Text | undefined, locale: string, words: string): Text {
  return typeof text === 'object' ? { ...text, [locale]: words } : words
}

/**
 * Puts words into a text that need not be there: without words its language goes, and with its last language the text.
 * @param own The language of the document, in which a text without one is.
 */
export function withOptionalWords(
  text: Text | undefined,
  { locale, own }: { readonly locale: string; readonly own: string },
  words: string,
): Text | undefined {
  if (words !== '')
    return text === undefined && locale !== own
      ? { [locale]: words }
      : withWords(text, locale, words)
  if (typeof text !== 'object') return undefined
  const { [locale]: _, ...others } = text
  return Object.keys(others).length === 0 ? undefined : others
}
