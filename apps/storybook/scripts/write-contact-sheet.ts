// Draws every story of the built Storybook on one sheet: node scripts/write-contact-sheet.ts theme:dark;locale:da
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchOptions } from '@routebord/browser'
import { type BrowserContext, chromium } from 'playwright'
import { preview } from 'vite'
import { listStories, type StoryEntry } from './story-list.ts'

const app = new URL('..', import.meta.url)
const sheet = new URL('reports/contact-sheet/', app)
const [, , globals = '', wanted = ''] = process.argv

// Wide and narrow enough for a map to be read on the sheet, where each stands at a third of its size.
const VIEWPORT = { width: 1280, height: 900 }
const NARROW = new Map([
  [/phone/i, { width: 390, height: 844 }],
  [/tablet/i, { width: 768, height: 1024 }],
])

const stories = listStories(new URL('storybook-static/', app)).filter(({ id }) =>
  id.includes(wanted),
)
mkdirSync(sheet, { recursive: true })
const server = await preview({
  root: fileURLToPath(app),
  configFile: false,
  build: { outDir: 'storybook-static' },
  preview: { port: 0 },
})
const browser = await chromium.launch(launchOptions())
try {
  const address = server.resolvedUrls?.local[0] ?? ''
  for (const story of stories) await draw(await browser.newContext(), address, story)
  writeFileSync(new URL('index.html', sheet), sheetMarkup(stories))
  const page = await browser.newPage({ viewport: { width: 1800, height: 900 } })
  await page.goto(new URL('index.html', sheet).href)
  await page.screenshot({
    path: fileURLToPath(new URL('contact-sheet.png', sheet)),
    fullPage: true,
  })
} finally {
  await browser.close()
  await server.close()
}
process.stdout.write(`${stories.length} stories: ${fileURLToPath(new URL('index.html', sheet))}\n`)

async function draw(
  context: BrowserContext,
  address: string,
  { id, type, name }: StoryEntry,
): Promise<void> {
  const page = await context.newPage()
  const [, size = VIEWPORT] = [...NARROW].find(([pattern]) => pattern.test(name)) ?? []
  await page.setViewportSize(size)
  const query = new URLSearchParams({
    id,
    viewMode: type,
    globals: `a11y.manual:!true;${globals}`,
  })
  await page.goto(`${address}iframe.html?${query}`)
  await page.waitForSelector(type === 'story' ? '.page-story' : '#storybook-docs h1')
  await page.waitForFunction(isDone)
  const path = fileURLToPath(new URL(`${id}.png`, sheet))
  await page.screenshot({ path, fullPage: type === 'docs' })
  await context.close()
}

/** Runs in the page: true when the play function has come to its end, well or not. */
function isDone(): boolean {
  const preview = Reflect.get(globalThis, '__STORYBOOK_PREVIEW__') as
    | { readonly currentRender?: { readonly phase?: string } }
    | undefined
  const phase = preview?.currentRender?.phase
  return phase === undefined || ['completed', 'finished', 'errored', 'aborted'].includes(phase)
}

function sheetMarkup(entries: readonly StoryEntry[]): string {
  const figures = entries.map(
    ({ id, title, name }) =>
      `<figure><img src="${id}.png" alt=""><figcaption>${title} · ${name}</figcaption></figure>`,
  )
  return `<!doctype html>
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
body { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; margin: 16px; font: 14px/1.4 sans-serif }
figure { margin: 0 }
img { width: 100%; height: 300px; object-fit: contain; object-position: top left; background: #ddd }
</style>
${figures.join('\n')}
`
}
