import { createHash } from 'node:crypto'
import { wordsOfMeasures } from '../src/reference/fill-measures.ts'
import { isMeasure, type Paper } from '../src/reference/papers.ts'
import type { ContentPage } from './read-pages.ts'

/** Sums up what a translator reads of a page. */
export function sumOf({
  id = '',
  title,
  description = '',
  body,
}: {
  readonly id?: string
  readonly title: string
  readonly description?: string
  readonly body: string
}): string {
  // What is measured again is filled into the words that are there.
  const read = isMeasure(id) ? wordsOfMeasures(body) : body
  const text = [title, description, read].join('\n')
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

/** Lists the papers that a language lacks, or has from another English text than the one that stands there now. */
export function findOutdatedPapers(
  papers: readonly Paper[],
  ids: readonly string[],
): readonly string[] {
  return ids.flatMap((id) => {
    const own = papers.filter((paper) => paper.id === id)
    const english = own.find(({ locale }) => locale === 'en')
    const sum = english === undefined ? 'no English text' : sumOf(english)
    return ['da', 'nl']
      .filter((locale) => own.find((paper) => paper.locale === locale)?.translates !== sum)
      .map((locale) => `${locale}/${id}`)
  })
}
