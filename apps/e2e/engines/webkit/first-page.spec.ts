import { expect } from '@playwright/test'
import { type Observed, observeChanges } from '../../tests/observe-changes.ts'
import { pages } from '../../tests/pages.ts'
import { PICTURES } from '../pictures.ts'
import { keepMessages } from './keep-messages.ts'
import { count, find, openMap, read, servePage, setWidth } from './webkit-page.ts'
import { test } from './webkit-test.ts'

const FREED = 'document.fonts.ready.then(() => true)'

for (const { path, locale, titles } of pages) {
  test(`the map is Node’s, and comes alive without a new node or a message (${locale})`, async ({
    driver,
    site,
  }) => {
    const server = await servePage(site, path, [observeChanges, keepMessages])
    await setWidth(driver, 1280)
    await openMap(driver, server.url + path)
    expect(await read(driver, FREED)).toBe(true)
    const ofNode = PICTURES.get(`bouncy-ball, page, ${locale}`)?.() ?? ''
    expect(await count(driver, '[data-key^="card:"]')).toBe(
      ofNode.split('data-key="card:').length - 1,
    )
    expect(await count(driver, '.routebord-toolbar button')).toBe(4)
    const { changes } = await read<Observed>(driver, 'observed')
    expect(changes).toEqual([])
    expect(await read(driver, 'messages')).toEqual([])
    server.close()
  })

  test(`where it is narrow the words are the map, and nothing scrolls sideways (${locale})`, async ({
    driver,
    site,
  }) => {
    // The window is not to be had any narrower, and the picture needs 480 px.
    await setWidth(driver, 450)
    await openMap(driver, site + path)
    const outline = await find(driver, '.routebord-outline')
    expect(await outline.isDisplayed()).toBe(true)
    expect(
      await read(driver, `document.querySelector('.routebord-picture').checkVisibility()`),
    ).toBe(false)
    const words = await outline.getText()
    expect(titles.filter((title) => !words.includes(title))).toEqual([])
    expect(await read(driver, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(450)
  })
}
