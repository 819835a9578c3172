import type { Language } from '@routebord/d3'
import { EN_FAULTS, type FaultWords } from './fault/fault-words.ts'

/** Everything the element says beside the author's own words, in one language. */
export interface ElementLanguage extends Language {
  readonly faults: FaultWords
}

/** The language in which the element says why it has no journey. */
export interface MessageLanguage {
  /** What the page or the element asks for. */
  readonly locale: string
  /** What the element's own words are in. */
  readonly tag: string
  readonly faults: FaultWords
}

/** Finds the words for a locale; they are English where no language is at hand. */
export function messageLanguage(
  locale: string,
  language: ElementLanguage | undefined,
): MessageLanguage {
  return { locale, tag: language?.tag ?? 'en', faults: language?.faults ?? EN_FAULTS }
}

/** The language of a tag, without region: `nl` of `nl-BE`. */
export function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? locale
}
