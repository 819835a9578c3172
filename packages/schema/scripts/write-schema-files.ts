import { writeFileSync } from 'node:fs'
import { createSchemaFiles } from './schema-files.ts'

for (const [name, text] of Object.entries(createSchemaFiles()))
  writeFileSync(new URL(`../${name}`, import.meta.url), text)
