import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Entry, readWholeEntry } from '@routebord/reference'

const PACKAGES = fileURLToPath(new URL('../../../packages', import.meta.url))

/** A published package and what each of its entries exports. */
export interface PublishedPackage {
  readonly folder: string
  readonly name: string
  /** By the specifier that people import. */
  readonly entries: ReadonlyMap<string, Entry>
}

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

/** Reads every entry of every published package from its sources. */
export function readPublishedPackages(): readonly PublishedPackage[] {
  return readdirSync(PACKAGES).flatMap((folder) => {
    const path = join(PACKAGES, folder)
    const manifest: Manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    if (manifest.private === true) return []
    const entries = Object.entries(manifest.exports).flatMap(([key, targets]) => {
      const source = typeof targets === 'string' ? undefined : targets['@routebord/source']
      if (source === undefined) return []
      return [[`${manifest.name}${key.slice(1)}`, readWholeEntry(join(path, source))] as const]
    })
    return [{ folder, name: manifest.name, entries: new Map(entries) }]
  })
}
