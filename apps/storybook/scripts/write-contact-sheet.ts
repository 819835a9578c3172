// Draws every story of the built Storybook on one sheet: node scripts/write-contact-sheet.ts theme:dark;locale:da 390 overlays
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { serveStorybook } from './serve-storybook.ts'
import { listStories, type StoryEntry } from './story-list.ts'

interface ShownPreview {
  readonly currentRender?: { readonly id: string; readonly phase?: string }
  readonly onSetCurrentStory: (story: { storyId: string; viewMode: string }) => void
}

const app = new URL('..', import.meta.url)
const sheet = new URL('reports/contact-sheet/', app)
const [, , globals = '', width = '1280', wanted = ''] = process.argv

const stories = listStories(new URL('storybook-static/', app)).filter(
  ({ id, type }) => type === 'story' && id.includes(wanted),
)
mkdirSync(sheet, { recursive: true })
const { address, browser, close } = await serveStorybook('/')
try {
  const page = await browser.newPage({ viewport: { width: Number(width), height: 900 } })
  const query = new URLSearchParams({
    id: stories[0]?.id ?? '',
    viewMode: 'story',
    globals: `a11y.manual:!true;${globals}`,
  })
  await page.goto(`${address}iframe.html?${query}`)
  for (const story of stories) await draw(page, story)
  writeFileSync(new URL('index.html', sheet), sheetMarkup(stories))
  await page.setViewportSize({ width: 1800, height: 900 })
  await page.goto(new URL('index.html', sheet).href)
  const path = fileURLToPath(new URL('contact-sheet.png', sheet))
  await page.screenshot({ path, fullPage: true })
} finally {
  await close()
}
process.stdout.write(`${stories.length} stories: ${fileURLToPath(new URL('index.html', sheet))}\n`)

async function draw(page: Page, { id }: StoryEntry): Promise<void> {
  await page.waitForFunction(() => Reflect.has(globalThis, '__STORYBOOK_PREVIEW__'))
  await page.evaluate(showStory, id)
  await page.waitForFunction(isDone, id)
  await page.screenshot({ path: fileURLToPath(new URL(`${id}.png`, sheet)) })
}

/** Runs in the page: goes to a story, so that the page is loaded once for all of them. */
function showStory(storyId: string): void {
  const preview = Reflect.get(globalThis, '__STORYBOOK_PREVIEW__') as ShownPreview
  if (preview.currentRender?.id !== storyId)
    preview.onSetCurrentStory({ storyId, viewMode: 'story' })
}

/** Runs in the page: true when the play function of the story has come to its end, well or not. */
function isDone(storyId: string): boolean {
  const preview = Reflect.get(globalThis, '__STORYBOOK_PREVIEW__') as ShownPreview
  const { id, phase = '' } = preview.currentRender ?? {}
  return id === storyId && ['completed', 'finished', 'errored', 'aborted'].includes(phase)
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
