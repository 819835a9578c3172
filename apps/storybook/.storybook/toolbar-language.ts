import { da } from '@routebord/element/languages/da'
import { nl } from '@routebord/element/languages/nl'
import type { Language } from '@routebord/react'
import { pseudoLanguage } from './pseudo-language.ts'

/** Those of the element say its faults too; a map without it leaves these words unread. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['da', da],
  ['nl', nl],
  ['pseudo', pseudoLanguage],
])

/** Returns the words for a language of the toolbar; undefined for English, which needs none. */
export function toolbarLanguage(locale: string): Language | undefined {
  return LANGUAGES.get(locale)
}
