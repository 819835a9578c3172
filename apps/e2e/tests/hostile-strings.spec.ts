import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { canaryStrings } from '../hostile/canary-strings.ts'
import { findBreaches, findInString } from '../hostile/find-breaches.ts'
import { cellsOf, findFormulas } from '../hostile/find-formulas.ts'
import { findUnfilledFields, MARK } from '../hostile/find-unfilled-fields.ts'
import { hostileDocuments } from '../hostile/hostile-documents.ts'
import { listedStrings } from '../hostile/listed-strings.ts'
import { spreadStrings } from '../hostile/spread-strings.ts'
import { watchPage } from '../hostile/watch-page.ts'
import { bundlePage } from '../pages/bundle-page.ts'

const documents = spreadStrings([...canaryStrings(), ...listedStrings()])

// Each string in some field; `test:hostile` puts each into every field.
test('every hostile string stays a text, in whatever output it stands', async ({ page }) => {
  expect(documents.length).toBeGreaterThan(10)
  const stage = { page, watch: await watchPage(page), script: await bundlePage('draw-hostile.ts') }
  expect(await findBreaches(stage, documents)).toEqual([])
})

test('what gets through would be seen', async ({ page }) => {
  const watch = await watchPage(page)
  const found = await findInString(
    { page, watch },
    'text/html',
    `<body><p onclick="x()" id="canary">a</p><use href="https://stolen.test/#x"/>
<svg><rect fill="url(https://stolen.test/)"/></svg>
<script>canary();alert(1)</script><img src="https://stolen.test/x"></body>`,
  )
  expect(found.map((breach) => breach.replace('text/html: ', ''))).toEqual(
    expect.arrayContaining([
      ...['<p onclick>', '<p id>', '<img>', '<rect fill="url(https://stolen.test/)">'],
      ...['script: canary', 'dialog: 1', 'request: https://stolen.test/x'],
    ]),
  )
})

test('the documents have a string in every field of the format that holds a text', () => {
  const marked = hostileDocuments(() => MARK)
  expect(findUnfilledFields(marked)).toEqual([])
  const { offering: _, ...without } = marked.journey
  expect(findUnfilledFields({ ...marked, journey: without })).toEqual(['JourneyDocument.offering'])
})

test('no cell of a saved table is a formula', () => {
  expect(documents.flatMap(findFormulas)).toEqual([])
  expect(cellsOf('a,"=1 ""x"""\r\nb,c\r\n')).toEqual(['a', '=1 "x"', 'b', 'c', ''])
})

test('the playground draws a hostile map and saves it as a page that does nothing', async ({
  page,
  baseURL,
}) => {
  const watch = await watchPage(page, baseURL)
  await page.goto('/playground/')
  await expect(page.locator('.playground[data-ready]')).toHaveCount(1)
  await page.getByRole('tab', { name: 'JSON' }).click()
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(JSON.stringify(documents[0]?.journey))
  await expect(page.locator('.routebord-body [data-layer=cards] > g')).toHaveCount(2)
  for (const tab of ['Form', 'Findings']) await page.getByRole('tab', { name: tab }).click()
  await page.locator('summary', { hasText: 'Save' }).click()
  const download = page.waitForEvent('download')
  await page.locator('[data-file=html]').click()
  const saved = await readFile(await (await download).path(), 'utf8')
  const misdeeds = watch.take().filter((misdeed) => !/^(?:console|download: blob):/.test(misdeed))
  expect(misdeeds).toEqual([])
  expect(await findInString({ page, watch }, 'text/html', saved)).toEqual([
    'text/html: <main>',
    'text/html: <h1>',
  ])
})
