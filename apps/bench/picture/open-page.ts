import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { launchOptions } from '@routebord/browser'
import { STYLESHEET } from '@routebord/d3/svg'
import { type Browser, chromium, type Page } from 'playwright-core'
import { bundlePage } from './bundle-page.ts'

const SITE = 'https://bench.test'

/** A page with everything that is timed. */
export interface OpenPage {
  readonly page: Page
  readonly browser: Browser
  /** How long the processor has worked for the page's main thread so far, in ms, whatever else the machine did. */
  readonly threadTime: () => Promise<number>
}

/** Opens a page that has the contenders' stylesheets and scripts. */
export async function openPage(): Promise<OpenPage> {
  const flow = createRequire(import.meta.url).resolve('@xyflow/react/dist/style.css')
  const files: Readonly<Record<string, { body: string; contentType: string }>> = {
    '/': {
      body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script>',
      contentType: 'text/html',
    },
    '/page.css': { body: `${STYLESHEET}${readFileSync(flow, 'utf8')}`, contentType: 'text/css' },
    '/page.js': { body: await bundlePage(), contentType: 'text/javascript' },
  }
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.route(`${SITE}/**`, (route) => {
    const file = files[new URL(route.request().url()).pathname]
    return file ? route.fulfill(file) : route.fulfill({ status: 204 })
  })
  await page.goto(`${SITE}/`)
  await page.waitForFunction(() => 'bench' in window)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const threadTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  return { page, browser, threadTime }
}
