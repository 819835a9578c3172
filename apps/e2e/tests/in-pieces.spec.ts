import { expect, test } from '@playwright/test'
import { serveInPieces } from '../pages/serve-in-pieces.ts'
import { observeChanges } from './observe-changes.ts'

declare global {
  interface Window {
    /** Sends the next piece of a page; says whether more are left. */
    sendNext: () => Promise<boolean>
  }
}

const PAGES = [
  { path: '/', width: 390 },
  { path: '/', width: 768 },
  { path: '/da/', width: 1280 },
  { path: '/da/method/signposts/', width: 390 },
  { path: '/method/signposts/', width: 1280 },
  { path: '/nl/playground/', width: 768 },
  { path: '/reference/', width: 1024 },
]

for (const { path, width } of PAGES)
  test(`${path} moves nothing that is painted while it comes in, piece by piece (${width} px)`, async ({
    page,
    baseURL,
  }) => {
    const server = await serveInPieces(baseURL ?? '')
    await page.setViewportSize({ width, height: 1600 })
    await page.exposeFunction('sendNext', server.sendNext)
    await page.addInitScript(observeChanges)
    await page.addInitScript(askForMore)
    await page.goto(server.url + path)
    const observed = await page.evaluate(() => window.observed)
    server.close()
    expect(server.count()).toBeGreaterThan(30)
    expect(observed.shifts).toEqual([])
  })

/** Runs in a page: asks for its next piece when what is there has been painted. */
function askForMore(): void {
  const ask = (): void => {
    requestAnimationFrame(() =>
      requestAnimationFrame(async () => {
        if (await window.sendNext()) ask()
      }),
    )
  }
  ask()
}
