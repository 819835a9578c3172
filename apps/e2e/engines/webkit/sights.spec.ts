import { mkdir, writeFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import type { WebDriver } from 'selenium-webdriver'
import { SIGHTS, type Sight } from '../sights.ts'
import { count, read, setWidth } from './webkit-page.ts'
import { test } from './webkit-test.ts'

async function take(driver: WebDriver, site: string, sight: Sight): Promise<void> {
  const { name, path, width, scheme, at } = sight
  await setWidth(driver, width)
  await driver.get(site + path)
  await expect.poll(() => count(driver, '.routebord-layer button')).toBeGreaterThan(0)
  await read(driver, 'document.fonts.ready.then(() => true)')
  if (at !== undefined)
    await driver.executeScript(
      `document.querySelector('${at}').scrollIntoView({ behavior: 'instant' })`,
    )
  const isDark = await read(driver, `matchMedia('(prefers-color-scheme: dark)').matches`)
  expect(isDark).toBe(scheme === 'dark')
  await mkdir('reports/engines', { recursive: true })
  const picture = Buffer.from(await driver.takeScreenshot(), 'base64')
  await writeFile(`reports/engines/${name}-${scheme}-webkit.png`, picture)
}

for (const sight of SIGHTS)
  test(`${sight.name}, ${sight.scheme}: there is a picture of it to look at`, ({ driver, site }) =>
    take(driver, site, sight))
