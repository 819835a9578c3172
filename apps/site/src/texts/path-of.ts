/** The languages of the site; English stands at the root. */
export const languages = [
  { locale: 'en', name: 'English' },
  { locale: 'da', name: 'Dansk' },
  { locale: 'nl', name: 'Nederlands' },
] as const

/** A language of the site. */
export type SiteLocale = (typeof languages)[number]['locale']

/** Returns the path of a page in a language, under the site's base path; without a slug, of the first page. */
export function pathOf(locale: string, base: string, slug = ''): string {
  const root = base.endsWith('/') ? base : `${base}/`
  const home = locale === 'en' ? root : `${root}${locale}/`
  return slug === '' ? home : `${home}${slug}/`
}

/** Returns the path of the same page in another language. */
export function localizedPath(pathname: string, locale: string, base: string): string {
  const [first = '', ...rest] = pathname.slice(base.length).split('/').filter(Boolean)
  const isLocale = languages.some((language) => language.locale === first)
  const slug = (isLocale ? rest : [first, ...rest]).filter(Boolean).join('/')
  return pathOf(locale, base, slug)
}
