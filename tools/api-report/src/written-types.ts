import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const IMPORT = /\bfrom '(\.[^']+\.d\.ts)'/g
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

/**
 * Reads a file of types that is published as it is written, such as one that teaches a framework an element, and those
 * it takes types from: by path from the package, without comments and empty lines.
 */
export function readWrittenTypes(folder: string, file: string): ReadonlyMap<string, string> {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  const lines = text
    .replaceAll(COMMENT, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const below = [...text.matchAll(IMPORT)].flatMap(([, target = '']) => [
    ...readWrittenTypes(folder, relative(folder, join(dirname(path), target))),
  ])
  return new Map([[relative(folder, path), lines.join('\n')], ...below])
}
