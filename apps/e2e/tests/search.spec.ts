import { expect, test } from '@playwright/test'

const PLACES = [
  ['/da/', 'Søg', 'vejskilt', /\/da\/.*(?:vejskilt|signpost)/],
  ['/nl/playground/', 'Zoeken', 'routebord', /\/nl\//],
  ['/reference/schema/parseJourney/', 'Search', 'assertJourney', /\/reference\/schema\//],
  ['/method/signposts/', 'Search', 'blind spots', /\/method\/evidence\//],
] as const

for (const [path, button, words, address] of PLACES)
  test(`on ${path} one can search for “${words}” and go to what was found`, async ({ page }) => {
    const messages: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    await page.goto(path)
    await page.getByRole('button', { name: button, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: button })
    await dialog.getByRole('searchbox').fill('qqqq')
    await expect(dialog.getByRole('status')).not.toBeEmpty()
    await dialog.getByRole('searchbox').fill(words)
    await expect(dialog.getByRole('link').first()).toBeVisible()
    await expect(dialog.getByRole('status')).toBeEmpty()
    await dialog.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(address)
    expect(messages).toEqual([])
  })

test('the search opens with a key and closes with another', async ({ page }) => {
  await page.goto('/embed/two-roles/')
  await page.getByRole('button', { name: 'Search', exact: true }).waitFor()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the search says when it could not be fetched', async ({ page }) => {
  await page.route('**/pagefind.js', (route) => route.abort())
  await page.goto('/da/')
  await page.getByRole('button', { name: 'Søg', exact: true }).click()
  await page.getByRole('searchbox').fill('vejskilt')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('kunne ikke hentes')
})
