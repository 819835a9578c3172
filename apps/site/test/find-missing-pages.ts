import type { ContentPage } from './read-pages.ts'

/** Lists the addresses of English pages that a language does not have. */
export function findMissingPages(
  pages: readonly ContentPage[],
  locale: ContentPage['locale'],
): readonly string[] {
  const translated = new Set(pages.filter((page) => page.locale === locale).map(({ slug }) => slug))
  return pages
    .filter((page) => page.locale === 'en' && !translated.has(page.slug))
    .map(({ slug }) => slug)
}
