import { expect } from '@playwright/test'
import { findDifferences } from '../find-differences.ts'
import { servePictures } from '../serve-pictures.ts'
import { test } from './webkit-test.ts'

test('every picture has the bytes that Node writes', async ({ driver }) => {
  // Hundreds of pictures, written twice.
  test.setTimeout(600_000)
  const server = await servePictures()
  await driver.get(server.url)
  expect(
    await findDifferences((expression) => driver.executeScript(`return ${expression}`)),
  ).toEqual([])
  server.close()
})
