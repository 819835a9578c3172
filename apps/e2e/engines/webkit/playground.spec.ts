import { expect } from '@playwright/test'
import { twoRoles } from '@routebord/examples'
import { keepMessages } from './keep-messages.ts'
import { keepSaved } from './keep-saved.ts'
import { count, find, read, servePage, setWidth } from './webkit-page.ts'
import { test } from './webkit-test.ts'

test('the playground draws what is typed, and saves it as a picture', async ({ driver, site }) => {
  const server = await servePage(site, '/playground/', [keepMessages, keepSaved])
  await setWidth(driver, 1280)
  await driver.get(`${server.url}/playground/`)
  await expect.poll(() => count(driver, '.playground[data-ready]')).toBe(1)
  const cards = '.routebord-body [data-layer=cards] > g'
  expect(await count(driver, cards)).toBe(twoRoles.steps.length)
  const title = await find(driver, '[data-key=title]')
  await title.clear()
  await title.sendKeys('Ærø')
  await expect.poll(() => read(driver, `location.hash.startsWith('#map=')`)).toBe(true)
  await (await find(driver, '.save summary')).click()
  await (await find(driver, '[data-file=png]')).click()
  await expect.poll(() => read(driver, 'saved.length')).toBe(1)
  const [type, size] = await read<[string, number]>(driver, '[saved[0].type, saved[0].size]')
  expect(type).toBe('image/png')
  expect(size).toBeGreaterThan(20_000)
  expect(await read(driver, 'messages')).toEqual([])
  server.close()
})
