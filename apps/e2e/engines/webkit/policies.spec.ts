import { expect } from '@playwright/test'
import { Key } from 'selenium-webdriver'
import { withFirstScripts } from '../../pages/first-scripts.ts'
import { serveFiles } from '../../pages/serve-files.ts'
import { noteViolations, policyFiles } from '../../tests/policy-page.ts'
import { keepMessages } from './keep-messages.ts'
import { count, find, read } from './webkit-page.ts'
import { test } from './webkit-test.ts'

test('a map comes alive under the strictest content policy and Trusted Types', async ({
  driver,
}) => {
  const server = await serveFiles(
    withFirstScripts(await policyFiles(), [noteViolations, keepMessages]),
  )
  await driver.get(server.url)
  await expect.poll(() => count(driver, '.routebord-layer button')).toBe(54)
  expect(await read(driver, 'typeof trustedTypes')).toBe('object')
  await (await find(driver, '.map:last-child .routebord-layer [data-step=jams]')).sendKeys(
    Key.ENTER,
  )
  const details = await find(driver, '.map:last-child .routebord-details')
  expect(await details.getText()).toContain('And then I get the blame.')
  // WebKitGTK asks for an icon that the page does not name.
  const violationsOf = (): Promise<readonly string[]> =>
    read(driver, `violations.filter((violation) => !violation.includes('/favicon.ico'))`)
  expect(await violationsOf()).toEqual([])
  expect(await read(driver, 'messages')).toEqual([])

  // The proof that a violation would have been seen, of each kind.
  await driver.executeScript(`document.body.setAttribute('style', 'color: red')`)
  await driver.executeScript(`try { document.body.innerHTML = '<p>a' } catch {}`)
  expect(await violationsOf()).toHaveLength(2)
  server.close()
})
