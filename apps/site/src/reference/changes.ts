import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A change that users notice and that no version holds yet. */
export interface Change {
  /** Name of its file, which nothing else has. */
  readonly id: string
  readonly packages: readonly string[]
  /** Markdown. */
  readonly text: string
}

/** Reads the changes that wait for the next version, by the name of their file. */
export function readChanges(root: string): readonly Change[] {
  const folder = join(root, '.changeset')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => toChange(file, readFileSync(join(folder, file), 'utf8')))
}

/** Takes a changeset apart. */
export function toChange(file: string, content: string): Change {
  const [, head = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(content) ?? []
  const packages = [...head.matchAll(/^['"]([^'"]+)['"]: \w+$/gm)].map(([, name = '']) => name)
  return { id: file.replace(/\.md$/, ''), packages, text: text.trim() }
}

/** Reads a package's changelog, once a version of it was published. */
export function readChangelogs(
  root: string,
): readonly { readonly name: string; readonly text: string }[] {
  const folder = join(root, 'packages')
  return readdirSync(folder)
    .map((name) => ({ name, path: join(folder, name, 'CHANGELOG.md') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, text: readFileSync(path, 'utf8').replace(/^# .*\n/, '') }))
}
