import type { PackageManifest } from './workspace.ts'

export interface AllowedImports {
  dependencies: readonly string[]
  peerDependencies: readonly string[]
}

export interface WrongDirection {
  package: string
  message: string
}

/** Who may depend on whom: each arrow goes one way, and nothing upstream knows what is downstream. */
export const importTable: Record<string, AllowedImports> = {
  '@routebord/schema': {
    dependencies: ['@humanwhocodes/momoa', '@standard-schema/spec'],
    peerDependencies: [],
  },
  '@routebord/analysis': { dependencies: ['@routebord/schema'], peerDependencies: [] },
  '@routebord/layout': {
    dependencies: ['@routebord/analysis', '@routebord/schema'],
    peerDependencies: [],
  },
  '@routebord/d3': {
    dependencies: [
      '@routebord/layout',
      '@routebord/analysis',
      '@routebord/schema',
      'd3-selection',
      // A page's own layers are given to it as selections: their type is part of what we offer.
      '@types/d3-selection',
    ],
    peerDependencies: [],
  },
  '@routebord/react': {
    dependencies: ['@routebord/d3', '@routebord/layout', '@routebord/schema'],
    peerDependencies: ['react', 'react-dom'],
  },
  '@routebord/element': {
    dependencies: ['@routebord/d3', '@routebord/layout', '@routebord/schema'],
    peerDependencies: [],
  },
  '@routebord/examples': { dependencies: ['@routebord/schema'], peerDependencies: [] },
}

/** Returns every dependency the table does not allow, and every package it does not know. */
export function checkImportDirections(
  manifests: readonly PackageManifest[],
  table: Record<string, AllowedImports> = importTable,
): WrongDirection[] {
  return manifests.flatMap((manifest) => {
    const allowed = table[manifest.name]
    if (!allowed) {
      return [{ package: manifest.name, message: 'is not in the table of allowed imports' }]
    }
    return [
      ...compare(manifest, 'dependencies', allowed.dependencies),
      ...compare(manifest, 'peerDependencies', allowed.peerDependencies),
      ...compare(manifest, 'optionalDependencies', []),
    ]
  })
}

function compare(
  manifest: PackageManifest,
  field: 'dependencies' | 'peerDependencies' | 'optionalDependencies',
  allowed: readonly string[],
): WrongDirection[] {
  return Object.keys(manifest[field] ?? {})
    .filter((name) => !allowed.includes(name))
    .map((name) => ({ package: manifest.name, message: `must not list ${name} in ${field}` }))
}
