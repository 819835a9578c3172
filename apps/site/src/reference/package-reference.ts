import type { Declaration, Reexport } from '@routebord/reference'

/** A public name of a package. */
export interface PublicName extends Declaration {
  /** The last part of the package's name. */
  readonly slug: string
  /** What it can be imported from, the plainest first. */
  readonly specifiers: readonly string[]
}

/** One of the ways into a package, such as `@routebord/schema/text`. */
export interface PackageEntry {
  readonly specifier: string
  readonly names: readonly string[]
  /** What it passes on from other packages. */
  readonly foreign: readonly Reexport[]
}

/** A published package as its sources describe it. */
export interface PackageReference {
  readonly name: string
  /** The last part of its name, which is its folder and its place in addresses. */
  readonly slug: string
  readonly folder: string
  readonly description: string
  readonly entries: readonly PackageEntry[]
  readonly names: readonly PublicName[]
  /** Files it publishes besides its entries, such as `./journey.schema.json`. */
  readonly files: readonly string[]
}

/** What is worth a page of its own; types stand together on the page of their package. */
export function hasOwnPage({ kind }: Pick<Declaration, 'kind'>): boolean {
  return kind === 'function' || kind === 'class' || kind === 'constant'
}
