import type { SiteLocale } from '../../path-of.ts'
import type { DetailTexts } from './detail-texts.ts'

/** Fetches what the form says of details: the page itself would not fit into the first packets with it. */
export async function detailTexts(locale: SiteLocale): Promise<DetailTexts> {
  if (locale === 'da') return (await import('./da.ts')).da
  if (locale === 'nl') return (await import('./nl.ts')).nl
  return (await import('./en.ts')).en
}
