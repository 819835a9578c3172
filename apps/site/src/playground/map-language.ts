import type { Language } from '@routebord/d3'
import type { SiteLocale } from '../texts/path-of.ts'

/** Fetches what a map says in a language; undefined for English, which maps speak by themselves. */
export async function mapLanguage(locale: SiteLocale): Promise<Language | undefined> {
  if (locale === 'da') return (await import('@routebord/d3/languages/da')).da
  if (locale === 'nl') return (await import('@routebord/d3/languages/nl')).nl
  return undefined
}
