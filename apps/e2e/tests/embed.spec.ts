import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { bouncyBall } from '@routebord/examples'
import { rolldown } from 'rolldown'
import { hasFile } from './built-site.ts'
import { findViolations } from './find-violations.ts'

/** The code that the page shows for a way of embedding, as somebody would copy it. */
async function codeFor(page: Page, form: string, path = '/da/embed/bouncy-ball/'): Promise<string> {
  await page.goto(path)
  return (await page.locator(`pre[aria-labelledby=${form}]`).textContent()) ?? ''
}

test('the HTML program writes a page with the journey in words', async ({ page }) => {
  const folder = fileURLToPath(new URL('../test-results/embed', import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'bouncy-ball.json'), JSON.stringify(bouncyBall))
  writeFileSync(join(folder, 'embed.mjs'), await codeFor(page, 'html'))
  execFileSync(process.execPath, ['embed.mjs'], { cwd: folder })
  const html = readFileSync(join(folder, 'bouncy-ball.html'), 'utf8')
  expect(html).toMatch(/^<link rel="stylesheet" href="bouncy-ball.css">/)
  expect(html.match(/<h4/g)).toHaveLength(bouncyBall.steps.length)
  expect(html).toContain('Rejsen i ord')
  expect(readFileSync(join(folder, 'bouncy-ball.css'), 'utf8')).toContain('.routebord')
})

test('the element draws the map and answers', async ({ page }) => {
  const code = await codeFor(page, 'element')
  const bundle = await rolldown({
    input: '@routebord/element/define',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    platform: 'browser',
  })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
  await bundle.close()
  const imports = '{"imports":{"@routebord/element/define":"/define.js"}}'
  const files: Record<string, { body: string; contentType: string }> = {
    '/': {
      body: `<!doctype html><html lang="da"><meta charset="utf-8"><title>a</title><script type="importmap">${imports}</script>${code}`,
      contentType: 'text/html',
    },
    '/define.js': { body: output[0].code, contentType: 'text/javascript' },
    '/bouncy-ball.json': { body: JSON.stringify(bouncyBall), contentType: 'application/json' },
  }
  await page.route('https://embed.test/**', (route) => {
    const file = files[new URL(route.request().url()).pathname]
    return file ? route.fulfill(file) : route.fulfill({ status: 204 })
  })
  await page.goto('https://embed.test/')
  await expect(page.locator('.routebord-layer button')).toHaveCount(27)
  await expect(page.locator('.routebord-legend')).toContainText('Sådan læses kortet')
})

for (const form of ['svg', 'iframe', 'markdown'])
  test(`the addresses in the ${form} code are there`, async ({ page, request }) => {
    const code = await codeFor(page, form)
    const paths = [...code.matchAll(/https?:\/\/[^/]+(\/embed\/[^")]+)/g)].map(
      ([, path = '']) => path,
    )
    expect(paths.length).toBeGreaterThan(0)
    expect(paths.filter((path) => !hasFile(path))).toEqual([])
    const response = await request.get(paths[0] ?? '')
    expect(response.headers()['content-type']).toMatch(/svg|html/)
  })

test('the React code of a map, and that of the front page, draw it in the language of the page', async ({
  page,
}) => {
  const folder = fileURLToPath(new URL('../test-results/embed-react', import.meta.url))
  mkdirSync(folder, { recursive: true })
  await page.goto('/nl/')
  writeFileSync(join(folder, 'front.tsx'), (await page.locator('#react-code').textContent()) ?? '')
  writeFileSync(join(folder, 'embed.tsx'), await codeFor(page, 'react'))
  for (const name of ['journey', 'bouncy-ball'])
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(bouncyBall))
  writeFileSync(
    join(folder, 'main.tsx'),
    `import { createRoot } from 'react-dom/client'
import { Map as Front } from './front.tsx'
import { Map as Embed } from './embed.tsx'
createRoot(document.body).render(<><Front /><Embed /></>)`,
  )
  const bundle = await rolldown({
    input: join(folder, 'main.tsx'),
    platform: 'browser',
    // The site is built with React; the tests need none.
    resolve: {
      modules: ['node_modules', fileURLToPath(new URL('../../site/node_modules', import.meta.url))],
    },
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  })
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false })
  await bundle.close()
  await page.goto('about:blank')
  await page.addScriptTag({ content: output[0].code })
  await expect(page.locator('.routebord-layer button')).toHaveCount(54)
  await expect(page.locator('.routebord-legend').first()).toContainText('Zo leest u')
  await expect(page.locator('.routebord-legend').last()).toContainText('Sådan læses kortet')
})

test('a map leads to its codes, a button copies one, and axe finds nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/nl/method/')
  await page.getByRole('link', { name: 'Insluitcode kopiëren' }).first().click()
  await expect(page).toHaveURL(/\/nl\/embed\/[a-z0-9-]+\/$/)
  const first = page.locator('copy-code').first()
  await first.getByRole('button').click()
  await expect(first.getByRole('button')).toHaveText('Gekopieerd')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await first.locator('code').textContent(),
  )
  expect(await findViolations(page)).toEqual([])
})

test('each piece of code of a guide has a button that copies it, and axe finds nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/da/reference/guides/vite-react-19/')
  const pieces = page.locator('.guide pre')
  const buttons = page.getByRole('button', { name: 'Kopiér' })
  await expect(buttons).toHaveCount(await pieces.count())
  await buttons.last().click()
  await expect(page.getByRole('button', { name: 'Kopieret' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await pieces.last().textContent(),
  )
  expect(await findViolations(page)).toEqual([])
})
