import type { LocalizedText } from '@routebord/schema'
import { likenessOfTexts } from './likeness-of-texts.ts'
import { profileText, type TextProfile } from './profile-text.ts'

/** Compares the texts of one piece of work; each is profiled once. */
export interface TextComparer {
  /** From 0 to 1; undefined when the texts have no language in common. */
  readonly likenessOf: (a: LocalizedText, b: LocalizedText) => number | undefined
  readonly wordsOf: (text: LocalizedText) => readonly string[]
}

/** Creates a comparer, which remembers the profiles of the texts it has seen. */
export function createTextComparer(): TextComparer {
  const profiles = new Map<LocalizedText, TextProfile>()
  const profileOf = (text: LocalizedText): TextProfile => {
    const known = profiles.get(text)
    if (known !== undefined) return known
    const profile = profileText(text)
    profiles.set(text, profile)
    return profile
  }
  return {
    likenessOf: (a, b) => likenessOfTexts(profileOf(a), profileOf(b)),
    wordsOf: (text) => profileOf(text).words,
  }
}
