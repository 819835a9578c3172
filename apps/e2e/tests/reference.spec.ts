import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import { twoRoles } from '@routebord/examples'
import { parseJourney } from '@routebord/schema'
import type { AxeResults } from 'axe-core'
import { findDeadLinks, readPages } from './built-site.ts'
import { findUnexplained, readPublicNames } from './public-names.ts'

const require = createRequire(import.meta.url)
const axePath = require.resolve('axe-core')

const KINDS_OF_PAGE = [
  '/reference/',
  '/reference/format/',
  '/reference/react/',
  '/reference/schema/parseJourney/',
]

// `test:pages` reads every page in both themes.
const SIGHTS = [
  ['light', 390],
  ['dark', 1280],
] as const

for (const path of KINDS_OF_PAGE)
  for (const [colorScheme, width] of SIGHTS)
    test(`axe finds nothing, nothing is said and nothing scrolls sideways (${path}, ${colorScheme}, ${width} px)`, async ({
      page,
    }) => {
      const messages: string[] = []
      page.on('console', (message) => messages.push(message.text()))
      page.on('pageerror', (error) => messages.push(error.message))
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      // Two are for the theme: what was chosen, before anything is drawn, and the choice. The third is the search.
      await expect(page.locator('script')).toHaveCount(3)
      await expect(page.locator('script[src="/theme.js"]')).toHaveCount(1)
      const scrollWidth = await page.locator('html').evaluate((element) => element.scrollWidth)
      expect(scrollWidth).toBeLessThanOrEqual(width)
      await page.addScriptTag({ path: axePath })
      const results = await page.evaluate(() =>
        (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      )
      const found = results.violations.flatMap((violation) =>
        violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 120)}`),
      )
      expect(found).toEqual([])
      expect(results.passes.length).toBeGreaterThan(15)
      expect(messages).toEqual([])
    })

for (const path of KINDS_OF_PAGE)
  test(`nothing scrolls sideways at 320 px (${path})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 })
    await page.goto(path)
    const scrollWidth = await page.locator('html').evaluate((element) => element.scrollWidth)
    expect(scrollWidth).toBeLessThanOrEqual(320)
  })

test('the theme is chosen on any page and holds on all', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  const paper = () =>
    page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  await page.goto('/')
  const light = await paper()
  await page.locator('theme-choice select').selectOption('dark')
  const dark = await paper()
  expect(dark).not.toBe(light)
  await page.goto('/reference/schema/')
  expect(await paper()).toBe(dark)
  const choice = page.locator('theme-choice select')
  await expect(choice).toHaveValue('dark')
  await choice.selectOption('light')
  expect(await paper()).toBe(light)
})

test('every link of the reference leads to a page, and every anchor to a place on it', () => {
  const pages = readPages('reference')
  expect([...pages.keys()]).toEqual(expect.arrayContaining(KINDS_OF_PAGE))
  expect(findDeadLinks(pages)).toEqual([])
})

test('a link that leads nowhere would be seen', () => {
  const page =
    '<a href="../nowhere/">a</a> <a href="#here">b</a> <i id="there"></i> <a href="/">c</a>'
  expect(findDeadLinks(new Map([['/reference/', page]]))).toEqual([
    '/reference/ → ../nowhere/',
    '/reference/ → #here',
  ])
})

test('every public name is explained', () => {
  const names = readPublicNames()
  expect(names.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['parseJourney', 'parseJourneyText', 'Composite', 'TOKENS']),
  )
  expect(findUnexplained(names)).toEqual([])
})

test('a public name without a page would be seen', () => {
  expect(
    findUnexplained([
      { folder: 'schema', name: 'parseNothing', kind: 'function' },
      { folder: 'schema', name: 'Nothing', kind: 'interface' },
      { folder: 'schema', name: 'Journey', kind: 'interface' },
    ]),
  ).toEqual(['schema: parseNothing', 'schema: Nothing'])
})

for (const name of ['journey', 'account-log'])
  test(`the JSON Schema of the ${name} is what the package publishes`, async ({
    request,
    page,
  }) => {
    const response = await request.get(`/${name}.schema.json`)
    expect(response.status()).toBe(200)
    const published = require.resolve(`@routebord/schema/${name}.schema.json`)
    expect(await response.json()).toEqual(JSON.parse(readFileSync(published, 'utf8')))
    await page.goto('/reference/format/')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: `${name}.schema.json` }).click()
    expect((await download).suggestedFilename()).toBe(`${name}.schema.json`)
  })

test('a document may name its schema, as the format page says', () => {
  const result = parseJourney({ $schema: './journey.schema.json', ...twoRoles })
  expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['role-count'])
})

test('an example shows what it really gives', async ({ page }) => {
  await page.goto('/reference/schema/parseJourney/')
  const values = page.locator('.results pre')
  await expect(values).toHaveText([
    'false',
    '"Ved purpose: et påkrævet felt mangler (forventede et objekt, fandt ingenting)."',
  ])
  await expect(page.locator('.sample')).not.toContainText('→')
})

test('the format page has every issue in three languages', async ({ page }) => {
  await page.goto('/reference/format/')
  const row = page.getByRole('row', { name: 'unknown-id' })
  await expect(row.getByRole('cell')).toHaveText([/nothing has this id/, /dette id/, /dit id/])
  await expect(page.locator('.issues td[lang=nl]')).toHaveCount(
    await page.locator('.issues tbody tr').count(),
  )
})

for (const [path, link] of [
  ['/', 'Open the reference'],
  ['/da/', 'Åbn referencen'],
  ['/nl/', 'Open het naslagwerk'],
] as const)
  test(`the front page ${path} leads to the reference`, async ({ page }) => {
    await page.goto(path)
    await page.getByRole('link', { name: link }).click()
    await expect(page).toHaveURL(/\/reference\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reference')
  })
