import { en, type Language } from '@routebord/d3'

const PLAIN = 'AEIOUYaeiouycdnst'
const ACCENTED = 'ÅÉÎÖÛÝåéîöûýçđñšţ'

// Characters of the private use area stand for the author's texts while a sentence is made.
const FIRST_PRIVATE = 0xe000

/** Returns a text with accents and a third longer, so that words of our own stand out and must find room. */
export function pseudoText(text: string): string {
  const accented = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('')
  return `${accented}${'~'.repeat(Math.ceil(text.length / 3))}`
}

/** What a map says in English, accented and lengthened; what the author wrote stays as it is. */
export const pseudoLanguage: Language = {
  ...en,
  words: pseudoValue(en.words),
  sentences: pseudoValue(en.sentences),
  interface: pseudoValue(en.interface),
}

function pseudoValue<T>(value: T): T {
  return changed(value) as T
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value)
  if (typeof value === 'function') return pseudoSentence(value as (...parts: unknown[]) => string)
  if (Array.isArray(value)) return value.map(changed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item)]))
}

function pseudoSentence(sentence: (...parts: unknown[]) => string): typeof sentence {
  return (...parts) => {
    const marks = parts.map((part, index) =>
      typeof part === 'string' ? String.fromCharCode(FIRST_PRIVATE + index) : part,
    )
    return pseudoText(sentence(...marks)).replace(/[\ue000-\ue00f]/g, (mark) =>
      String(parts[mark.charCodeAt(0) - FIRST_PRIVATE]),
    )
  }
}
