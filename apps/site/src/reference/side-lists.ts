import { addressOf } from './addresses.ts'
import type { PackageReference, PublicName } from './package-reference.ts'

interface SideLink {
  readonly text: string
  readonly href: string
  /** Said where the page is in another language. */
  readonly hreflang?: string
}

/** A heading and the links beneath it, beside a page. */
export interface SideList {
  readonly heading: string
  readonly links: readonly SideLink[]
}

/** Names of the same kind. */
export interface KindGroup {
  readonly heading: string
  /** The last part of its anchor. */
  readonly id: string
  readonly names: readonly PublicName[]
}

const KINDS: readonly (readonly [string, readonly PublicName['kind'][]])[] = [
  ['Functions', ['function']],
  ['Classes', ['class']],
  ['Constants', ['constant']],
  ['Types', ['interface', 'type']],
]

/** Groups the names of a package by what they are; groups without any are left out. */
export function groupByKind({ names }: PackageReference): readonly KindGroup[] {
  return KINDS.map(([heading, kinds]) => ({
    heading,
    id: heading.toLowerCase(),
    names: names.filter(({ kind }) => kinds.includes(kind)),
  })).filter((group) => group.names.length > 0)
}

/** Lists the names of a package beside its pages. */
export function sideListsOf(reference: PackageReference): readonly SideList[] {
  return groupByKind(reference).map(({ heading, names }) => ({
    heading,
    links: names.map((item) => ({ text: item.name, href: addressOf(item) })),
  }))
}
