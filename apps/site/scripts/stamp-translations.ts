// Says that translations hold what the English pages say now: node scripts/stamp-translations.ts <slug> …
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sumOf } from '../test/find-outdated.ts'
import { readPages } from '../test/read-pages.ts'

const DOCS = fileURLToPath(new URL('../src/content/docs/', import.meta.url))
const slugs = process.argv.slice(2)
const english = readPages().filter(({ locale }) => locale === 'en')

for (const page of english.filter(({ slug }) => slugs.includes(slug)))
  for (const locale of ['da', 'nl']) {
    const stem = `${DOCS}${locale}/${page.slug}`
    const file = existsSync(`${stem}.mdx`) ? `${stem}.mdx` : `${stem}/index.mdx`
    const text = readFileSync(file, 'utf8').replace(/^translates: .*\n/m, '')
    writeFileSync(file, text.replace(/^(description: .*\n)/m, `$1translates: '${sumOf(page)}'\n`))
  }
