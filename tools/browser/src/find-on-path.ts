import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Returns the first of the named programs that a folder of the PATH holds, or nothing. */
export function findOnPath(names: readonly string[]): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)))
    .find((path) => existsSync(path))
}
