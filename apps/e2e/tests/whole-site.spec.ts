import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { findDeadLinks, hasFile, readBuilt, readPages } from './built-site.ts'
import { findInvalidHtml } from './find-invalid-html.ts'

const KINDS_OF_PAGE = [
  '',
  'da/method/signposts/',
  'nl/case/accounts/',
  'da/playground/',
  'nl/embed/two-roles/',
  'reference/',
  'nl/reference/format/',
  'reference/guides/',
  'reference/theming/',
  'reference/accessibility/',
  'reference/changes/',
  'reference/security/',
]

/** The languages a page says it is there in, by their addresses on this site. */
function alternatesOf(html: string): readonly string[] {
  return [...html.matchAll(/<link\b[^>]*\brel="alternate"[^>]*>/g)].flatMap(([link]) => {
    const [, lang] = /hreflang="([^"]*)"/.exec(link) ?? []
    const [, href = ''] = /href="([^"]*)"/.exec(link) ?? []
    return lang === undefined || lang === 'x-default'
      ? []
      : [`${lang} ${new URL(href, 'https://site.test').pathname}`]
  })
}

test('every link of the whole site leads to a page, and every anchor to a place on it', () => {
  const pages = readPages('')
  expect(pages.size).toBeGreaterThan(200)
  expect(findDeadLinks(pages)).toEqual([])
})

test('pages in several languages name each other', () => {
  const pages = readPages('')
  const translated = [...pages].filter(([, html]) => alternatesOf(html).length > 0)
  expect(translated.length).toBeGreaterThan(100)
  const oneSided = translated.flatMap(([address, html]) => {
    const own = alternatesOf(html)
    return own
      .map((entry) => entry.split(' ')[1] ?? '')
      .filter((other) => alternatesOf(pages.get(other) ?? '').join() !== own.join())
      .map((other) => `${address} → ${other}`)
  })
  expect(oneSided).toEqual([])
  const three = translated.filter(([, html]) => alternatesOf(html).length !== 3)
  expect(three.map(([address]) => address)).toEqual([])
})

for (const page of KINDS_OF_PAGE)
  test(`the HTML of /${page} is valid`, async () => {
    expect(await findInvalidHtml(readBuilt(`${page}index.html`))).toEqual([])
  })

test('invalid HTML would be seen', async () => {
  const html = readBuilt('reference/index.html').replace('</main>', '<a><a></a></a></main>')
  expect(await findInvalidHtml(html)).not.toEqual([])
})

test('a page of the method with a live map takes at most 60 kB of script, compressed', async ({
  page,
}) => {
  const scripts = new Map<string, number>()
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script')
      scripts.set(response.url(), gzipSync(await response.body()).length)
  })
  await page.goto('/da/method/composite-journey/')
  const map = page.locator('[data-journey]').first()
  await map.scrollIntoViewIfNeeded()
  await expect(map.locator('.routebord-layer button').first()).toBeAttached()
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0)
  test.info().annotations.push({ type: 'script', description: `${total} bytes` })
  expect(scripts.size).toBeGreaterThan(2)
  expect(total).toBeLessThanOrEqual(60_000)
})

test('feeds and lists for machines lead to pages', () => {
  for (const file of ['llms.txt', 'changes.xml']) {
    const paths = [...readBuilt(file).matchAll(/https?:\/\/[^/\s)<]+(\/[^\s)<#]*)/g)].map(
      ([, path = '']) => path,
    )
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((path) => !hasFile(`${path}index.html`))).toEqual([])
  }
})
