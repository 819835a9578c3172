import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { pages } from './pages.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core')

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
        await page.addScriptTag({ path: axePath })
        const results = await page.evaluate(() =>
          (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
        )
        const found = results.violations.flatMap((violation) =>
          violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 120)}`),
        )
        expect(found).toEqual([])
        expect(results.passes.length).toBeGreaterThan(15)
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
