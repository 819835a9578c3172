import type { SiteLocale } from '../texts/path-of.ts'
import { isOfFormat } from './format-parts.ts'
import { hasOwnPage, type PublicName } from './package-reference.ts'
import { packages } from './packages.ts'
import { referencePath } from './reference-path.ts'

/** Returns the address of a public name: a page, or its place on the page of the format or of its package. */
export function addressOf(item: PublicName, locale: SiteLocale = 'en'): string {
  if (hasOwnPage(item)) return referencePath(`${item.slug}/${item.name}`)
  const page = isOfFormat(item) ? referencePath('format', locale) : referencePath(item.slug)
  return `${page}#${item.name}`
}

/** Where a link to a public name leads from a page in a language, and the language there if it is another. */
export function linkTo(
  item: PublicName,
  locale: SiteLocale,
): { readonly href: string; readonly hreflang?: 'en' } {
  const href = addressOf(item, locale)
  return locale === 'en' || isOfFormat(item) ? { href } : { href, hreflang: 'en' }
}

/** Finds what a name means in a package: its own, or one of the packages it stands on, the nearest first. */
export function findName(name: string, slug: string): PublicName | undefined {
  const end = packages.findIndex((item) => item.slug === slug)
  return packages
    .slice(0, end + 1)
    .reverse()
    .flatMap(({ names }) => names)
    .find((item) => item.name === name)
}
