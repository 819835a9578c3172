import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const DIST =
  process.env.ROUTEBORD_DIST ?? fileURLToPath(new URL('../../site/dist', import.meta.url))

/** Says whether the built site has a file, by its path from the root. */
export function hasFile(path: string): boolean {
  return statSync(join(DIST, path), { throwIfNoEntry: false })?.isFile() === true
}

/** Reads a file of the built site. */
export function readBuilt(path: string): string {
  return readFileSync(join(DIST, path), 'utf8')
}

/** Lists the files that stand in a folder of the built site, by their paths from the root. */
export function listBuilt(folder: string): readonly string[] {
  return readdirSync(join(DIST, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => posix.join(folder, name))
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

/** Where links of this site may stand: the site as it is read, and as it says of itself that it stands. */
const HOSTS = new Set(['site.test', 'localhost:4321'])

/** Lists the addresses that a page names: of pages, pictures, scripts, maps and what it is shared with. */
function addressesIn(html: string): readonly string[] {
  const single = html.matchAll(
    /\s(?:href|src|poster|data-(?:journey|before|after|bundle))="([^"]*)"/g,
  )
  const shared = html.matchAll(/<meta property="og:(?:image|url)" content="([^"]*)"/g)
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = '']) =>
    set.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
  )
  return [...[...single, ...shared].map(([, address = '']) => address), ...sets]
}

/** Lists the addresses on pages that lead to no file, or to no place in it. */
export function findDeadLinks(pages: ReadonlyMap<string, string>): readonly string[] {
  return [...pages].flatMap(([address, html]) =>
    addressesIn(html).flatMap((href) => {
      const { host, pathname, hash } = new URL(href, `https://site.test${address}`)
      if (!HOSTS.has(host)) return []
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
      const text = pages.get(pathname) ?? (hasFile(file) ? readBuilt(file) : undefined)
      const isThere = hash === '' || text?.includes(` id="${decodeURIComponent(hash.slice(1))}"`)
      return text !== undefined && isThere ? [] : [`${address} → ${href}`]
    }),
  )
}
