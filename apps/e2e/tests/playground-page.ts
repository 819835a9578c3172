import { expect, type Page } from '@playwright/test'

/** The editor, once it is there. */
export const EDITOR = '.cm-content'

/** Opens the playground, and waits until it answers. */
export async function openPlayground(page: Page, path = '/playground/'): Promise<void> {
  await page.goto(path)
  await expect(page.locator('.playground[data-ready]')).toHaveCount(1)
}
