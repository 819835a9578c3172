import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Declaration, readEntry } from '../../../tools/reference/src/index.ts'
import { hasFile, readBuilt } from './built-site.ts'

const PACKAGES = fileURLToPath(new URL('../../../packages', import.meta.url))

/** A public name and the folder of its package. */
export interface PublicName {
  readonly folder: string
  readonly name: string
  readonly kind: Declaration['kind']
}

/** Reads every public name of every published package from its sources. */
export function readPublicNames(): readonly PublicName[] {
  return readdirSync(PACKAGES).flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(PACKAGES, folder, 'package.json'), 'utf8'))
    if (manifest.private === true) return []
    const sources = Object.values<Record<string, string>>(manifest.exports).flatMap(
      (targets) => targets['@routebord/source'] ?? [],
    )
    return sources
      .flatMap((source) => readEntry(join(PACKAGES, folder, source)))
      .map(({ name, kind }) => ({ folder, name, kind }))
  })
}

/** Lists the names that the reference explains nowhere: values have a page of their own, types a place. */
export function findUnexplained(names: readonly PublicName[]): readonly string[] {
  return names
    .filter(({ folder, name, kind }) => {
      if (kind !== 'interface' && kind !== 'type')
        return !hasFile(`reference/${folder}/${name}/index.html`)
      const page = `reference/${folder}/index.html`
      return !hasFile(page) || !readBuilt(page).includes(` id="${name}"`)
    })
    .map(({ folder, name }) => `${folder}: ${name}`)
}
