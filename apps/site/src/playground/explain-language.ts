import { type Explain, explainIn } from '../texts/format/explain.ts'
import type { Sentences } from '../texts/format/sentences.ts'
import type { SiteLocale } from '../texts/path-of.ts'

/** Fetches what explains fields in a language; English comes with the JSON Schema, and stands in for what is missing. */
export async function explainLanguage(locale: SiteLocale): Promise<Explain> {
  // Explanations are no reason to go without the editor.
  return explainIn(locale, await sentencesIn(locale).catch(() => undefined))
}

async function sentencesIn(locale: SiteLocale): Promise<Sentences | undefined> {
  if (locale === 'da') return (await import('../texts/format/da.ts')).da
  if (locale === 'nl') return (await import('../texts/format/nl.ts')).nl
  return undefined
}
