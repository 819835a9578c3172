import { expect } from '@playwright/test'
import { By, type WebDriver, type WebElement } from 'selenium-webdriver'
import { withFirstScripts } from '../../pages/first-scripts.ts'
import { serveFiles } from '../../pages/serve-files.ts'
import type { TestServer } from '../../pages/start-server.ts'

/** Counts what a selector finds. */
export async function count(driver: WebDriver, selector: string): Promise<number> {
  return (await driver.findElements(By.css(selector))).length
}

/** Finds one element. */
export async function find(driver: WebDriver, selector: string): Promise<WebElement> {
  return driver.findElement(By.css(selector))
}

/** Reads what an expression gives in the page. */
export async function read<T>(driver: WebDriver, expression: string): Promise<T> {
  return driver.executeScript<T>(`return ${expression}`)
}

/** Gives the window an inner width, if it can be as narrow. */
export async function setWidth(driver: WebDriver, width: number): Promise<void> {
  await driver.manage().window().setRect({ x: 0, y: 0, width, height: 940 })
  await expect.poll(() => read(driver, 'innerWidth')).toBe(width)
}

/** Opens a page and waits until its map of twenty-seven steps is alive. */
export async function openMap(driver: WebDriver, url: string): Promise<void> {
  await driver.get(url)
  await expect.poll(() => count(driver, '.routebord-layer button')).toBe(27)
}

/** Serves a page of the site with scripts that run before its own, and the rest of the site as it is. */
export async function servePage(
  site: string,
  path: string,
  scripts: readonly (() => void)[],
): Promise<TestServer> {
  const body = await (await fetch(new URL(path, site))).text()
  return serveFiles(withFirstScripts({ [path]: { body, contentType: 'text/html' } }, scripts), site)
}
