import { expect, type Page, test } from '@playwright/test'
import { pages } from './pages.ts'

interface Observed {
  readonly changes: string[]
  shift: number
}

/** From the end of parsing on, records every node that comes into the picture or the texts, or leaves them. */
async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observed: Observed = { changes: [], shift: 0 }
    Object.assign(window, { observed })
    const ours = '.routebord svg, .routebord-legend, .routebord-outline, .routebord-figures'
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement
        if (element?.closest(ours) && !element.closest('.routebord-toolbar'))
          observed.changes.push(`+${addedNodes.length} −${removedNodes.length} ${element.tagName}`)
      }
    })
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive')
        observer.observe(document.documentElement, { childList: true, subtree: true })
    })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        observed.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

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
    await observe(page)
    await page.goto(path)
    await expect(page.locator('.routebord-layer button')).toHaveCount(27)
    await expect(page.locator('.routebord-toolbar button')).toHaveCount(4)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const observed = await page.evaluate(
      () => (window as unknown as { observed: Observed }).observed,
    )
    expect(observed.changes).toEqual([])
    expect(observed.shift).toBe(0)
    expect(messages).toEqual([])
    expect(requests.length).toBeGreaterThan(3)
    expect(requests.filter((url) => !url.startsWith(baseURL ?? '!'))).toEqual([])
  })
}
