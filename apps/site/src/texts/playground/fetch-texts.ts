import type { SiteLocale } from '../path-of.ts'
import type { PlaygroundTexts } from './playground-texts.ts'

/** Fetches everything the playground says: with it the page itself would not fit into the first packets. */
export async function fetchTexts(locale: SiteLocale): Promise<PlaygroundTexts> {
  if (locale === 'da') return (await import('./da.ts')).da
  if (locale === 'nl') return (await import('./nl.ts')).nl
  return (await import('./en.ts')).en
}
