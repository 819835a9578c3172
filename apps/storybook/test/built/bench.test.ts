import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { readPropDocs } from '../../scripts/read-prop-docs.ts'
import { type ServedStorybook, serveStorybook } from '../../scripts/serve-storybook.ts'
import { watchPage } from './watch-page.ts'

let storybook: ServedStorybook
let page: Page
let faults: readonly string[]

beforeAll(async () => {
  storybook = await serveStorybook('/bench/')
})

beforeEach(async () => {
  const context = await storybook.browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  page = await context.newPage()
  faults = watchPage(page)
  return async () => {
    await context.close()
    expect(faults).toEqual([])
  }
})

afterAll(() => storybook.close())

async function showStory(globals: string): Promise<void> {
  const query = new URLSearchParams({
    id: 'journey-examples--two-roles',
    viewMode: 'story',
    globals: `a11y.manual:!true;${globals}`,
  })
  await page.goto(`${storybook.address}iframe.html?${query}`)
  await page.locator('.routebord-layer button').first().waitFor()
}

const styleOf = (selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

it.each([
  ['theme:light', '.routebord-frame', 'background-color', 'rgb(248, 246, 241)'],
  ['theme:dark', '.routebord-frame', 'background-color', 'rgb(20, 23, 28)'],
  ['theme:high-contrast', '.routebord-frame', 'background-color', 'rgb(255, 255, 255)'],
  ['theme:high-contrast', '.routebord-outline', 'color', 'rgb(0, 0, 0)'],
  ['theme:forced-light', '.routebord-frame', 'background-color', 'rgb(255, 255, 255)'],
  ['theme:forced-dark', '.routebord-outline', 'color', 'rgb(255, 255, 255)'],
  ['direction:rtl', '.page', 'direction', 'rtl'],
  ['density:roomy', '.routebord-outline', 'padding-top', '40px'],
  ['density:dense', '.routebord-outline', 'padding-top', '8px'],
  ['spacing:wide', '.routebord-outline h4', 'word-spacing', '2.24px'],
  ['vision:deutan', '.page', 'filter', 'url("#vision-deutan")'],
])('the switch %s is seen', async (globals, selector, property, value) => {
  await showStory(globals)
  expect(await styleOf(selector, property)).toBe(value)
})

it.each([
  ['locale:da', 'Rejsen i ord'],
  ['locale:nl', 'De journey in woorden'],
  ['locale:pseudo', 'Thé jöûrñéý'],
])('the switch %s is read', async (globals, heading) => {
  await showStory(globals)
  expect(await page.locator('.routebord-outline h2').textContent()).toContain(heading)
})

it.each([
  ['roomy', 1.25],
  ['normal', 1],
  ['dense', 0.75],
])('a %s page begins with the picture at %d', async (density, scale) => {
  await showStory(`density:${density}`)
  const shown = await page
    .locator('.routebord-road > svg')
    .first()
    .evaluate((svg: SVGSVGElement) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)
  expect(shown).toBeCloseTo(scale, 2)
})

it.each([
  ['system', 'reduce', true],
  ['full', 'reduce', false],
  ['reduced', 'no-preference', true],
  ['system', 'no-preference', false],
] as const)('motion:%s answers for a system that says %s', async (motion, system, isReduced) => {
  await page.emulateMedia({ reducedMotion: system })
  await showStory(`motion:${motion}`)
  const query = '(prefers-reduced-motion: reduce)'
  expect(await page.evaluate((media) => matchMedia(media).matches, query)).toBe(isReduced)
})

it('takes the journey along: as JSON, as code, as a picture', async () => {
  await showStory('theme:dark')
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: 'Copy JSON' }).click()
  await page.getByText('The JSON is copied.').waitFor()
  expect(JSON.parse(await copied())).toMatchObject({ format: 'routebord/1', id: 'two-roles' })

  await page.getByRole('button', { name: 'Copy embed code' }).click()
  await page.getByText('The code is copied.').waitFor()
  expect(await copied()).toContain('<routebord-swimlane locale="en">')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download SVG' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('two-roles.svg')
  const svg = readFileSync(await download.path(), 'utf8')
  expect(svg).toMatch(/^<svg xmlns/)
  expect(svg).toContain('#14171C')
})

it('shows each event among the actions, and props among the controls', async () => {
  await page.setViewportSize({ width: 1400, height: 900 })
  await page.goto(`${storybook.address}?path=/story/journey-examples--two-roles`)
  const canvas = page.frameLocator('#storybook-preview-iframe')
  await canvas.locator('.routebord-layer button').first().waitFor()
  await page.getByRole('tab', { name: /Controls/ }).click()
  const controls = page.getByRole('tabpanel', { name: /Controls/ })
  for (const { name } of readPropDocs().JourneySwimlaneProps ?? [])
    await controls.getByText(name, { exact: true }).first().waitFor()

  await page.getByRole('tab', { name: /Actions/ }).click()
  await canvas.locator('.routebord-layer button').first().click()
  const actions = page.getByRole('tabpanel', { name: /Actions/ })
  await actions
    .getByText(/onSelect/)
    .first()
    .waitFor()
  await actions
    .getByText(/onFocusStep/)
    .first()
    .waitFor()
})
