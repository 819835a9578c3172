import { dirname, resolve } from 'node:path'
import type { Declaration } from './declaration.ts'
import { type Reexport, readModule } from './read-module.ts'

/** The public names of an entry of a package. */
export interface Entry {
  /** Those that are declared in the package, by name. */
  readonly declarations: readonly Declaration[]
  /** Those that come from other packages. */
  readonly foreign: readonly Reexport[]
}

/** Reads every public name of an entry that its package declares, by name, wherever in the package that is. */
export function readEntry(file: string): readonly Declaration[] {
  return readWholeEntry(file).declarations
}

/**
 * Reads every public name of an entry, following what it passes on to where it is declared.
 * @throws Error when it passes on what is not there.
 */
export function readWholeEntry(file: string): Entry {
  const { declarations, reexports } = readModule(file)
  const found = new Map(declarations.map((declaration) => [declaration.name, declaration]))
  const foreign: Reexport[] = []
  for (const from of new Set(reexports.map((item) => item.from))) {
    const passed = reexports.filter((item) => item.from === from)
    if (!from.startsWith('.')) foreign.push(...passed)
    if (!from.startsWith('.')) continue
    const below = readWholeEntry(resolve(dirname(file), from))
    for (const { name, as } of passed) {
      const own = below.declarations.filter((item) => name === '*' || name === item.name)
      const others = below.foreign.filter((item) => name === '*' || name === item.as)
      if (name !== '*' && own.length + others.length === 0)
        throw new Error(`${file}: ${from} declares no ${name}`)
      const newName = (oldName: string): string => (name === '*' ? oldName : as)
      for (const item of own) found.set(newName(item.name), { ...item, name: newName(item.name) })
      foreign.push(...others.map((item) => ({ ...item, as: newName(item.as) })))
    }
  }
  return {
    declarations: [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    foreign,
  }
}
