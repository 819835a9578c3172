import type { PublicName } from './package-reference.ts'
import { packageOf } from './packages.ts'

const NAME = /[A-Za-z_$][\w$]*/g

/** The parts of the format that a page shows together. */
export interface FormatChapter {
  readonly root: string
  readonly parts: readonly PublicName[]
}

const known = new Map(packageOf('schema').names.map((item) => [item.name, item]))
const seen = new Set<string>()

/** Every part of the format, each where it is first met on the way down from a document. */
export const formatChapters: readonly FormatChapter[] = [
  'JourneyDocument',
  'AccountLogDocument',
  'Budget',
].map((root) => ({ root, parts: walk(root) }))

/** Says whether a name is a part of the format. */
export function isOfFormat({ slug, name }: Pick<PublicName, 'slug' | 'name'>): boolean {
  return slug === 'schema' && seen.has(name)
}

function walk(name: string): readonly PublicName[] {
  const part = known.get(name)
  const isType = part?.kind === 'interface' || part?.kind === 'type'
  if (part === undefined || !isType || seen.has(name)) return []
  seen.add(name)
  const silent = part.members.filter(({ docs }) => docs.text === '')
  if (part.docs.text === '' || silent.length > 0)
    throw new Error(`the format does not explain ${[name, ...silent.map((item) => item.name)]}`)
  const written = part.kind === 'type' ? [part.signature] : part.members.map(({ type }) => type)
  const below = [...part.parents, ...written].flatMap((text) => text.match(NAME) ?? [])
  return [part, ...below.flatMap(walk)]
}
