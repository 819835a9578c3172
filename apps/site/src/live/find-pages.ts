/** A page that was found. */
export interface FoundPage {
  readonly url: string
  readonly title: string
  /** The words around what was found. */
  readonly excerpt: string
}

/** What we use of Pagefind's own module, which is written when the site is built. */
interface Pagefind {
  readonly search: (words: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<Fragment> }[]
  }>
}

interface Fragment {
  readonly url: string
  readonly meta: Readonly<Record<string, string>>
  readonly plain_excerpt: string
}

const MOST = 8

/** Finds the pages for some words in the language of this page, best first; at most eight. */
export async function findPages(bundle: string, words: string): Promise<readonly FoundPage[]> {
  if (words === '') return []
  const pagefind: Pagefind = await import(/* @vite-ignore */ bundle)
  const { results } = await pagefind.search(words)
  const pages = await Promise.all(results.slice(0, MOST).map(({ data }) => data()))
  return pages.map(({ url, meta, plain_excerpt: excerpt }) => ({
    url,
    title: meta.title ?? url,
    excerpt,
  }))
}
