import { bundlePage } from '../pages/bundle-page.ts'
import { type FileServer, serveFiles } from '../pages/serve-files.ts'

/** Serves the page that writes pictures. */
export async function servePictures(): Promise<FileServer> {
  const page =
    '<!doctype html><html lang="en"><title>Pictures</title><script type="module" src="/page.js"></script>'
  return serveFiles({
    '/': { body: page, contentType: 'text/html' },
    '/page.js': { body: await bundlePage('write-pictures.ts'), contentType: 'text/javascript' },
  })
}
