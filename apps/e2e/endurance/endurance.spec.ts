import { expect, test } from '@playwright/test'
import { watchPage } from '../hostile/watch-page.ts'
import { bundlePage } from '../pages/bundle-page.ts'
import { HARD_SHAPES } from './hard-shapes.ts'

const SITE = 'https://endurance.test/'

test.beforeEach(async ({ page }) => {
  const watch = await watchPage(page)
  const body = `<!doctype html><html lang="en"><title>Endurance</title><script type="module" src="/page.js"></script>`
  watch.serve(
    new Map([
      [SITE, { body, contentType: 'text/html' }],
      [`${SITE}page.js`, { body: await bundlePage('endure.ts'), contentType: 'text/javascript' }],
    ]),
  )
  await page.goto(SITE)
  await page.waitForFunction(() => 'endurance' in window)
})

test('five hundred maps that come, change and go leave nothing behind, as the browser counts too', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page)
  const counted = async (): Promise<object> => {
    await session.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    return { nodes, jsEventListeners }
  }
  const before = await counted()
  const held = await page.evaluate(() => window.endurance.comeAndGo(500))
  expect(held.after).toEqual(held.before)
  expect(await counted()).toEqual(before)
})

test('fifty maps share one stylesheet, and no name can clash', async ({ page }) => {
  const facts = await page.evaluate(() => window.endurance.standTogether(50))
  expect(facts).toEqual({ sheets: 1, ids: 0, pictures: 1 })
})

test('a thousand sizes of its container raise no error', async ({ page }) => {
  const errors: string[] = []
  await page.exposeFunction('noteError', (message: string) => errors.push(message))
  await page.evaluate(() => {
    // A loop of resizes is told to the window alone.
    const note = Reflect.get(window, 'noteError') as (message: string) => void
    window.addEventListener('error', ({ message }) => note(message))
  })
  expect(await page.evaluate(() => window.endurance.resize(1_000))).toBe(27)
  expect(errors).toEqual([])
  await page.evaluate(loopOnce)
  expect(errors.join()).toContain('ResizeObserver loop')
})

/** Runs in the page, as the proof that a loop would have been heard of. */
async function loopOnce(): Promise<void> {
  const box = document.body.appendChild(document.createElement('div'))
  const observer = new ResizeObserver(() => {
    box.style.width = `${box.clientWidth - 1}px`
  })
  observer.observe(box)
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame)
  observer.disconnect()
}

test('interrupted a hundred times at random, a map is as if nothing had moved', async ({
  page,
}) => {
  expect(await page.evaluate(() => window.endurance.interrupt(100))).toEqual([])
})

for (const [name, document] of Object.entries(HARD_SHAPES))
  test(`${name}: it is drawn, with a button for each step, and nothing over its edge`, async ({
    page,
  }) => {
    expect(await page.evaluate((given) => window.endurance.drawShape(given), document)).toEqual([])
  })
