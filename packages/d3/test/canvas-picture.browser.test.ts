import { generateJourney } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { canvasPicture } from '../src/canvas/canvas-picture.ts'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { TOKENS } from '../src/theme/tokens.ts'
import { vertical } from '../src/vertical.ts'

const journey = assertJourney(generateJourney({ roles: 5, steps: 120, shared: 0.3, seed: 11 }))
const windowing = canvasPicture({ from: 100 })
const PATIENCE = { timeout: 60_000 }

let container: HTMLElement
let handle: SwimlaneHandle | undefined

beforeEach(async () => {
  await page.viewport(1000, 1400)
  container = document.createElement('div')
  document.body.append(container)
})

afterEach(() => {
  handle?.destroy()
  handle = undefined
  container.remove()
  scrollTo(0, 0)
})

const tiles = (): readonly HTMLCanvasElement[] => [
  ...container.querySelectorAll<HTMLCanvasElement>('.routebord-tiles canvas'),
]
const picture = (): Element => container.querySelector('.routebord-picture') ?? container
const shapes = (): number => container.querySelectorAll('.routebord-body *').length

/** The colour that the tiles show at a place of the window, as CSS writes it; none where there is no tile. */
function colorAt(x: number, y: number): string | undefined {
  const tile = tiles().find((canvas) => {
    const box = canvas.getBoundingClientRect()
    return box.left <= x && x < box.right && box.top <= y && y < box.bottom
  })
  if (tile === undefined) return undefined
  const box = tile.getBoundingClientRect()
  const density = tile.width / box.width
  const dot = tile
    .getContext('2d')
    ?.getImageData((x - box.left) * density, (y - box.top) * density, 1, 1)
  const hex = [...(dot?.data.slice(0, 3) ?? [])].map((part) => part.toString(16).padStart(2, '0'))
  return `#${hex.join('').toUpperCase()}`
}

/** The colours just inside the middle of the lower edge of every card whose button is in sight. */
function cardsInSight(): readonly (string | undefined)[] {
  const box = picture().getBoundingClientRect()
  const buttons = [...container.querySelectorAll('.routebord-layer button')]
  return buttons
    .map((button) => button.getBoundingClientRect())
    .filter(({ left, right }) => left + right > 2 * box.left && left + right < 2 * box.right)
    .filter(({ bottom }) => bottom > 10 && bottom < 1390)
    .map(({ left, right, bottom }) => colorAt((left + right) / 2, bottom - 4))
}

const cardColor = TOKENS.card.light
/** A dot that nothing was painted on is black, and see-through. */
const NOTHING = '#000000'
const isPainted = (color = cardColor): boolean => {
  const seen = cardsInSight()
  // What nobody observed has no card.
  return seen.includes(color) && !seen.includes(undefined) && !seen.includes(NOTHING)
}

test('a long map is painted where it is in sight, and everything else is there as ever', async () => {
  handle = renderSwimlane(container, journey, { windowing })
  await expect.poll(() => isPainted(), PATIENCE).toBe(true)
  expect(shapes()).toBe(0)
  expect(container.querySelectorAll('.routebord-heads text').length).toBeGreaterThan(4)
  expect(container.querySelectorAll('.routebord-layer button')).toHaveLength(120)
  expect(container.querySelectorAll('.routebord-step')).toHaveLength(120)
  expect(container.querySelector('.routebord-empty')).toBeNull()
  // As much again on either side, and no more.
  expect(tiles().length).toBeLessThan(30)
})

test.each([
  ['', {}],
  ['mirrored', { direction: 'rtl' as const }],
])('wherever it is scrolled the picture is there %s', async (_, options) => {
  handle = renderSwimlane(container, journey, { windowing, ...options })
  const way = 'direction' in options ? -1 : 1
  for (const left of [3_000, 7_000, 4_000]) {
    picture().scrollTo({ left: left * way })
    await expect.poll(() => isPainted(), PATIENCE).toBe(true)
    expect(tiles().length).toBeLessThan(30)
  }
})

test('down the page it follows the page', async () => {
  handle = renderSwimlane(container, journey, { windowing, orientation: vertical })
  scrollTo(0, 6_000)
  await expect.poll(() => isPainted(), PATIENCE).toBe(true)
})

test('it is painted anew at another scale, and where the focus goes', async () => {
  handle = renderSwimlane(container, journey, { windowing })
  await userEvent.click(page.getByRole('button', { name: 'Zoom out' }))
  await expect.poll(() => isPainted(), PATIENCE).toBe(true)
  handle.focus(journey.steps.at(-1)?.id ?? '')
  await expect.poll(() => isPainted(), PATIENCE).toBe(true)
})

test('it takes the colours of the page, whenever they change', async () => {
  handle = renderSwimlane(container, journey, { windowing })
  await expect.poll(() => isPainted(), PATIENCE).toBe(true)
  document.body.setAttribute('data-routebord-theme', 'dark')
  await expect.poll(() => isPainted(TOKENS.card.dark), PATIENCE).toBe(true)
  document.body.removeAttribute('data-routebord-theme')
  await expect.poll(() => isPainted(), PATIENCE).toBe(true)
  container.style.setProperty('--routebord-card', 'light-dark(#ABCDEF, #000)')
  await expect.poll(() => isPainted('#ABCDEF'), PATIENCE).toBe(true)
})

test('a short map is drawn as ever; when it grows it is painted, and drawn again when it shrinks', async () => {
  const short = assertJourney(generateJourney({ roles: 5, steps: 40, shared: 0.3, seed: 11 }))
  handle = renderSwimlane(container, short, { windowing })
  const before = shapes()
  expect(before).toBeGreaterThan(100)
  handle.update(journey, { windowing })
  expect(shapes()).toBe(0)
  await expect.poll(() => isPainted(), PATIENCE).toBe(true)
  handle.update(short, { windowing })
  expect(shapes()).toBe(before)
  expect(tiles()).toHaveLength(0)
})

test('on paper and as a file the map is whole', async () => {
  handle = renderSwimlane(container, journey)
  const whole = shapes()
  handle.destroy()
  container.replaceChildren()
  handle = renderSwimlane(container, journey, { windowing })
  await expect.poll(() => isPainted(), PATIENCE).toBe(true)
  dispatchEvent(new Event('beforeprint'))
  expect(shapes()).toBe(whole)
  expect(tiles()).toHaveLength(0)
  dispatchEvent(new Event('afterprint'))
  expect(shapes()).toBe(0)
  await expect.poll(() => isPainted(), PATIENCE).toBe(true)
  expect(handle.toSvgString()).toContain(`card:${journey.steps.at(-1)?.id}`)
})

test('destroyed it leaves no tile and no probe', async () => {
  handle = renderSwimlane(container, journey, { windowing })
  await expect.poll(() => isPainted(), PATIENCE).toBe(true)
  handle.destroy()
  handle = undefined
  expect(container.querySelectorAll('canvas, span[hidden], .routebord-tiles')).toHaveLength(0)
})
