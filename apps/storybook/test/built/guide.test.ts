import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServedStorybook, serveStorybook } from '../../scripts/serve-storybook.ts'
import { listStories } from '../../scripts/story-list.ts'
import { watchPage } from './watch-page.ts'

const pages = listStories(new URL('../../storybook-static/', import.meta.url)).filter(
  ({ type }) => type === 'docs',
)

// The axe that reads the stories, so that pages are held to the same rules.
const addon = createRequire(import.meta.resolve('@storybook/addon-a11y'))
const axe = readFileSync(addon.resolve('axe-core/axe.min.js'), 'utf8')

let storybook: ServedStorybook

beforeAll(async () => {
  storybook = await serveStorybook('/bench/')
})

afterAll(() => storybook.close())

describe('the guide', () => {
  it('has its pages', () => {
    expect(pages.map(({ title }) => title)).toEqual([
      'Guide/Anatomy of the picture',
      'Guide/Detail',
      'Guide/Time axis',
      'Guide/Tools',
      'Guide/Table',
      'Guide/Keyboard',
      'Guide/Tokens',
      'Guide/Toolbar',
      "Guide/Dos and don'ts",
      'Guide/Asking for a new mark',
    ])
  })

  it.each(pages)('$title is drawn without a fault and passes axe', async ({ id }) => {
    const page = await storybook.browser.newPage()
    const faults = watchPage(page)
    await page.goto(`${storybook.address}iframe.html?id=${id}&viewMode=docs`)
    await page.locator('#storybook-docs h1').waitFor()
    for (const story of await page.locator('#storybook-docs .sb-story').all())
      await story.locator('.page > :not(svg)').first().waitFor()
    await page.evaluate(axe)
    const violations = await page.evaluate(readByAxe)
    await page.close()
    expect(violations).toEqual([])
    expect(faults).toEqual([])
  })
})

/** Runs in the page. Of pictures axe reads no marks: see `axe-scope.ts`. */
async function readByAxe(): Promise<readonly string[]> {
  const reader = Reflect.get(globalThis, 'axe') as {
    run: (
      context: object,
      options: object,
    ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
  }
  const { violations } = await reader.run(
    { include: '#storybook-docs', exclude: ['svg > *'] },
    { rules: { region: { enabled: false } } },
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}
