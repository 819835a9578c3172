import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The parts of a package.json the gates look at. */
export interface PackageManifest {
  name: string
  version?: string
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

export type WorkspaceGroup = 'packages' | 'apps' | 'tools'

export const workspaceGroups: readonly WorkspaceGroup[] = ['packages', 'apps', 'tools']

/** The folder of the whole repository, with a trailing slash left out. */
export const repositoryRoot: string = fileURLToPath(new URL('../../..', import.meta.url)).replace(
  /[\\/]$/,
  '',
)

/** Returns the folders of one group that hold a package, as paths from the root. */
export function listWorkspaces(root: string, group: WorkspaceGroup): string[] {
  const folder = join(root, group)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'package.json')))
    .map((entry) => `${group}/${entry.name}`)
    .sort()
}

export function readManifest(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest
}
