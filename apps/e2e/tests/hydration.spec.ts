import { expect, test } from '@playwright/test'
import { observeChanges } from './observe-changes.ts'
import { pages } from './pages.ts'

for (const { path, locale, width } of pages.flatMap((item) =>
  [390, 768, 1280].map((width) => ({ ...item, width })),
)) {
  test(`the page comes alive without a new node, a shift, a message or a foreign request (${locale}, ${width} px)`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const messages: string[] = []
    const requests: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    page.on('request', (request) => requests.push(request.url()))
    await page.addInitScript(observeChanges)
    await page.goto(path)
    await expect(page.locator('.routebord-layer button')).toHaveCount(27)
    await expect(page.locator('.routebord-toolbar button')).toHaveCount(4)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const observed = await page.evaluate(() => window.observed)
    expect(observed.changes).toEqual([])
    expect(observed.shifts).toEqual([])
    expect(messages).toEqual([])
    expect(requests.length).toBeGreaterThan(3)
    expect(requests.filter((url) => !url.startsWith(baseURL ?? '!'))).toEqual([])
  })
}
