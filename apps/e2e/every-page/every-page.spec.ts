import { expect, test } from '@playwright/test'
import { listBuilt, readBuilt, readPages } from '../tests/built-site.ts'
import { findInvalidHtml } from '../tests/find-invalid-html.ts'
import { findViolations } from '../tests/find-violations.ts'

const SIGHTS = [
  ['light', 1280],
  ['dark', 390],
] as const

/** Pages that stand as files of their own: what an address without a page shows, and what iframes show. */
const SINGLE = ['404.html', ...listBuilt('embed').filter((file) => file.endsWith('.html'))]

for (const [address, html] of [
  ...readPages(''),
  ...SINGLE.map((file) => [`/${file}`, readBuilt(file)] as const),
])
  test(`${address} is valid, and axe finds nothing in light and, on a phone, in dark`, async ({
    page,
  }) => {
    expect(await findInvalidHtml(html)).toEqual([])
    for (const [colorScheme, width] of SIGHTS) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(await findViolations(page)).toEqual([])
    }
  })
