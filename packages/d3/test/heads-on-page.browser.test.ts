import { hospitalTender } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { braid } from '../src/braid.ts'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import type { SwimlaneOptions } from '../src/dom/swimlane-options.ts'
import { vertical } from '../src/vertical.ts'

const tall = assertJourney(hospitalTender)
const STUCK = 150
const FOCUSED = 6
let container: HTMLElement
let handle: SwimlaneHandle | undefined

beforeEach(() => {
  container = document.createElement('div')
  container.style.width = '1000px'
  document.body.append(container)
})

afterEach(() => {
  handle?.destroy()
  container.remove()
  document.documentElement.removeAttribute('style')
  scrollTo(0, 0)
})

function find(selector: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(selector)
  return found
}

const edges = (selector: string): DOMRect => find(selector).getBoundingClientRect()

/** Draws a map taller than the window, and scrolls the page until a share of its picture has gone by. */
async function scrollPast(share: number, options?: SwimlaneOptions): Promise<void> {
  handle = renderSwimlane(container, tall, options)
  const { top, height } = edges('.routebord-picture')
  expect(height).toBeGreaterThan(innerHeight)
  scrollBy(0, top + height * share)
  await nextFrame()
}

async function nextFrame(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
}

const WAYS = { lanes: {}, vertical: { orientation: vertical }, braid: { arrangement: braid } }
for (const [way, options] of Object.entries(WAYS))
  test(`the upper heads of a tall map go along with the page, ${way}`, async () => {
    await scrollPast(0.3, options)
    expect(edges('.routebord-phase-heads').top).toBeCloseTo(0, 0)
  })

test('before the page reaches the map its heads stand on it', async () => {
  container.style.marginTop = '100px'
  await scrollPast(-0.01)
  const { top } = edges('.routebord-picture')
  expect(top).toBeGreaterThan(0)
  expect(edges('.routebord-phase-heads').top).toBeCloseTo(top, 0)
})

for (const property of ['scroll-padding-top', '--routebord-sticky-top'])
  test(`heads keep below what a page says covers its upper edge, by ${property}`, async () => {
    document.documentElement.style.setProperty(property, `${STUCK}px`)
    await scrollPast(0.3)
    expect(edges('.routebord-phase-heads').top).toBeCloseTo(STUCK, 0)
  })

test('heads that leave with their map give it nothing to scroll', async () => {
  await scrollPast(0.999)
  const picture = find('.routebord-picture')
  expect(edges('.routebord-phase-heads').bottom).toBeGreaterThan(edges('.routebord-picture').bottom)
  expect(picture.scrollHeight).toBe(picture.clientHeight)
})

test('a step that is focused does not lie under the heads', async () => {
  await scrollPast(0.5)
  const above = [...container.querySelectorAll<HTMLElement>('.routebord-layer>button')].filter(
    (button) => button.getBoundingClientRect().bottom < 0 && button.offsetHeight < innerHeight / 3,
  )
  expect(above.length).toBeGreaterThan(FOCUSED)
  // A busy machine takes long for a frame, and each focus waits for two.
  for (const button of above.slice(-FOCUSED)) {
    button.focus()
    await nextFrame()
    expect(button.getBoundingClientRect().top).toBeGreaterThanOrEqual(
      edges('.routebord-phase-heads').bottom,
    )
  }
})
