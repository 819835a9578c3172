import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { SwimlaneEventMap } from '../src/dom/emitter.ts'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { printTool } from '../src/tools.ts'
import { bouncyBallJourney } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle

beforeEach(() => {
  container = document.createElement('div')
  container.style.width = '900px'
  document.body.append(container)
  handle = renderSwimlane(container, bouncyBallJourney, { tools: [printTool()] })
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

const find = <T extends Element = HTMLElement>(selector: string): T => {
  const found = container.querySelector<T>(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}
const told = <T extends keyof SwimlaneEventMap>(type: T): SwimlaneEventMap[T][] => {
  const events: SwimlaneEventMap[T][] = []
  handle.on(type, (event) => events.push(event))
  return events
}
const middleOf = (element: Element): { readonly x: number; readonly y: number } => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

test('pointing at a step, a head and a thread is told once each, and so is pointing at nothing', async () => {
  const seen = told('hover')
  await userEvent.hover(find('.routebord-layer [data-step=jams]'))
  const over = (selector: string, pointerType = 'mouse'): boolean =>
    find(selector).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType }))
  over('.routebord-heads [data-key="head:head"] text')
  over('.routebord-body [data-key="thread:head"] path')
  over('.routebord-legend', 'mouse')
  over('.routebord-layer [data-step=seams]', 'touch')
  over('.routebord-outline [data-step=seams] h4')
  container.dispatchEvent(new PointerEvent('pointerleave'))
  expect(seen).toEqual([
    { step: 'jams', role: null },
    { step: null, role: 'head' },
    { step: null, role: null },
    { step: 'seams', role: null },
    { step: null, role: null },
  ])
})

test('a picture that is scrolled says how far, once a frame, and no more after the end', async () => {
  const picture = find('.routebord-picture')
  const seen = told('pan')
  for (let left = 10; left <= 300; left += 10) picture.scrollLeft = left
  await expect.poll(() => seen.length).toBeGreaterThan(0)
  expect(seen).toEqual([{ x: 300, y: 0 }])
  handle.fit()
  await expect.poll(() => seen.at(-1)?.x).toBe(0)
})

test('two fingers zoom about their middle, one scrolls', () => {
  const picture = find('.routebord-picture')
  const seen = told('zoom')
  const { left, top } = picture.getBoundingClientRect()
  const touch = (type: string, ...places: readonly (readonly [number, number])[]): boolean => {
    const touches = places.map(
      ([x, y], identifier) =>
        new Touch({ identifier, target: picture, clientX: left + x, clientY: top + y }),
    )
    const init = { bubbles: true, cancelable: true, touches }
    return picture.dispatchEvent(new TouchEvent(type, init))
  }
  picture.scrollLeft = 1500
  const card = (): number => middleOf(find('[data-key="card:trial-day"]')).x
  const at = card() - left
  expect(touch('touchmove', [at, 300])).toBe(true)
  expect(touch('touchstart', [at - 100, 300], [at + 100, 300])).toBe(false)
  touch('touchmove', [at - 50, 300], [at + 50, 300])
  expect(seen).toEqual([{ scale: 0.5 }])
  expect(card() - left).toBeCloseTo(at, -1)
  touch('touchmove', [at - 150, 300], [at + 150, 300])
  expect(seen.at(-1)).toEqual({ scale: 1.5 })
  expect(card() - left).toBeCloseTo(at, -1)
  touch('touchend', [at, 300])
  touch('touchmove', [at, 200])
  expect(seen).toHaveLength(2)
})

test('the wheel zooms about the pointer while Ctrl is held, as a trackpad’s pinch comes; else it is the page’s', () => {
  const picture = find('.routebord-picture')
  const seen = told('zoom')
  const place = middleOf(find('[data-key="card:seams"]'))
  const turn = (deltaY: number, ctrlKey: boolean): boolean => {
    const at = { clientX: place.x, clientY: place.y, bubbles: true, cancelable: true }
    return picture.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY, ctrlKey }))
  }
  expect(turn(100, false)).toBe(true)
  expect(turn(-100, true)).toBe(false)
  expect(seen).toHaveLength(1)
  expect(seen[0]?.scale).toBeCloseTo(2 ** 0.5)
  expect(middleOf(find('[data-key="card:seams"]')).x).toBeCloseTo(place.x, -1)
})

test('who prints is told into how many rows the map is laid', () => {
  const seen = told('print')
  dispatchEvent(new Event('beforeprint'))
  const rowsOn = (sheet: string): number => find(`.routebord-${sheet}`).children.length
  expect(seen).toEqual([{ portrait: rowsOn('portrait'), landscape: rowsOn('landscape') }])
  expect(seen[0]?.portrait).toBeGreaterThan(1)
  dispatchEvent(new Event('afterprint'))
  expect(seen).toHaveLength(1)
})
