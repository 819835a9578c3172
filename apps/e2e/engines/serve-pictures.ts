import { bundlePage } from '../pages/bundle-page.ts'
import { serveFiles } from '../pages/serve-files.ts'
import type { TestServer } from '../pages/start-server.ts'

/** Serves the page that writes pictures. */
export async function servePictures(): Promise<TestServer> {
  const page =
    '<!doctype html><html lang="en"><title>Pictures</title><script type="module" src="/page.js"></script>'
  return serveFiles({
    '/': { body: page, contentType: 'text/html' },
    '/page.js': { body: await bundlePage('write-pictures.ts'), contentType: 'text/javascript' },
  })
}
