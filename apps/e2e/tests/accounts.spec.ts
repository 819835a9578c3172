import { expect, type Page, test } from '@playwright/test'

const PAGE = '/case/accounts/'
const pins = (page: Page) => page.locator('.routebord-body [data-layer=account] > g')
const edges = (page: Page) => page.locator('.routebord-body [data-layer=taken] > g')

test('the reader lays one account after another over the map, or none', async ({ page }) => {
  await page.goto(PAGE)
  await page.locator('.routebord-picture').scrollIntoViewIfNeeded()
  await expect(page.locator('.routebord-layer button')).toHaveCount(27)
  const legend = page.locator('.routebord-legend')
  await expect(pins(page)).toHaveCount(4)
  await expect(legend).toContainText('Ole Operatør: 11 of 12 steps')
  await page.getByRole('radio', { name: 'the account that lost its operator' }).check()
  await expect(legend).toContainText(/Ole Operatør: Trial day at the maker’s, .*silent/)
  await page.getByRole('radio', { name: 'only the plan' }).check()
  await expect(pins(page)).toHaveCount(0)
  await expect(edges(page)).toHaveCount(0)
  await page.getByRole('radio', { name: 'the account on its way' }).check()
  await expect(pins(page)).not.toHaveCount(0)
  await expect(edges(page)).not.toHaveCount(0)
})

test('what the server laid over the map stays as it stands when the map comes alive', async ({
  page,
}) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(PAGE)
  const map = page.locator('.routebord')
  const picture = map.locator('.routebord-body')
  const before = await picture.innerHTML()
  await page.unrouteAll()
  await page.reload()
  await picture.scrollIntoViewIfNeeded()
  await expect(page.locator('.routebord-layer button')).toHaveCount(27)
  expect(await picture.innerHTML()).toBe(before)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the first account lies over the map, and there is no choice that does nothing', async ({
    page,
  }) => {
    await page.goto(PAGE)
    await expect(pins(page)).toHaveCount(4)
    await expect(page.getByRole('radio')).toHaveCount(0)
  })
})
