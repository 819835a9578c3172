import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InstalledPackage } from './lockfile.ts'

/** Reads every package in pnpm's virtual store that names platform packages. */
export function readInstalledPackages(root: string): InstalledPackage[] {
  const store = join(root, 'node_modules', '.pnpm')
  return readdirSync(store)
    .map((entry) => join(store, entry, 'node_modules'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => listOwnPackages(folder))
    .map((folder) => readPackage(folder))
    .filter(({ optionalDependencies }) => Object.keys(optionalDependencies).length > 0)
}

// Beside the package itself lie links to what it depends on, which have entries of their own.
function listOwnPackages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.name.startsWith('@') ? listOwnPackages(path) : [path]
    })
    .filter((path) => existsSync(join(path, 'package.json')))
}

function readPackage(folder: string): InstalledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return {
    name: manifest.name,
    version: manifest.version,
    optionalDependencies: manifest.optionalDependencies ?? {},
  }
}
