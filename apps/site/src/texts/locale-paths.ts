import { languages, type SiteLocale } from './path-of.ts'

/** The paths of a page that is there in every language, as `getStaticPaths` returns them. */
export function localePaths(): {
  readonly params: { readonly locale: string | undefined }
  readonly props: { readonly locale: SiteLocale }
}[] {
  return languages.map(({ locale }) => ({
    params: { locale: locale === 'en' ? undefined : locale },
    props: { locale },
  }))
}
