import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInstalledPackages } from '../src/installed-packages.ts'
import {
  findMissingPlatformPackages,
  findRegistryTraces,
  listLockedPackages,
} from '../src/lockfile.ts'
import { repositoryRoot } from '../src/workspace.ts'

const sample = `lockfileVersion: '9.0'

packages:

  '@tool/darwin-arm64@1.2.3':
    resolution: {integrity: sha512-AbC/dEf+0==}
    cpu: [arm64]

  '@tool/linux-x64@1.2.3':
    resolution: {integrity: sha512-AbC/dEf+1==}

  tool@1.2.3:
    resolution: {integrity: sha512-AbC/dEf+2==}

snapshots:

  plugin@2.0.0(tool@1.2.3):
    dependencies:
      socket.io: 4.8.1
`
const tool = {
  name: 'tool',
  version: '1.2.3',
  optionalDependencies: { '@tool/darwin-arm64': '1.2.3', '@tool/linux-x64': '1.2.3' },
}

describe('the lockfile of this repository', () => {
  const lockfile = readFileSync(join(repositoryRoot, 'pnpm-lock.yaml'), 'utf8')
  const installed = readInstalledPackages(repositoryRoot)

  test('holds the packages of every platform', () => {
    expect(installed.length).toBeGreaterThan(0)
    expect(findMissingPlatformPackages(lockfile, installed)).toEqual([])
  })

  test('names no host and no registry', () => {
    expect(listLockedPackages(lockfile).size).toBeGreaterThan(100)
    expect(findRegistryTraces(lockfile)).toEqual([])
  })

  test('is found incomplete once a platform is taken out', () => {
    const spoiled = lockfile.replaceAll(/^ {2}'@turbo\/darwin-arm64@.*$/gm, '')
    expect(spoiled).not.toBe(lockfile)
    expect(findMissingPlatformPackages(spoiled, installed)).toContainEqual(
      expect.objectContaining({ missing: expect.stringContaining('@turbo/darwin-arm64') }),
    )
  })
})

describe('findMissingPlatformPackages', () => {
  test('accepts a complete lockfile', () => {
    expect(findMissingPlatformPackages(sample, [tool])).toEqual([])
  })

  test('reports a platform package of another version', () => {
    const spoiled = sample.replace('darwin-arm64@1.2.3', 'darwin-arm64@1.2.2')
    expect(findMissingPlatformPackages(spoiled, [tool])).toEqual([
      { dependent: 'tool@1.2.3', missing: '@tool/darwin-arm64@1.2.3' },
    ])
  })

  test('goes by the name alone where a range is asked for', () => {
    const ranged = {
      ...tool,
      optionalDependencies: { '@tool/linux-x64': '^1.0.0', fsevents: '~2' },
    }
    expect(findMissingPlatformPackages(sample, [ranged])).toEqual([
      { dependent: 'tool@1.2.3', missing: 'fsevents' },
    ])
  })

  test('follows an alias to the package behind it', () => {
    const aliased = { ...tool, optionalDependencies: { native: 'npm:@tool/linux-x64@1.2.3' } }
    expect(findMissingPlatformPackages(sample, [aliased])).toEqual([])
  })

  test('leaves out what an earlier install left in the store', () => {
    const stale = { ...tool, version: '1.0.0', optionalDependencies: { '@tool/gone': '1.0.0' } }
    expect(findMissingPlatformPackages(sample, [stale])).toEqual([])
  })
})

describe('findRegistryTraces', () => {
  test('accepts a lockfile of names, versions and hashes', () => {
    expect(findRegistryTraces(sample)).toEqual([])
  })

  test.each([
    'resolution: {tarball: file.tgz}',
    "resolution: {integrity: x, tarball: 'https://packages.example/tool.tgz'}",
    'registry: packages',
    'host: registry.example',
    'host: localhost',
    'host: 10.0.0.1',
    'host: packages.example.com',
    'host: packages.example.org:4873',
  ])('reports "%s"', (line) => {
    const traces = findRegistryTraces(`${sample}    ${line}\n`)
    expect(traces).toEqual([{ line: sample.split('\n').length, text: line }])
  })
})
