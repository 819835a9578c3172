// Draws every mode in every theme on one sheet: node contact-sheet/write-contact-sheet.ts [mode]
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '@routebord/browser'
import { bundlePage } from '../pages/bundle-page.ts'
import { MODES, type Mode, THEMES, type Theme } from './modes.ts'

const HEIGHT = 900
/** Width of a column of the sheet, in px. */
const CELL = 660
const PLAIN = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const
const SITE = 'https://sheet.test'
const folder = fileURLToPath(new URL('../reports/contact-sheet/', import.meta.url))
const [, , wanted] = process.argv
const modes = MODES.filter(({ name }) => wanted === undefined || name === wanted)

interface Sheet {
  readonly pictures: readonly string[]
  readonly columns: number
}

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch(launchOptions())
try {
  const page = await browser.newPage()
  await serve(page, await bundlePage('../contact-sheet/draw-further-modes.ts'))
  const cells: string[] = []
  for (const mode of modes)
    for (const theme of THEMES) cells.push(await drawCell(page, mode, theme))
  await page.emulateMedia({ ...PLAIN, media: null })
  // A page that was drawn in forced colours would keep its black ground.
  await page.goto(`${SITE}/`)
  await page.setViewportSize({ width: CELL * THEMES.length, height: HEIGHT })
  await page.evaluate(layOut, { pictures: cells, columns: THEMES.length })
  await page.screenshot({ path: `${folder}contact-sheet.png`, fullPage: true })
} finally {
  await browser.close()
}
process.stdout.write(`${folder}contact-sheet.png\n`)

async function serve(page: Page, script: string): Promise<void> {
  const body =
    '<!doctype html><html lang="en"><title>Contact sheet</title><style>body{margin:0}</style><script type="module" src="/page.js"></script>'
  await page.route(`${SITE}/**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ body: script, contentType: 'text/javascript' })
      : route.fulfill({ body, contentType: 'text/html' }),
  )
}

/** Draws a mode in a theme as a file of its own, and returns it as an address. */
async function drawCell(page: Page, mode: Mode, theme: Theme): Promise<string> {
  await page.setViewportSize({ width: mode.width, height: HEIGHT })
  await page.emulateMedia({ ...theme, media: mode.media ?? null })
  await page.goto(`${SITE}/`)
  await page.evaluate((name) => window.drawMode(name), mode.name)
  if (mode.at !== undefined)
    await page
      .locator(mode.at)
      .first()
      .evaluate((mark) => mark.scrollIntoView({ block: 'center', inline: 'center' }))
  const path = `${folder}${mode.name.replaceAll(' ', '-')}-${theme.name.replaceAll(' ', '-')}.png`
  const png = await page.screenshot({ path })
  return `data:image/png;base64,${png.toString('base64')}`
}

/** Runs in the page: lays pictures out, those of a mode beside each other. */
async function layOut({ pictures, columns }: Sheet): Promise<void> {
  document.body.style.cssText = `display:grid;grid-template-columns:repeat(${columns},1fr);gap:12px;padding:12px;background:#888`
  const images = pictures.map((picture) => Object.assign(new Image(), { src: picture }))
  for (const image of images) image.style.cssText = 'max-width:100%;max-height:460px'
  document.body.replaceChildren(...images)
  await Promise.all(images.map((image) => image.decode()))
}
