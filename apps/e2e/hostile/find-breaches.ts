import type { Page } from '@playwright/test'
import { STYLESHEET } from '@routebord/d3/svg'
import { ALLOWED_MARKUP } from './allowed-markup.ts'
import { drawStrings } from './draw-strings.ts'
import { findForeignMarkup } from './find-foreign-markup.ts'
import type { HostileDocuments } from './hostile-documents.ts'
import type { PageWatch, ServedFiles } from './watch-page.ts'

const SITE = 'https://hostile.test'
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Where hostile documents are drawn. */
export interface Stage {
  readonly page: Page
  readonly watch: PageWatch
  /** The bundle of `pages/draw-hostile.ts`. */
  readonly script: string
}

/** Draws documents in every way there is, and lists what was more than shapes and texts. */
export async function findBreaches(
  stage: Stage,
  all: readonly HostileDocuments[],
): Promise<readonly string[]> {
  const drawn = all.map(drawStrings)
  const html = drawn.map((strings) => `<div class="routebord">${strings.html}</div>`)
  const svg = drawn.flatMap((strings) => strings.svgs)
  return [
    ...(await findInString(stage, 'text/html', `${HEAD}</head><body>${html.join('\n')}</body>`)),
    ...(await findInString(
      stage,
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg">${svg.join('')}</svg>`,
    )),
    ...(await findInLivePage(
      stage,
      all,
      drawn.map(({ map }) => map),
    )),
  ]
}

const HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile</title>'

/** Opens markup as a page without any policy, where a script would run. */
export async function findInString(
  { page, watch }: Pick<Stage, 'page' | 'watch'>,
  contentType: string,
  body: string,
): Promise<readonly string[]> {
  watch.serve(new Map([[`${SITE}/`, { body, contentType }]]))
  await page.goto(`${SITE}/`)
  const foreign = await page.evaluate(
    ([find, allowed]) =>
      (new Function(`return (${find})`)() as typeof findForeignMarkup)(
        document.body ?? document.documentElement,
        allowed,
      ),
    [findForeignMarkup.toString(), ALLOWED_MARKUP] as const,
  )
  return [...foreign, ...watch.take()].map((breach) => `${contentType}: ${breach}`)
}

/** Draws in a page with the strictest policy, where even the attempt is reported. */
async function findInLivePage(
  { page, watch, script }: Stage,
  all: readonly HostileDocuments[],
  maps: readonly string[],
): Promise<readonly string[]> {
  watch.serve(filesOf(all, maps, script))
  await page.goto(`${SITE}/`)
  const breaches: string[] = []
  for (const [index, documents] of all.entries())
    breaches.push(
      ...(await page.evaluate(([at, given, allowed]) => window.hostile.draw(at, given, allowed), [
        index,
        documents,
        ALLOWED_MARKUP,
      ] as const)),
    )
  breaches.push(...(await page.evaluate(() => window.hostile.newNames())))
  return [...new Set([...breaches, ...watch.take()])].map((breach) => `live: ${breach}`)
}

function filesOf(
  all: readonly HostileDocuments[],
  maps: readonly string[],
  script: string,
): ServedFiles {
  const places = all.map(({ journey }, index) => {
    const json = JSON.stringify(journey).replaceAll('<', '\\u003c')
    return `<div class="adopted routebord">${maps[index]}</div>
<routebord-swimlane><script type="application/json">${json}</script></routebord-swimlane>`
  })
  const head = `${HEAD}<link rel="stylesheet" href="/routebord.css"><script type="module" src="/page.js"></script></head>`
  const served = {
    '/': {
      body: `${head}<body>${places.join('\n')}</body>`,
      contentType: 'text/html',
      policy: POLICY,
    },
    '/page.js': { body: script, contentType: 'text/javascript' },
    '/routebord.css': { body: STYLESHEET, contentType: 'text/css' },
  }
  const documents = all.map(
    ({ journey }, index) =>
      [
        `${SITE}/documents/${index}.json`,
        { body: JSON.stringify(journey), contentType: 'application/json' },
      ] as const,
  )
  return new Map([
    ...Object.entries(served).map(([path, file]) => [`${SITE}${path}`, file] as const),
    ...documents,
  ])
}
