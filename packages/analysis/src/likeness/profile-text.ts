import type { LocalizedText } from '@routebord/schema'

/** A text made ready to be compared: by language, the sorted letter pairs of each of its wordings. */
export interface TextProfile {
  readonly wordings: ReadonlyMap<string, readonly (readonly number[])[]>
  /** Each word once, with its language: `da:maskine`. */
  readonly words: readonly string[]
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Profiles a text in each of its languages. A region does not count: `nl-BE` is compared with `nl`. Case and
 * punctuation do not count either, unless a text consists of nothing else.
 */
export function profileText(text: LocalizedText): TextProfile {
  const wordings = new Map<string, number[][]>()
  const words = new Set<string>()
  for (const [locale, wording] of Object.entries(text.byLocale)) {
    const language = locale.split('-')[0] ?? locale
    const plain = wording.normalize('NFKC').toLowerCase().trim()
    if (plain === '') continue
    const found = plain.match(WORD) ?? [plain]
    const pairs = found.flatMap(letterPairs).sort((a, b) => a - b)
    wordings.set(language, [...(wordings.get(language) ?? []), pairs])
    for (const word of found) words.add(`${language}:${word}`)
  }
  return { wordings, words: [...words] }
}

/** The word's edges count as letters, so that a word of one letter has pairs and beginnings weigh more. */
function letterPairs(word: string): number[] {
  const edged = ` ${word} `
  return Array.from(
    { length: edged.length - 1 },
    (_, place) => edged.charCodeAt(place) * 0x10000 + edged.charCodeAt(place + 1),
  )
}
