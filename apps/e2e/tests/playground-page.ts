import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'

/** The editor, once it is there. */
export const EDITOR = '.cm-content'

/** Opens the playground, and waits until it answers. */
export async function openPlayground(page: Page, path = '/playground/'): Promise<void> {
  await page.goto(path)
  await expect(page.locator('.playground[data-ready]')).toHaveCount(1)
}

/** Saves the map as a file, and reads it as text. */
export async function savedAs(page: Page, kind: string): Promise<string> {
  return (await savedBytes(page, kind)).toString('utf8')
}

/** Saves the map as a file, and reads it. */
export async function savedBytes(page: Page, kind: string): Promise<Buffer> {
  await page.locator('summary', { hasText: 'Save' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: kind }).click()
  return readFile(await (await download).path())
}
