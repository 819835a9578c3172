import { expect, type Page, test } from '@playwright/test'
import { openPlayground, savedAs } from './playground-page.ts'

/** Leaves a map behind, as a visit does that ends without saving, and comes back. */
async function comeBack(page: Page): Promise<void> {
  await openPlayground(page)
  await page.locator('[name=template]').selectOption('bouncy-ball')
  await expect(page).toHaveURL(/#map=/)
  await page.goto('about:blank')
  await openPlayground(page)
  await expect(page.locator('.draft')).toBeVisible()
}

for (const [path, words] of [
  ['/playground/', 'Skip to the map'],
  ['/da/playground/', 'Gå til kortet'],
  ['/nl/playground/', 'Naar de kaart'],
] as const)
  test(`a link leads past the form to the tab that is shown of the map, and leaves the address alone (${path})`, async ({
    page,
  }) => {
    await openPlayground(page, path)
    await page.locator('[name=template]').selectOption('bouncy-ball')
    await expect(page).toHaveURL(/#map=/)
    const url = page.url()
    const link = page.getByRole('link', { name: words })
    const sizeOf = async () => {
      const { width = 0, height = 0 } = (await link.boundingBox()) ?? {}
      return Math.min(width, height)
    }
    expect(await sizeOf()).toBeLessThan(2)
    await page.locator('#form-tab').press('Tab')
    await expect(link).toBeFocused()
    expect(await sizeOf()).toBeGreaterThan(24)
    await page.keyboard.press('Enter')
    await expect(page.locator('#picture-tab')).toBeFocused()
    await page.locator('#findings-tab').click()
    await link.press('Enter')
    await expect(page.locator('#findings-tab')).toBeFocused()
    await page.locator('[href="#content"]').press('Enter')
    await expect(page.locator('main')).toBeFocused()
    expect(page.url()).toBe(url)
  })

test('on a phone the switch between the halves stands before the form, and leads past it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPlayground(page)
  await expect(page.locator('.to-map')).toBeHidden()
  await page.getByRole('button', { name: 'Map' }).press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#picture-tab')).toBeFocused()
})

test('what was chosen of the menu is said, and the keyboard is back where the menu opens', async ({
  page,
}) => {
  await openPlayground(page)
  await savedAs(page, 'SVG')
  await expect(page.locator('.save summary')).toBeFocused()
  await expect(page.locator('.note')).toHaveText('Saved: two-roles.svg')
})

for (const [width, place] of [
  [1280, '#form-tab'],
  [390, '[data-show-half=edit]'],
] as const)
  test(`when a map of the last visit is brought back or thrown away, that is said and the keyboard is where work goes on (${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await comeBack(page)
    await page.getByRole('button', { name: 'Throw it away' }).press('Enter')
    await expect(page.locator(place)).toBeFocused()
    await expect(page.locator('.note')).toHaveText('The map from your last visit is thrown away.')
    await comeBack(page)
    await page.getByRole('button', { name: 'Go on with it' }).press('Enter')
    await expect(page.locator(place)).toBeFocused()
    await expect(page.locator('.note')).toHaveText(
      'Opened: A toy factory buys a bouncy-ball machine',
    )
  })

test('the keyboard stays in the form when undo takes away what had it', async ({ page }) => {
  await openPlayground(page)
  await page.getByRole('button', { name: 'Add a role' }).click()
  await expect(page.locator('[data-key="role:new-role"]')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-key="role:new-role"]')).toHaveCount(0)
  await expect(page.locator('#form')).toBeFocused()
})
