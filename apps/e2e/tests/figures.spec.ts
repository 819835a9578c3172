import { expect, type Page, test } from '@playwright/test'

/** The marks each switch is for, on the map of the page about reading. */
const MARKS = {
  Trin: '[data-key="card:jams"], [data-key="text:jams"] > text:first-child',
  Kontaktpunkter: '[data-key="text:seams"] > :is(text:has-text("Søsterfabrik"), circle[r="1.7"])',
  Friktion: '[data-key="text:jams"] > text:has-text("Tredje stop")',
  Følelser: '[data-layer="feelings"] > g',
  Vejskilte: '[data-layer="signs"] > g',
  Indflydelse: '[data-layer="links"] > g, [data-key="label:0"]',
} as const

async function shownMarks(page: Page): Promise<Readonly<Record<string, boolean>>> {
  const shown = Object.entries(MARKS).map(async ([layer, selector]) => {
    const marks = await page.locator('.routebord-picture').locator(selector).all()
    const seen = await Promise.all(marks.map((mark) => mark.isVisible()))
    expect(new Set(seen).size, layer).toBe(1)
    return [layer, seen[0] === true] as const
  })
  return Object.fromEntries(await Promise.all(shown))
}

test('each layer of a map is switched off and on by itself, with the keyboard and without script', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('/da/method/reading-a-map/')
  const all = await shownMarks(page)
  expect(Object.values(all)).toEqual([true, true, true, true, true, true])
  for (const layer of Object.keys(MARKS)) {
    const box = page.getByRole('checkbox', { name: layer, exact: true })
    await box.press('Space')
    const others = layer === 'Trin' ? { Kontaktpunkter: false, Friktion: false } : {}
    expect(await shownMarks(page)).toEqual({ ...all, ...others, [layer]: false })
    await box.press('Space')
  }
  expect(await shownMarks(page)).toEqual(all)
  await page.close()
})

test('a switch over a pair switches both maps, and no other', async ({ page }) => {
  await page.goto('/method/mistakes/')
  const pairs = page.locator('.pair')
  await expect(pairs).toHaveCount(7)
  const cards = pairs.nth(1).locator('[data-layer="cards"] > g').first()
  await pairs.first().getByRole('checkbox', { name: 'Steps' }).uncheck()
  for (const map of await pairs.first().locator('.routebord').all())
    await expect(map.locator('[data-layer="cards"] > g').first()).not.toBeVisible()
  await expect(cards).toBeVisible()
})

test('every switch over a map is high enough to be hit', async ({ page }) => {
  for (const path of ['/method/reading-a-map/', '/nl/method/mistakes/', '/da/case/accounts/']) {
    await page.goto(path)
    const switches = page.locator('.layers label').filter({ visible: true })
    const heights = await switches.evaluateAll((labels) =>
      labels.map((label) => label.getBoundingClientRect().height),
    )
    expect(heights.length).toBeGreaterThan(3)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
  }
})

test('the journey in words is shown to those who look as well', async ({ page }) => {
  await page.goto('/nl/method/feelings/')
  const words = page.locator('.routebord-outline')
  const heightOf = async () => (await words.boundingBox())?.height ?? 0
  expect(await heightOf()).toBeLessThan(2)
  await page.getByRole('checkbox', { name: 'Toon de journey in woorden' }).check()
  expect(await heightOf()).toBeGreaterThan(500)
})

test('two maps beside each other show what goes and what comes, before and after they come alive', async ({
  page,
}) => {
  await page.goto('/da/case/to-be/')
  const maps = page.locator('.pair .routebord')
  const plates = ['væk', 'ny']
  for (const [index, plate] of plates.entries())
    await expect(
      maps.nth(index).locator('.routebord-picture').getByText(plate, { exact: true }),
    ).toHaveCount(1)
  await maps.last().scrollIntoViewIfNeeded()
  for (const [index, plate] of plates.entries()) {
    await expect(maps.nth(index).locator('.routebord-layer button')).toHaveCount(11)
    await expect(
      maps.nth(index).locator('.routebord-picture').getByText(plate, { exact: true }),
    ).toHaveCount(1)
  }
})

test('on paper a map is laid out in rows, without what only a screen can use', async ({ page }) => {
  await page.goto('/method/composite-journey/')
  const map = page.locator('.journey .routebord')
  await map.scrollIntoViewIfNeeded()
  await expect(map.locator('.routebord-layer button')).toHaveCount(11)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(map.locator('.routebord-portrait > *')).toHaveCount(3)
  for (const part of ['.below', '.layers', '.routebord-outline', '.routebord-tools'])
    await expect(page.locator(`.journey ${part}`)).not.toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(map.locator('.routebord-portrait')).toHaveCount(0)
  // A map that never came alive has no rows, and stands in words.
  await expect(page.locator('.journey .routebord-outline')).toBeVisible()
})
