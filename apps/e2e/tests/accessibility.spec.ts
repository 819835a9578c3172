import { expect, test } from '@playwright/test'
import { findViolations } from './find-violations.ts'
import { pages } from './pages.ts'

// Each theme, width and language once with another; `test:pages` reads every page in both themes.
const SIGHTS = [
  ['en', 'light', 1280],
  ['en', 'dark', 1280],
  ['da', 'light', 390],
  ['nl', 'dark', 390],
] as const

for (const { path, locale } of pages)
  for (const [language, colorScheme, width] of SIGHTS)
    if (language === locale)
      test(`axe finds nothing (${locale}, ${colorScheme}, ${width} px)`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await page.goto(path)
        await expect(page.locator('.routebord-layer button')).toHaveCount(27)
        if (width > 480) await page.locator('.routebord-layer [data-step=jams]').press('Enter')
        expect(await findViolations(page)).toEqual([])
      })

test('with forced colours every line of the picture is drawn in the colours of the system', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('/')
  const colors = await page.evaluate(() => {
    const probe = document.createElement('i')
    probe.style.color = 'CanvasText'
    probe.style.backgroundColor = 'Canvas'
    document.body.append(probe)
    const system = getComputedStyle(probe)
    const allowed = ['none', system.color, system.backgroundColor]
    const shapes = document.querySelectorAll('.routebord svg :is(path, rect, circle, text)')
    const painted = [...shapes].flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape)
      return [fill, stroke]
    })
    return { count: painted.length, foreign: painted.filter((color) => !allowed.includes(color)) }
  })
  expect(colors.count).toBeGreaterThan(1000)
  expect(new Set(colors.foreign)).toEqual(new Set())
})

for (const [width, shown, other] of [
  [1280, '#form-tab', '#json-tab'],
  [390, '[data-show-half=edit]', '[data-show-half=look]'],
] as const)
  test(`with forced colours what is shown of the playground is told from what is not (${width} px)`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/playground/')
    const groundOf = (selector: string) =>
      page.locator(selector).evaluate((one) => getComputedStyle(one).backgroundColor)
    const highlight = await page.evaluate(() => {
      document.body.style.setProperty('forced-color-adjust', 'none')
      document.body.style.backgroundColor = 'Highlight'
      return getComputedStyle(document.body).backgroundColor
    })
    expect(await groundOf(shown)).toBe(highlight)
    expect(await groundOf(other)).not.toBe(highlight)
  })
