import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readWholeEntry } from '@routebord/reference'
import type { PackageEntry, PackageReference, PublicName } from './package-reference.ts'

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly description?: string
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies?: Readonly<Record<string, string>>
}

// A built page lies elsewhere than its source, and finds the packages all the same.
const PACKAGES = dirname(
  dirname(createRequire(import.meta.url).resolve('@routebord/schema/package.json')),
)

/** Reads every published package, each after those it stands on. */
export function readPackages(): readonly PackageReference[] {
  const manifests = readdirSync(PACKAGES)
    .map((slug) => ({ slug, manifest: readManifest(slug) }))
    .filter(({ manifest }) => manifest.private !== true)
  const published = new Map(manifests.map(({ manifest }) => [manifest.name, manifest]))
  const depthOf = (name: string): number => {
    const below = Object.keys(published.get(name)?.dependencies ?? {})
    return Math.max(0, ...below.filter((key) => published.has(key)).map((key) => 1 + depthOf(key)))
  }
  return manifests
    .sort((a, b) => depthOf(a.manifest.name) - depthOf(b.manifest.name))
    .map(({ slug, manifest }) => readPackage(slug, manifest))
}

function readManifest(slug: string): Manifest {
  return JSON.parse(readFileSync(join(PACKAGES, slug, 'package.json'), 'utf8'))
}

function readPackage(slug: string, manifest: Manifest): PackageReference {
  const { name, description = '', exports = {} } = manifest
  const folder = join(PACKAGES, slug)
  const names = new Map<string, PublicName>()
  const entries: PackageEntry[] = []
  for (const [path, targets] of Object.entries(exports)) {
    const source = typeof targets === 'string' ? undefined : targets['@routebord/source']
    if (source === undefined) continue
    const specifier = `${name}${path.slice(1)}`
    const { declarations, foreign } = readWholeEntry(join(folder, source))
    for (const declaration of declarations) {
      const known = names.get(declaration.name)
      if (known !== undefined && known.file !== declaration.file)
        throw new Error(`${name} has two of ${declaration.name}`)
      const specifiers = [...(known?.specifiers ?? []), specifier]
      names.set(declaration.name, { ...declaration, slug, specifiers })
    }
    entries.push({ specifier, names: declarations.map((item) => item.name), foreign })
  }
  const files = Object.values(exports).filter((target) => typeof target === 'string')
  const sorted = [...names.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return { name, slug, folder, description, entries, names: sorted, files }
}
