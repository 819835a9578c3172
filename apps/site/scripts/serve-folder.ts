import { createReadStream, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { createGzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

const PACKED = new Set(['.png', '.woff2'])

/** Serves a folder as any host of static pages does: compressed, with a page for what is not there. */
export function serveFolder(folder: string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.test')
    const wanted = fileAt(folder, pathname)
    const file = wanted ?? join(folder, '404.html')
    const type = extname(file)
    const isPacked = PACKED.has(type)
    response.writeHead(wanted === undefined ? 404 : 200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      ...(pathname.startsWith('/_astro/') ? { 'cache-control': 'max-age=31536000' } : {}),
      ...(isPacked ? {} : { 'content-encoding': 'gzip' }),
    })
    const content = createReadStream(file)
    if (isPacked) content.pipe(response)
    else content.pipe(createGzip()).pipe(response)
  })
}

function fileAt(folder: string, pathname: string): string | undefined {
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}
