import type { MeasureText } from '@routebord/layout'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { braid } from '../src/braid.ts'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { vertical } from '../src/vertical.ts'
import { bouncyBallJourney } from './drawn.ts'
import { motionsIn } from './motions.ts'

let container: HTMLElement
let handle: SwimlaneHandle | undefined

beforeEach(() => {
  container = document.createElement('div')
  container.className = 'routebord'
  document.body.append(container)
})

afterEach(() => {
  handle?.destroy()
  container.remove()
  document.adoptedStyleSheets = []
})

/** What a reader sets who needs the widest spacing that WCAG 1.4.12 names. */
function spaceTexts(letters = '.12em', words = '.16em'): void {
  const spacing = new CSSStyleSheet()
  spacing.replaceSync(`*{letter-spacing:${letters}!important;word-spacing:${words}!important}`)
  document.adoptedStyleSheets.push(spacing)
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame)

/** Sizes are told after a frame was laid out, and what is drawn for them stands in the next. */
async function settle(): Promise<void> {
  for (let count = 0; count < 3; count += 1) await frame()
  for (const animation of motionsIn(container)) animation.finish()
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  // Lines of one text stand closer than the boxes of their letters are high.
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4

/** Texts in the picture of which one runs into another. */
function collisions(): readonly string[] {
  const texts = [...container.querySelectorAll('.routebord-body text')].map((text) => ({
    words: text.textContent,
    box: text.getBoundingClientRect(),
  }))
  return texts.flatMap(({ words, box }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${words} / ${other.words}`),
  )
}

/** Words of cards that stand out of the card they belong to. */
function beyondCards(): readonly string[] {
  return [...container.querySelectorAll('[data-key^="card:"]')].flatMap((card) => {
    const { right } = card.getBoundingClientRect()
    const key = card.getAttribute('data-key')?.replace('card:', 'text:')
    return [...container.querySelectorAll(`[data-key="${key}"] text`)]
      .filter((text) => text.getBoundingClientRect().right > right)
      .map((text) => text.textContent)
  })
}

/** What is drawn, mark by mark: a mark that comes back has its attributes in another order. */
const picture = (): readonly (readonly string[])[] =>
  [...container.querySelectorAll('.routebord-body *')].map((mark) =>
    [...mark.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
  )

for (const [name, options] of [
  ['lanes', {}],
  ['a journey that runs down', { orientation: vertical }],
  ['a braid', { arrangement: braid }],
] as const)
  test(`${name}: texts that a reader sets wider, at any time, get the room they need, and give it back`, async () => {
    handle = renderSwimlane(container, bouncyBallJourney, options)
    await settle()
    const before = picture()
    expect(container.querySelectorAll('.routebord-body text').length).toBeGreaterThan(40)
    expect(collisions()).toEqual([])
    spaceTexts()
    await settle()
    expect(picture()).not.toEqual(before)
    expect(collisions()).toEqual([])
    expect(beyondCards()).toEqual([])
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
    await settle()
    expect(picture()).toEqual(before)
  })

test('texts that were set wider before the map was there get their room, too', async () => {
  spaceTexts()
  handle = renderSwimlane(container, bouncyBallJourney)
  await settle()
  expect(beyondCards()).toEqual([])
  expect(collisions()).toEqual([])
})

test('spacing of the page around a map changes nothing, nor do letters that are set closer', async () => {
  handle = renderSwimlane(container, bouncyBallJourney)
  await settle()
  const before = picture()
  container.style.cssText = 'letter-spacing:.3em;word-spacing:1em'
  await settle()
  expect(picture()).toEqual(before)
  spaceTexts('-.02em', 'normal')
  await settle()
  expect(picture()).toEqual(before)
})

test('a measure of the page is widened as the shipped one is', async () => {
  const wide: MeasureText = (text, { size }) => text.length * size * 0.7
  handle = renderSwimlane(container, bouncyBallJourney, { measureText: wide })
  await settle()
  const before = picture()
  spaceTexts()
  await settle()
  expect(picture()).not.toEqual(before)
  expect(beyondCards()).toEqual([])
})
