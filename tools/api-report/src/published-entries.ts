import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Entry, readWholeEntry } from '@routebord/reference'
import { readWrittenTypes } from './written-types.ts'

const PACKAGES = fileURLToPath(new URL('../../../packages', import.meta.url))

/** A published package and what each of its entries exports. */
export interface PublishedPackage {
  readonly folder: string
  readonly name: string
  /** By the specifier that people import. */
  readonly entries: ReadonlyMap<string, Entry>
  /** Types that are published as they are written: by the specifier that people import, or by path where entries share them. */
  readonly writtenTypes: ReadonlyMap<string, string>
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
    const conditions = Object.entries(manifest.exports).flatMap(([key, targets]) =>
      typeof targets === 'string' ? [] : [[`${manifest.name}${key.slice(1)}`, targets] as const],
    )
    const entries = conditions.flatMap(([specifier, { '@routebord/source': source }]) =>
      source === undefined ? [] : [[specifier, readWholeEntry(join(path, source))] as const],
    )
    const writtenTypes = conditions
      .filter(([, targets]) => targets['@routebord/source'] === undefined)
      .flatMap(([specifier, { types }]) => {
        if (types === undefined) return []
        const [own, ...shared] = readWrittenTypes(path, types)
        return [[specifier, own?.[1] ?? ''] as const, ...shared]
      })
    return [
      {
        folder,
        name: manifest.name,
        entries: new Map(entries),
        writtenTypes: new Map(writtenTypes),
      },
    ]
  })
}
