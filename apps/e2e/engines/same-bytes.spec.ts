import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { findDifferences } from './find-differences.ts'
import { servePictures } from './serve-pictures.ts'

test('every picture has the bytes that Node writes', async ({ page }) => {
  // Hundreds of pictures, written twice.
  test.setTimeout(600_000)
  const server = await servePictures()
  await page.goto(server.url)
  await expect(page.locator('html[data-ready]')).toHaveCount(1)
  expect(await findDifferences((expression) => page.evaluate(expression))).toEqual([])
  server.close()
})

test('another byte would be seen', async () => {
  const hash = createHash('sha256').update('M1 2').digest('hex')
  const ask = async (expression: string): Promise<unknown> =>
    expression === 'pictures.hashes()' ? { same: hash, other: hash } : 'M1 2'
  const pictures = new Map([
    ['same', () => 'M1 2'],
    ['other', () => 'M1 3'],
  ])
  expect(await findDifferences(ask, pictures)).toEqual(['other: Node “M1 3”, here “M1 2”'])
})
