import type { Text } from '@routebord/schema'

/** Returns the words of a text in a language; where it has none, those of the first language it has. */
export function textIn(text: Text | undefined, locale: string): string {
  if (text === undefined || typeof text === 'string') return text ?? ''
  return text[locale] ?? Object.values(text)[0] ?? ''
}

/** Puts other words into a text; of a text in several languages only the one that is asked for changes. */
export function withWords(text: Text | undefined, locale: string, words: string): Text {
  return typeof text === 'object' ? { ...text, [locale]: words } : words
}
