import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { readChangelogs, readChanges } from './changes.ts'
import { readPapers } from './papers.ts'

/** Loads the changes that wait for the next version, and the changelogs of versions before. */
export function changesLoader(): Loader {
  return {
    name: 'changes',
    load: async ({ store, renderMarkdown, config }) => {
      const root = fileURLToPath(new URL('../../', config.root))
      store.clear()
      for (const { id, packages, text } of readChanges(root)) {
        const data = { kind: 'next', packages: [...packages] }
        store.set({ id, data, body: text, rendered: await renderMarkdown(text) })
      }
      for (const { name, text } of readChangelogs(root)) {
        const data = { kind: 'log', packages: [`@routebord/${name}`] }
        store.set({ id: `log-${name}`, data, body: text, rendered: await renderMarkdown(text) })
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
      for (const { id, title, body, files } of readPapers(root)) {
        const data = { title, files: files.map((file) => ({ ...file })) }
        store.set({ id, data, body, rendered: await renderMarkdown(body) })
      }
    },
  }
}
