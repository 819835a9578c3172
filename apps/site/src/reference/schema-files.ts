import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { packages } from './packages.ts'

/** A JSON Schema that a package publishes. */
export interface SchemaFile {
  readonly name: string
  /** Where it lies once the package is installed. */
  readonly installed: string
  readonly text: string
}

/** Every JSON Schema of every package. */
export const schemaFiles: readonly SchemaFile[] = packages.flatMap(({ name, folder, files }) =>
  files
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => ({
      name: basename(file),
      installed: `./node_modules/${name}/${basename(file)}`,
      text: readFileSync(join(folder, file), 'utf8'),
    })),
)
