import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const DIST = fileURLToPath(new URL('../../site/dist', import.meta.url))

/** Says whether the built site has a file, by its path from the root. */
export function hasFile(path: string): boolean {
  return statSync(join(DIST, path), { throwIfNoEntry: false })?.isFile() === true
}

/** Reads a file of the built site. */
export function readBuilt(path: string): string {
  return readFileSync(join(DIST, path), 'utf8')
}

/** Reads every page of a folder of the built site and the folders in it, by its address. */
export function readPages(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' })
  const pages = files.map((file) => file.replaceAll('\\', '/')).filter(isPage)
  return new Map(
    pages.map((page) => {
      const path = posix.join('/', folder, page)
      return [`${dirname(path)}/`.replace('//', '/'), readBuilt(path)]
    }),
  )
}

function isPage(file: string): boolean {
  return file === 'index.html' || file.endsWith('/index.html')
}

/** Lists the links of pages that lead to no file, or to no place in it. */
export function findDeadLinks(pages: ReadonlyMap<string, string>): readonly string[] {
  return [...pages].flatMap(([address, html]) =>
    [...html.matchAll(/\shref="([^"]*)"/g)].flatMap(([, href = '']) => {
      const { host, pathname, hash } = new URL(href, `https://site.test${address}`)
      if (host !== 'site.test') return []
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
      const text = pages.get(pathname) ?? (hasFile(file) ? readBuilt(file) : undefined)
      const isThere = hash === '' || text?.includes(` id="${decodeURIComponent(hash.slice(1))}"`)
      return text !== undefined && isThere ? [] : [`${address} → ${href}`]
    }),
  )
}
