import { pathOf } from '../texts/path-of.ts'

/**
 * Returns the address of a page of the reference, such as `format`; of its first page when nothing is named.
 * The format, guides and what holds are there in every language, everything else in English.
 */
export function referencePath(page = '', locale = 'en'): string {
  return pathOf(locale, import.meta.env.BASE_URL, page === '' ? 'reference' : `reference/${page}`)
}
