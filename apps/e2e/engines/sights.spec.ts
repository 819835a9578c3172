import { expect, test } from '@playwright/test'
import { SIGHTS } from './sights.ts'

for (const { name, path, width, scheme, at } of SIGHTS)
  test(`${name}, ${scheme}: there is a picture of it to look at`, async ({ page }, { project }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(path)
    const map = page.locator('.routebord').first()
    await expect(map.locator('.routebord-layer button').first()).toBeAttached()
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    if (at !== undefined)
      await page
        .locator(at)
        .first()
        .evaluate((element) => element.scrollIntoView({ behavior: 'instant' }))
    const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
    expect(isDark).toBe(scheme === 'dark')
    const browser = project.name.replace(/-dark$/, '')
    await page.screenshot({ path: `reports/engines/${name}-${scheme}-${browser}.png` })
  })
