import { fileURLToPath } from 'node:url'
import { launchOptions } from '@routebord/browser'
import { type Browser, chromium } from 'playwright'
import { preview } from 'vite'

/** The built Storybook on a server of its own, with a browser to look at it. */
export interface ServedStorybook {
  /** Where it begins, with a slash at the end. */
  readonly address: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Serves what `build` wrote under a base path, as a page of many would have it. */
export async function serveStorybook(base: string): Promise<ServedStorybook> {
  const server = await preview({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    base,
    build: { outDir: 'storybook-static' },
    preview: { port: 0 },
  })
  const browser = await chromium.launch(launchOptions())
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    browser,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
