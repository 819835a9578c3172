import type { SiteLocale } from './path-of.ts'

/** What the page says in one language when an address leads nowhere. */
export interface NotFound {
  readonly locale: SiteLocale
  readonly heading: string
  readonly advice: string
}

/** In every language, because nobody knows which one the reader wanted. */
export const notFound: readonly NotFound[] = [
  {
    locale: 'en',
    heading: 'In English',
    advice: 'The address may be old or misspelt. Choose a page here, or search.',
  },
  {
    locale: 'da',
    heading: 'På dansk',
    advice:
      'Siden findes ikke. Adressen kan være gammel eller stavet forkert. Vælg en side, eller søg.',
  },
  {
    locale: 'nl',
    heading: 'In het Nederlands',
    advice:
      'Deze pagina bestaat niet. Het adres is misschien verouderd of verkeerd getypt. Kies een pagina of zoek.',
  },
]
