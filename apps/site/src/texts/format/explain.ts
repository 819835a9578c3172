import type { SiteLocale } from '../path-of.ts'
import type { Sentences } from './sentences.ts'

/** A sentence, and the language it is in. */
export interface Explanation {
  readonly text: string
  readonly lang: SiteLocale
}

/** Says an English sentence of the format in the reader's language. */
export type Explain = (sentence: string) => Explanation

/** Returns what says sentences in a language; one that has no translation stays English, and says so. */
export function explainIn(lang: SiteLocale, sentences: Sentences = {}): Explain {
  return (sentence) => {
    const text = sentences[sentence]
    return text === undefined ? { text: sentence, lang: 'en' } : { text, lang }
  }
}
