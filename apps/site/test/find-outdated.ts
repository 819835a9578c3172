import { createHash } from 'node:crypto'
import type { ContentPage } from './read-pages.ts'

/** Sums up what a translator reads of a page. */
export function sumOf({ title, description, body }: ContentPage): string {
  const text = [title, description, body].join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** Lists the translations that were made from another English text than the one that stands there now. */
export function findOutdated(pages: readonly ContentPage[]): readonly string[] {
  const sums = new Map(
    pages.filter(({ locale }) => locale === 'en').map((page) => [page.slug, sumOf(page)]),
  )
  return pages
    .filter(({ locale, slug, translates }) => locale !== 'en' && translates !== sums.get(slug))
    .map(({ locale, slug }) => `${locale}/${slug}`)
}
