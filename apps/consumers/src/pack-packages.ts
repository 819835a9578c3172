import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** The tarballs of the published packages, by name, as npm would get them. */
export type Tarballs = ReadonlyMap<string, string>

/** Packs every published package into a folder. They must be built. */
export async function packPackages(folder: string): Promise<Tarballs> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const packages = readdirSync(join(ROOT, 'packages'))
    .map((name) => join(ROOT, 'packages', name))
    .filter((path) => existsSync(join(path, 'package.json')))
    .map((path) => ({ path, manifest: readManifest(path) }))
    .filter(({ manifest }) => manifest.private !== true)
  const filters = packages.map(({ manifest }) => `--filter=${manifest.name}`)
  const pack = ['-r', 'pack', '--pack-destination', folder]
  await runCommand(ROOT, {}, 'npx', '-y', 'pnpm@12', ...filters, ...pack)
  return new Map(
    packages.map(({ manifest: { name, version } }) => [
      name,
      join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`),
    ]),
  )
}

function readManifest(path: string): { name: string; version: string; private?: boolean } {
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
}
