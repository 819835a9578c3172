import { isOfFormat } from './format-parts.ts'
import { hasOwnPage, type PublicName } from './package-reference.ts'
import { packages } from './packages.ts'
import { referencePath } from './reference-path.ts'

/** Returns the address of a public name: a page, or its place on the page of the format or of its package. */
export function addressOf(item: PublicName): string {
  if (hasOwnPage(item)) return referencePath(`${item.slug}/${item.name}`)
  return `${referencePath(isOfFormat(item) ? 'format' : item.slug)}#${item.name}`
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
