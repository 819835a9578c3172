import type { DetailLevel } from '@routebord/layout'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { detailTool } from '../src/tools.ts'
import { vertical } from '../src/vertical.ts'
import { bouncyBallJourney } from './drawn.ts'
import { motionsIn } from './motions.ts'

let container: HTMLElement
let handle: SwimlaneHandle
let levels: DetailLevel[]

beforeEach(() => {
  container = document.createElement('div')
  container.style.width = '900px'
  document.body.append(container)
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

const draw = (options: Parameters<typeof renderSwimlane>[2] = {}): void => {
  handle = renderSwimlane(container, bouncyBallJourney, {
    tools: [detailTool({ zoom: true })],
    ...options,
  })
  levels = []
  handle.on('detail', ({ detail }) => levels.push(detail))
}
const find = (selector: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}
const shown = (): string | null => find('.routebord-levels [aria-pressed=true]').textContent
const middleOf = (step: string): { readonly x: number; readonly y: number } => {
  const { left, top, width, height } = find(
    `.routebord-body [data-key="station:${step}"]`,
  ).getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
/** Turns the wheel with Ctrl over a step, and lets the map follow. */
const zoomAt = async (step: string, factor: number): Promise<void> => {
  const { x, y } = middleOf(step)
  const at = { clientX: x, clientY: y, deltaY: -Math.log2(factor) * 200, ctrlKey: true }
  find('.routebord-picture').dispatchEvent(
    new WheelEvent('wheel', { ...at, bubbles: true, cancelable: true }),
  )
  await Promise.resolve()
}

test('a map tells less as it gets smaller and more as it gets larger, and the step under the pointer and the focus stay', async () => {
  draw()
  find('.routebord-picture').scrollLeft = 1500
  handle.focus('trial-day')
  const focused = document.activeElement
  const seen = [shown()]
  for (const factor of [0.8, 0.7, 0.8, 1.3, 1.3, 1.3, 1.3]) {
    const { x } = middleOf('trial-day')
    await zoomAt('trial-day', factor)
    expect(Math.abs(middleOf('trial-day').x - x)).toBeLessThan(2)
    seen.push(shown())
  }
  const [full, cards, overview] = ['Full', 'Cards', 'Overview']
  expect(seen).toEqual([full, cards, overview, overview, overview, overview, cards, full])
  expect(levels).toEqual(['cards', 'overview', 'cards', 'full'])
  expect(document.activeElement).toBe(focused)
  expect(motionsIn(find('.routebord-picture'))).toEqual([])
})

test('to and fro over the edge of a level a map stays as it is', async () => {
  draw()
  for (let turn = 0; turn < 6; turn += 1) {
    await zoomAt('jams', 0.84)
    await zoomAt('jams', 1 / 0.84)
  }
  expect(levels).toEqual(['cards'])
})

test('shown whole, a map goes to the overview at once, and is as whole as before', async () => {
  draw()
  handle.fit()
  await expect.poll(shown).toBe('Overview')
  expect(levels).toEqual(['cards', 'overview'])
  expect(find('.routebord-canvas').getBoundingClientRect().width).toBeLessThanOrEqual(980)
})

test('a level that the reader chose stays until the zoom goes its way', async () => {
  draw()
  await zoomAt('jams', 0.5)
  find('.routebord-levels button:last-child').click()
  levels = []
  await zoomAt('jams', 1.1)
  expect(shown()).toBe('Full')
  await zoomAt('jams', 0.5)
  expect(levels[0]).toBe('cards')
})

test('a page that says the level has it: it is asked once, by zoom and by press, and may decline', async () => {
  draw({ detail: 'full' })
  await zoomAt('jams', 0.8)
  await zoomAt('jams', 0.9)
  expect([shown(), levels]).toEqual(['Full', ['cards']])
  find('.routebord-levels button').click()
  expect([shown(), levels]).toEqual(['Full', ['cards', 'overview']])
  handle.update(bouncyBallJourney, { detail: 'overview' })
  expect(shown()).toBe('Overview')
})

test('a page that grants what it is asked for keeps the step in place', async () => {
  draw({ detail: 'full' })
  handle.on('detail', ({ detail }) => handle.update(bouncyBallJourney, { detail }))
  find('.routebord-picture').scrollLeft = 1500
  const { x } = middleOf('trial-day')
  await zoomAt('trial-day', 0.5)
  expect(shown()).toBe('Overview')
  expect(levels).toEqual(['cards', 'overview'])
  expect(Math.abs(middleOf('trial-day').x - x)).toBeLessThan(2)
})

test('a page may take its time: what the reader went to meanwhile stays in place', async () => {
  draw({ detail: 'full' })
  const picture = find('.routebord-picture')
  picture.scrollLeft = 1500
  await zoomAt('trial-day', 0.8)
  await zoomAt('trial-day', 0.9)
  const panned = new Promise((resolve) => picture.addEventListener('scroll', resolve))
  picture.scrollLeft += 200
  await panned
  const { x } = middleOf('trial-day')
  // The pointer was elsewhere when it zoomed last: there it is exact.
  handle.update(bouncyBallJourney, { detail: 'cards' })
  expect(levels).toEqual(['cards'])
  expect(Math.abs(middleOf('trial-day').x - x)).toBeLessThan(10)
})

test('where the journey runs down the page its steps stay in place, too', async () => {
  container.style.setProperty('--routebord-max-height', '600px')
  draw({ orientation: vertical })
  find('.routebord-picture').scrollTop = 1500
  const { y } = middleOf('trial-day')
  await zoomAt('trial-day', 0.8)
  expect(levels).toEqual(['cards'])
  expect(Math.abs(middleOf('trial-day').y - y)).toBeLessThan(3)
})

test('without being asked to, a map keeps its level', async () => {
  draw({ tools: [detailTool()] })
  await zoomAt('jams', 0.3)
  expect(shown()).toBe('Full')
})
