import { expect, type Page, test } from '@playwright/test'
import { findDeadLinks, readPages } from '../tests/built-site.ts'

/** Lists what a page says, and what it asks for in vain. */
function listen(page: Page): readonly string[] {
  const heard: string[] = []
  page.on('console', (message) => heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`)
  })
  return heard
}

test('every address on every page is within the folder, and leads to something', () => {
  const pages = readPages('')
  expect(pages.size).toBeGreaterThan(200)
  expect([...pages.keys()].filter((address) => !address.startsWith('/kort/'))).toEqual([])
  expect(findDeadLinks(pages)).toEqual([])
})

for (const path of ['', 'da/', 'nl/method/signposts/', 'da/case/accounts/', 'case/to-be/'])
  test(`the map of /kort/${path} comes alive`, async ({ page }) => {
    const heard = listen(page)
    await page.goto(`/kort/${path}`)
    const map = page.locator('.routebord').first()
    await map.scrollIntoViewIfNeeded()
    await expect(map.locator('.routebord-layer button').first()).toBeAttached()
    expect(heard).toEqual([])
  })

test('the search finds pages within the folder', async ({ page }) => {
  const heard = listen(page)
  await page.goto('/kort/da/method/')
  await page.getByRole('button', { name: 'Søg', exact: true }).click()
  await page.getByRole('searchbox').fill('vejskilt')
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/kort\/da\//)
  expect(heard).toEqual([])
})

test('the playground opens an example, and an account is laid over its map', async ({ page }) => {
  const heard = listen(page)
  await page.goto('/kort/nl/playground/?example=leaving')
  await expect(page.locator('.routebord-layer button')).toHaveCount(22)
  await page.goto('/kort/case/accounts/')
  await page.locator('.routebord').first().scrollIntoViewIfNeeded()
  await page.getByRole('radio', { name: 'the account on its way' }).check()
  await expect(page.locator('.routebord-layer button').first()).toBeAttached()
  await expect(page.getByRole('radio', { name: 'the account on its way' })).toBeChecked()
  expect(heard).toEqual([])
})
