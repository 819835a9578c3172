import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { pathOf } from '../texts/path-of.ts'
import { readChangelogs, readChanges } from './changes.ts'
import { readPapers } from './papers.ts'
import { releasedVersions } from './released-versions.ts'

const FORMAT_ELSEWHERE = '](https://www.npmjs.com/package/@routebord/schema)'

/** Loads the changes that wait for the next version, and what each version before it brought. */
export function changesLoader(): Loader {
  return {
    name: 'changes',
    load: async ({ store, renderMarkdown, config }) => {
      const root = fileURLToPath(new URL('../../', config.root))
      store.clear()
      for (const { id, packages, text } of readChanges(root)) {
        const data = { kind: 'next', packages: [...packages] }
        const { html, metadata } = await renderMarkdown(text)
        store.set({ id, data, body: text, rendered: { html: reachByKeys(html), metadata } })
      }
      for (const { name, text: log } of readChangelogs(root))
        for (const { version, date, text } of releasedVersions(log)) {
          const id = `${name}-${version.replaceAll('.', '-')}`
          const data = { kind: 'released', packages: [`@routebord/${name}`], version, date }
          const { html, metadata } = await renderMarkdown(text)
          // Every version has the same headings, and all of them stand on one page.
          const unique = html.replaceAll(/ id="/g, ` id="${id}-`)
          store.set({ id, data, body: text, rendered: { html: reachByKeys(unique), metadata } })
        }
    },
  }
}

/** Loads the texts of the repository that the site shows as pages, when it is built. */
export function papersLoader(): Loader {
  return {
    name: 'papers',
    load: async ({ store, renderMarkdown, config }) => {
      const root = fileURLToPath(new URL('../../', config.root))
      store.clear()
      for (const { id, locale, title, body: written, files } of readPapers(root)) {
        // A text of the repository leads to the page that a registry has of the format; here is a better one.
        const format = pathOf(locale, config.base, 'reference/format')
        const body = written.replaceAll(FORMAT_ELSEWHERE, `](${format})`)
        const data = { path: id, locale, title, files: files.map((file) => ({ ...file })) }
        const key = `${locale}/${id}`
        const { html, metadata } = await renderMarkdown(body)
        store.set({ id: key, data, body, rendered: { html: reachByKeys(html), metadata } })
      }
    },
  }
}

/** On a phone a table and code are scrolled, which the keyboard must reach. */
function reachByKeys(html: string): string {
  return html.replaceAll(/<(table|pre)>/g, '<$1 tabindex="0">')
}
