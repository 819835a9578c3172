import { generateJourney } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { vertical } from '../src/vertical.ts'
import { windowPicture } from '../src/window.ts'

const journey = assertJourney(generateJourney({ roles: 5, steps: 120, shared: 0.3, seed: 11 }))
const windowing = windowPicture

let container: HTMLElement
let handle: SwimlaneHandle | undefined

beforeEach(async () => {
  await page.viewport(1000, 700)
  container = document.createElement('div')
  document.body.append(container)
})

afterEach(() => {
  handle?.destroy()
  handle = undefined
  container.remove()
  scrollTo(0, 0)
})

const picture = (): HTMLElement => {
  const found = container.querySelector<HTMLElement>('.routebord-picture')
  if (found === null) throw new Error('no picture')
  return found
}
const cards = (): readonly Element[] => [
  ...container.querySelectorAll('.routebord-body [data-layer="cards"] > g'),
]
const keys = (): readonly string[] => cards().map((card) => card.getAttribute('data-key') ?? '')
const scrolled = (target: EventTarget): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener('scroll', resolve, { once: true }))

/** What lies in the box of the picture, of all that is drawn. */
const inSight = (): readonly string[] => {
  const box = picture().getBoundingClientRect()
  return cards()
    .filter((card) => {
      const { left, right } = card.getBoundingClientRect()
      return right > box.left && left < box.right
    })
    .map((card) => card.getAttribute('data-key') ?? '')
}

test('a long map draws what is near to what is in sight, and has a button for every step', () => {
  handle = renderSwimlane(container, journey, { windowing })
  expect(cards().length).toBeGreaterThan(5)
  expect(cards().length).toBeLessThan(60)
  expect(container.querySelectorAll('.routebord-layer button')).toHaveLength(120)
  handle.update(journey, { detail: 'cards' })
  expect(cards().length).toBeLessThan(60)
})

test('wherever it is scrolled, just what a whole map shows there is drawn', async () => {
  handle = renderSwimlane(container, journey)
  const places = [0, 3_000, 7_000, 4_000, 1e6]
  const whole: (readonly string[])[] = []
  for (const left of places) {
    picture().scrollTo({ left })
    whole.push(inSight())
  }
  handle.destroy()
  container.replaceChildren()
  handle = renderSwimlane(container, journey, { windowing })
  for (const [index, left] of places.entries()) {
    if (left > 0) {
      const event = scrolled(picture())
      picture().scrollTo({ left })
      await event
    }
    expect(inSight()).toEqual(whole[index])
    expect(cards().length).toBeLessThan(60)
  }
})

test('a step far away is drawn when the focus goes there, also after a change of scale', async () => {
  handle = renderSwimlane(container, journey, { windowing })
  const whole = Number(container.querySelector('.routebord-body')?.getAttribute('width'))
  await userEvent.click(page.getByRole('button', { name: 'Zoom out' }))
  const last = journey.steps.at(-1)?.id ?? ''
  const event = scrolled(picture())
  handle.focus(last)
  await event
  const button = container.querySelector(`[data-step="${last}"]`)?.getBoundingClientRect()
  const card = container.querySelector(`[data-key="card:${last}"]`)?.getBoundingClientRect()
  expect(card?.left).toBeCloseTo(button?.left ?? 0, 0)
  expect(card?.top).toBeCloseTo(button?.top ?? 0, 0)
  expect(card?.width).toBeCloseTo(button?.width ?? 0, 0)
  const factor = Number(container.querySelector('.routebord-body')?.getAttribute('width')) / whole
  expect(factor).toBeCloseTo(0.8, 5)
})

test('down the page the window follows the page', async () => {
  handle = renderSwimlane(container, journey, { windowing, orientation: vertical })
  const first = keys()
  expect(first.length).toBeLessThan(60)
  const event = scrolled(document)
  scrollTo(0, 6_000)
  await event
  expect(keys().length).toBeGreaterThan(0)
  expect(keys().some((key) => first.includes(key))).toBe(false)
})

test('mirrored the window follows from the right', async () => {
  handle = renderSwimlane(container, journey, { windowing, direction: 'rtl' })
  const first = inSight()
  expect(first).toContain(`card:${journey.steps[0]?.id}`)
  const event = scrolled(picture())
  picture().scrollTo({ left: -7_000 })
  await event
  expect(inSight().length).toBeGreaterThan(3)
  expect(inSight().some((key) => first.includes(key))).toBe(false)
})

test('on paper and as a file the map is whole', () => {
  handle = renderSwimlane(container, journey, { windowing })
  const whole = journey.steps.filter(({ observed }) => observed !== 'no').length
  expect(handle.toSvgString().match(/data-key="card:/g)).toHaveLength(whole)
  dispatchEvent(new Event('beforeprint'))
  expect(cards()).toHaveLength(whole)
  dispatchEvent(new Event('afterprint'))
  expect(cards().length).toBeLessThan(60)
})

test('nothing follows when the map is gone', () => {
  const map = renderSwimlane(container, journey, { windowing })
  map.destroy()
  const before = container.innerHTML
  dispatchEvent(new Event('beforeprint'))
  expect(container.innerHTML).toBe(before)
})
