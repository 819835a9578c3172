// Says that translations hold what the English texts say now: node scripts/stamp-translations.ts <slug> …
// A slug is that of a page, such as method/signposts, or of a paper, such as guides/vue or security.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPapers, TRANSLATED_PAPERS } from '../src/reference/papers.ts'
import { sumOf } from '../test/find-outdated.ts'
import { readPages } from '../test/read-pages.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const DOCS = `${ROOT}apps/site/src/content/docs/`
const slugs = process.argv.slice(2)

for (const page of readPages())
  if (page.locale === 'en' && slugs.includes(page.slug))
    for (const locale of ['da', 'nl']) {
      const stem = `${DOCS}${locale}/${page.slug}`
      const file = existsSync(`${stem}.mdx`) ? `${stem}.mdx` : `${stem}/index.mdx`
      const text = readFileSync(file, 'utf8').replace(/^translates: .*\n/m, '')
      writeFileSync(file, text.replace(/^(description: .*\n)/m, `$1translates: '${sumOf(page)}'\n`))
    }

for (const paper of readPapers(ROOT))
  if (paper.locale === 'en' && slugs.includes(paper.id))
    for (const locale of ['da', 'nl']) {
      const file = `${ROOT}${TRANSLATED_PAPERS}/${locale}/${paper.id}.md`
      const text = readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n\n/s, '')
      writeFileSync(file, `---\ntranslates: '${sumOf(paper)}'\n---\n\n${text}`)
    }
