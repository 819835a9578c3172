import { hasOwnPage, type PackageReference } from './package-reference.ts'
import { readPackages } from './read-packages.ts'

/** Every published package, read once for all pages. A public name that does not explain itself stops the build. */
export const packages: readonly PackageReference[] = checked(readPackages())

function checked(found: readonly PackageReference[]): readonly PackageReference[] {
  const pages = found.flatMap(({ slug, names }) =>
    names.filter(hasOwnPage).map(({ name, docs }) => ({ path: `${slug}/${name}`, docs })),
  )
  const silent = pages.filter(({ docs }) => docs.text === '').map(({ path }) => path)
  if (silent.length > 0) throw new Error(`without a docstring: ${silent.join(', ')}`)
  // Some file systems take two names for one that differ in their capitals alone.
  const paths = pages.map(({ path }) => path.toLowerCase())
  const doubles = paths.filter((path, index) => paths.indexOf(path) !== index)
  if (doubles.length > 0) throw new Error(`two pages in one place: ${doubles.join(', ')}`)
  return found
}

/** Gives a package by the last part of its name. */
export function packageOf(slug: string): PackageReference {
  const found = packages.find((item) => item.slug === slug)
  if (found === undefined) throw new Error(`there is no package ${slug}`)
  return found
}
