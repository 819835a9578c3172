import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'

/**
 * Writes the index of the search beside the pages. Starlight would have Pagefind write it, which says it is done
 * while files are under way and is then stopped: on a busy machine one was empty
 * (https://github.com/Pagefind/pagefind/issues/1271).
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await indexPages(fileURLToPath(dir))
        for (const { path, content } of files) {
          const file = fileURLToPath(new URL(`pagefind/${path}`, dir))
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, content)
        }
        logger.info(`${files.length} files`)
      },
    },
  }
}

async function indexPages(path: string) {
  try {
    const { index, errors } = await createIndex()
    if (index === undefined) throw new Error(errors.join('\n'))
    const pages = await index.addDirectory({ path })
    const { files, errors: unwritten } = await index.getFiles()
    const wrong = [...pages.errors, ...unwritten]
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
    return files
  } finally {
    await close()
  }
}
