import { expect, test } from '@playwright/test'
import { noteViolations, policyFiles } from './policy-page.ts'

test('a map comes alive under the strictest content policy and Trusted Types', async ({ page }) => {
  const files = await policyFiles()
  await page.route('https://policy.test/**', (route) => {
    const file = files[new URL(route.request().url()).pathname]
    if (file === undefined) return route.fulfill({ status: 204 })
    const headers = { ...(file.policy && { 'content-security-policy': file.policy }) }
    return route.fulfill({ body: file.body, contentType: file.contentType, headers })
  })
  await page.addInitScript(noteViolations)
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))

  await page.goto('https://policy.test/')
  await expect(page.locator('html[data-ready]')).toHaveCount(1)
  await expect(page.locator('.routebord-layer button')).toHaveCount(54)
  const last = page.locator('.map').nth(1)
  await last.locator('.routebord-layer [data-step=jams]').press('Enter')
  await expect(last.locator('.routebord-details')).toContainText('And then I get the blame.')
  await last.getByRole('button', { name: 'Show the whole journey' }).click()

  const violationsOf = (): Promise<string[]> => page.evaluate(() => window.violations)
  expect(await violationsOf()).toEqual([])
  expect(messages).toEqual([])

  // The proof that a violation would have been seen.
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  expect(await violationsOf()).toHaveLength(1)
})
