/** Returns the path of the first page in a language, under the site's base path. */
export function pathOf(locale: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`
  return locale === 'en' ? root : `${root}${locale}/`
}
