import type { JourneyDocument } from '@routebord/schema'
import type { Browser, Page } from 'playwright-core'
import type { Consumer, ConsumerPage } from './consumer.ts'
import { isGreeting, type Watched, watchPage } from './watch-page.ts'

type ExpectedPage = ConsumerPage & Pick<Consumer, 'isDevelopment'>

const VIEWPORT = { width: 1280, height: 1000 }
/** Lower than any map that is drawn, in pixels. */
const LEAST_HEIGHT = 200
/** A class that only code which brings a map to life knows. */
const LIVE = 'routebord-layer'

/** Opens a page in a browser and returns what is wrong with it; leaves a screenshot. */
export async function checkPage(
  browser: Browser,
  origin: string,
  expected: ExpectedPage,
  journey: JourneyDocument,
  screenshot: string,
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: VIEWPORT })
  try {
    const watched = await watchPage(page, origin)
    await page.goto(origin + expected.path, { waitUntil: 'networkidle' })
    const faults = await checkKind(page, watched, expected, journey)
    await page.screenshot({ path: screenshot })
    return [...watched.faults, ...faults]
  } finally {
    await page.close()
  }
}

async function checkKind(
  page: Page,
  watched: Watched,
  expected: ExpectedPage,
  journey: JourneyDocument,
): Promise<readonly string[]> {
  if (expected.kind === 'picture') return checkPicture(page, journey)
  const faults = [...(await checkPicture(page, journey)), ...(await checkOutline(page, journey))]
  if (expected.kind === 'written') {
    const scripts = await watched.scripts()
    const isFree = scripts.every((text) => !text.includes(LIVE))
    return isFree ? faults : [...faults, 'a written page carries code of a living map']
  }
  await page.locator(`.${LIVE}`).waitFor()
  if (expected.isDevelopment && !watched.logs.some(isGreeting))
    faults.push('this is not the development build of React')
  if (expected.isHydrated) {
    const changes = await watched.changes()
    faults.push(...changes.map((change) => `hydration: ${change}`))
  }
  return [...faults, ...(await checkClick(page, watched, expected, journey))]
}

/** Every role has its thread, in a picture that takes up room. */
async function checkPicture(page: Page, { roles }: JourneyDocument): Promise<readonly string[]> {
  const threads = page.locator('svg [data-key^="thread:"]')
  await threads.first().waitFor({ state: 'attached' })
  const keys = await threads.evaluateAll((marks) => marks.map((mark) => mark.dataset.key))
  const missing = roles.filter(({ id }) => !keys.includes(`thread:${id}`))
  const heights = await page
    .locator('svg')
    .evaluateAll((svgs) => svgs.map((svg) => svg.getBoundingClientRect().height))
  return [
    ...missing.map(({ id }) => `picture: no thread of ${id}`),
    ...(Math.max(...heights) > LEAST_HEIGHT ? [] : ['picture: it has no height']),
  ]
}

async function checkOutline(page: Page, { steps }: JourneyDocument): Promise<readonly string[]> {
  const outline = (await page.locator('.routebord-outline').textContent()) ?? ''
  return steps
    .map(({ title }) => (typeof title === 'string' ? title : (title.en ?? '')))
    .filter((title) => !outline.includes(title))
    .map((title) => `outline: no “${title}”`)
}

/** A click opens the details, and the page hears of it. */
async function checkClick(
  page: Page,
  { logs }: Watched,
  { isSilent }: ConsumerPage,
  { steps }: JourneyDocument,
): Promise<readonly string[]> {
  const [step] = steps
  if (step === undefined) return ['the journey has no step']
  if (isSilent)
    await page.evaluate(() =>
      document.addEventListener('routebord-select', (event) =>
        console.log((event as CustomEvent<{ step: string }>).detail.step),
      ),
    )
  await page.locator(`.${LIVE} [data-step="${step.id}"]`).click()
  await page.locator('.routebord-details').waitFor()
  return logs.includes(step.id) ? [] : [`click: nobody heard of ${step.id}`]
}
