import type { ContentPage } from './read-pages.ts'

/** Addresses beside the pages of the method that a page may lead to, from the root of its language. */
const BESIDE = new Set(['/', '/playground/'])

/** Lists the relative links of pages that lead to no page of the same language, or to no heading on it. */
export function findDeadLinks(pages: readonly ContentPage[]): readonly string[] {
  return pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => !leadsSomewhere(page, link, pages))
      .map((link) => `${page.locale}/${page.slug} → ${link}`),
  )
}

function linksOf({ body }: ContentPage): readonly string[] {
  return [...body.matchAll(/\]\(([^)\s]+)\)|\bhref="([^"]+)"/g)].map(
    ([, markdown, html]) => markdown ?? html ?? '',
  )
}

function leadsSomewhere(from: ContentPage, link: string, pages: readonly ContentPage[]): boolean {
  const { pathname, hash, host } = new URL(link, `https://site.test/${from.slug}/`)
  if (host !== 'site.test') return false
  if (BESIDE.has(pathname)) return hash === ''
  const slug = pathname.slice(1, -1)
  // An untranslated page stands in English under the address of every language.
  const target =
    pages.find((page) => page.slug === slug && page.locale === from.locale) ??
    pages.find((page) => page.slug === slug && page.locale === 'en')
  if (target === undefined || !pathname.endsWith('/')) return false
  return hash === '' || anchorsOf(target).includes(decodeURIComponent(hash.slice(1)))
}

/** The anchors of a page: those of its headings, and ids that are written out. */
export function anchorsOf({ body }: ContentPage): readonly string[] {
  const headings = [...body.matchAll(/^#{2,4} (.+)$/gm)].map(([, text = '']) => slugify(text))
  const ids = [...body.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id)
  return [...headings, ...ids]
}

function slugify(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}
