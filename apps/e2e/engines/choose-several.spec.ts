import { expect, test } from '@playwright/test'

test('Ctrl and Space choose one step more', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.routebord-layer button')).toHaveCount(27)
  await page.locator('.routebord-layer [data-step=jams]').focus()
  await page.keyboard.press('Control+Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Space')
  await expect(page.locator('.routebord-layer [aria-pressed=true]')).toHaveCount(2)
})
