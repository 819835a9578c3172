import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packPackages } from '../../src/pack-packages.ts'
import { runCommand } from '../../src/run-command.ts'

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

const project = mkdtempSync(join(tmpdir(), 'routebord-packed-'))
const manifests: Manifest[] = []

/** Puts the tarballs into a project as npm would, and links what they need of others. */
beforeAll(async () => {
  writeFileSync(join(project, 'package.json'), '{ "private": true }')
  for (const [name, tarball] of await packPackages(join(project, 'tarballs'))) {
    const folder = join(project, 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    await runCommand(folder, {}, 'tar', '-xzf', tarball, '--strip-components=1')
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    manifests.push(manifest)
    linkOthers(manifest)
  }
  // Six packages are packed one after another, which takes its time where the processor is shared.
}, 120_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

function linkOthers({ name, dependencies, peerDependencies }: Manifest): void {
  const own = new URL(`../../../../packages/${name.split('/')[1]}/package.json`, import.meta.url)
  const { paths } = createRequire(own).resolve
  for (const other of Object.keys({ ...dependencies, ...peerDependencies })) {
    const link = join(project, 'node_modules', other)
    const found = paths(other)
      ?.map((path) => join(path, other))
      .find((path) => existsSync(path))
    if (other.startsWith('@routebord/') || existsSync(link) || found === undefined) continue
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(found, link, 'dir')
  }
}

test('every file that a packed package offers is in it, and nothing points to our sources', () => {
  expect(manifests.map(({ name }) => name)).toContain('@routebord/element')
  for (const { name, exports } of manifests) {
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    )
    const missing = targets.filter((path) => !existsSync(join(project, 'node_modules', name, path)))
    expect(missing, name).toEqual([])
    expect(JSON.stringify(exports)).not.toContain('src/')
    expect(existsSync(join(project, 'node_modules', name, 'README.md')), name).toBe(true)
  }
})

test('every entry of a packed package can be imported in plain Node', async () => {
  const specifiers = manifests.flatMap(({ name, exports }) =>
    Object.entries(exports)
      .filter(([, target]) => typeof target !== 'string')
      .map(([key]) => name + key.slice(1)),
  )
  expect(specifiers.length).toBeGreaterThan(20)
  const code = `for (const name of ${JSON.stringify(specifiers)}) await import(name)`
  await runCommand(project, {}, process.execPath, '--input-type=module', '--eval', code)
})

test('a script of a few lines writes a picture with the packed packages', async () => {
  const script = fileURLToPath(new URL('../../projects/node-svg/write-svg.js', import.meta.url))
  cpSync(script, join(project, 'write-svg.mjs'))
  const journey = import.meta.resolve('@routebord/examples/journeys/bouncy-ball.json')
  cpSync(fileURLToPath(journey), join(project, 'journey.json'))
  await runCommand(project, {}, process.execPath, 'write-svg.mjs')
  expect(readFileSync(join(project, 'journey.svg'), 'utf8')).toContain('data-key="thread:operator"')
})
