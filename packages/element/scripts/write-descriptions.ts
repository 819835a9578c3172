// Writes the tables of README.md and custom-elements.json from the options and events in the source.
import { readFileSync, writeFileSync } from 'node:fs'
import { elementManifest, fillTables } from './describe-element.ts'

const readme = new URL('../README.md', import.meta.url)
const manifest = new URL('../custom-elements.json', import.meta.url)
writeFileSync(readme, fillTables(readFileSync(readme, 'utf8')))
writeFileSync(manifest, `${JSON.stringify(elementManifest(), null, 2)}\n`)
