import { expect, test } from '@playwright/test'
import { readBuilt } from './built-site.ts'
import { pages } from './pages.ts'

test.use({ javaScriptEnabled: false })

for (const { path, locale, titles } of pages) {
  test(`without script the picture and its outline stand in the page (${locale})`, async ({
    page,
  }) => {
    await page.goto(path)
    await expect(page.locator('.routebord-body')).toBeVisible()
    await expect(page.locator('.routebord-heads')).toBeVisible()
    await expect(page.locator('.routebord-overview-picture')).toBeVisible()
    await expect(page.locator('.routebord-body [data-layer=cards] > g')).toHaveCount(26)
    await expect(page.locator('.routebord-legend li').first()).toBeVisible()
    const outline = page.getByRole('heading', { level: 4 })
    await expect(outline).toHaveText([...titles])
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
  })
}

test('without script the picture scrolls by itself and its heads stay in sight', async ({
  page,
}) => {
  await page.goto('/')
  const picture = page.locator('.routebord-picture')
  await picture.evaluate((element) => element.scrollIntoView())
  await page.mouse.move(600, 300)
  await page.mouse.wheel(900, 0)
  const last = page.locator('.routebord-phase-heads [data-key="phase:trial"]')
  await expect(last).toBeInViewport()
  const box = await page.locator('.routebord-heads').boundingBox()
  expect(box?.x).toBe(0)
})

test('at 390 px the outline is the map, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const { path } of pages) {
    await page.goto(path)
    await expect(page.locator('.routebord-outline')).toBeVisible()
    await expect(page.locator('.routebord-frame')).toBeHidden()
    const width = await page.locator('html').evaluate((element) => element.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  }
})

test('without script the playground shows its example, in words too', async ({ page }) => {
  await page.goto('/da/playground/')
  await expect(page.locator('.routebord-body')).toBeVisible()
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(7)
  // The tools that switch scripts off here leave out what stands in its place.
  expect(readBuilt('da/playground/index.html')).toMatch(/<noscript>\s*<p>[^<]*kræver JavaScript/)
})
