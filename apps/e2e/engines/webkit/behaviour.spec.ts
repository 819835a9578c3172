import { expect } from '@playwright/test'
import { By, Key, Origin, type WebDriver } from 'selenium-webdriver'
import { count, find, openMap, read, setWidth } from './webkit-page.ts'
import { test } from './webkit-test.ts'

const press = (driver: WebDriver, ...keys: string[]): Promise<void> =>
  driver
    .actions()
    .sendKeys(...keys)
    .perform()
const focused = (driver: WebDriver): Promise<string | null> =>
  read(driver, 'document.activeElement.dataset.step ?? document.activeElement.className')
const overflow = (driver: WebDriver): Promise<number> =>
  read(
    driver,
    `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.routebord-picture'))`,
  )

test.beforeEach(async ({ driver, site }) => {
  await setWidth(driver, 1280)
  await openMap(driver, `${site}/`)
})

test('from the picture, Tab reaches the steps; arrows, Enter and Escape do the rest', async ({
  driver,
}) => {
  await driver.executeScript(`document.querySelector('.routebord-picture').focus()`)
  await press(driver, Key.TAB)
  expect(await focused(driver)).toBe('jams')
  await press(driver, Key.ARROW_RIGHT)
  expect(await focused(driver)).toBe('seams')
  await press(driver, Key.END)
  expect(await focused(driver)).toBe('ninety-days')
  await press(driver, Key.ENTER)
  expect(await focused(driver)).toBe('routebord-details')
  const details = await find(driver, '.routebord-details')
  expect(await details.getText()).toContain('They ask me now.')
  await press(driver, Key.ESCAPE)
  expect(await count(driver, '.routebord-details')).toBe(0)
  expect(await focused(driver)).toBe('ninety-days')
})

test('Ctrl and Space choose one step more', async ({ driver }) => {
  await driver.executeScript(`document.querySelector('.routebord-layer [data-step=jams]').focus()`)
  const add = (): Promise<void> =>
    driver.actions().keyDown(Key.CONTROL).sendKeys(Key.SPACE).keyUp(Key.CONTROL).perform()
  await add()
  await press(driver, Key.ARROW_RIGHT)
  await add()
  expect(await count(driver, '.routebord-layer [aria-pressed=true]')).toBe(2)
})

test('a click on a card shows its details beside it; another card replaces them', async ({
  driver,
}) => {
  const title = async (): Promise<string> => (await find(driver, '.routebord-details h2')).getText()
  await (await find(driver, '.routebord-layer [data-step=seams]')).click()
  expect(await title()).toBe('Shows Per the torn seams')
  await (await find(driver, '.routebord-layer [data-step=forum]')).click()
  expect(await title()).toBe('Asks around among operators')
  await (await find(driver, '.routebord-details button')).click()
  expect(await count(driver, '.routebord-details')).toBe(0)
})

test('the mouse pans without choosing a step', async ({ driver }) => {
  const card = await find(driver, '.routebord-layer [data-step=forum]')
  await driver.executeScript(
    'arguments[0].scrollIntoView({ block: "center", inline: "nearest" })',
    card,
  )
  const left = (): Promise<number> =>
    read(driver, `document.querySelector('.routebord-picture').scrollLeft`)
  const start = await left()
  const mouse = driver.actions().move({ origin: card }).press()
  for (let step = 0; step < 6; step += 1)
    mouse.move({ origin: Origin.POINTER, x: -50, y: 0, duration: 0 })
  await mouse.release().perform()
  expect((await left()) - start).toBeCloseTo(300, -1)
  expect(await count(driver, '.routebord-details')).toBe(0)
})

test('the whole journey fits when asked, and reading size comes back', async ({ driver }) => {
  expect(await overflow(driver)).toBeGreaterThan(1000)
  const button = (name: string) =>
    driver.findElement(By.css(`.routebord-toolbar [aria-label="${name}"]`))
  await button('Show the whole journey').click()
  expect(await overflow(driver)).toBeLessThanOrEqual(1)
  await button('Back to reading size').click()
  expect(await overflow(driver)).toBeGreaterThan(1000)
})
