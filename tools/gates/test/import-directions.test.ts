import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkImportDirections } from '../src/import-directions.ts'
import { listWorkspaces, readManifest, repositoryRoot } from '../src/workspace.ts'

test('the packages of this repository depend only on what lies upstream', () => {
  const folders = listWorkspaces(repositoryRoot, 'packages')
  expect(folders).toContain('packages/schema')
  const manifests = folders.map((folder) => readManifest(join(repositoryRoot, folder)))
  expect(checkImportDirections(manifests)).toEqual([])
})

describe('checkImportDirections', () => {
  test('accepts a dependency of the table', () => {
    const dependencies = { '@routebord/layout': 'workspace:^', 'd3-selection': 'catalog:' }
    expect(checkImportDirections([{ name: '@routebord/d3', dependencies }])).toEqual([])
  })

  test('reports a dependency that points downstream', () => {
    const dependencies = { '@routebord/d3': 'workspace:^' }
    expect(checkImportDirections([{ name: '@routebord/layout', dependencies }])).toEqual([
      { package: '@routebord/layout', message: 'must not list @routebord/d3 in dependencies' },
    ])
  })

  test('reports a library nobody agreed on, whatever the field', () => {
    const stray = { 'left-pad': '1.0.0' }
    const manifests = [
      { name: '@routebord/schema', dependencies: stray },
      { name: '@routebord/schema', peerDependencies: stray },
      { name: '@routebord/schema', optionalDependencies: stray },
    ]
    expect(checkImportDirections(manifests)).toHaveLength(3)
  })

  test('keeps react a peer', () => {
    const name = '@routebord/react'
    const react = { react: '^19.0.0' }
    expect(checkImportDirections([{ name, peerDependencies: react }])).toEqual([])
    expect(checkImportDirections([{ name, dependencies: react }])).toHaveLength(1)
  })

  test('reports a package without a row', () => {
    expect(checkImportDirections([{ name: '@routebord/new' }])).toHaveLength(1)
  })
})
