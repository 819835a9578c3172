import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { renderToHtml, STYLESHEET } from '@routebord/d3/svg'
import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { rolldown } from 'rolldown'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

async function bundlePage(): Promise<string> {
  const input = fileURLToPath(new URL('../pages/policy.js', import.meta.url))
  const bundle = await rolldown({ input, platform: 'browser' })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  return output[0].code
}

test('a map comes alive under the strictest content policy and Trusted Types', async ({ page }) => {
  const markup = renderToHtml(assertJourney(bouncyBall))
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Policy</title>
<link rel="stylesheet" href="/routebord.css"><script type="module" src="/page.js"></script></head>
<body><div class="map routebord">${markup}</div><div class="map"></div></body></html>`
  const files: Record<string, { body: string; contentType: string }> = {
    '/': { body: html, contentType: 'text/html' },
    '/page.js': { body: await bundlePage(), contentType: 'text/javascript' },
    '/routebord.css': { body: STYLESHEET, contentType: 'text/css' },
  }
  await page.route('https://policy.test/**', (route) => {
    const file = files[new URL(route.request().url()).pathname]
    const headers = { 'content-security-policy': POLICY }
    return file ? route.fulfill({ ...file, headers }) : route.fulfill({ status: 204 })
  })
  await page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(window, { violations })
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective}: ${event.sample}`),
    )
  })
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

  const violationsOf = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { violations: string[] }).violations)
  expect(await violationsOf()).toEqual([])
  expect(messages).toEqual([])

  // The proof that a violation would have been seen.
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  expect(await violationsOf()).toHaveLength(1)
})
