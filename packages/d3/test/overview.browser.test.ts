import { generateJourney } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import type {} from '@vitest/browser-playwright'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { emphasize } from '../src/overlays/emphasize.ts'
import { bouncyBallJourney } from './drawn.ts'

const crowd = assertJourney(generateJourney({ seed: 3, roles: 30, steps: 60, shared: 0.4 }))
let container: HTMLElement
let handle: SwimlaneHandle

beforeEach(async () => {
  await page.viewport(1280, 700)
  container = document.createElement('div')
  document.body.append(container)
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

const find = (selector: string): Element => {
  const found = container.querySelector(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}

test('the strip of many roles takes two fifths of the window at most, and scrolls', () => {
  handle = renderSwimlane(container, crowd)
  const strip = find('.routebord-overview')
  expect(strip.getBoundingClientRect().height).toBeLessThanOrEqual(280)
  expect(strip.scrollHeight).toBeGreaterThan(strip.clientHeight)
})

test('the frame on the strip is as high as the lanes it frames, however far that scrolls', () => {
  handle = renderSwimlane(container, crowd)
  const [frame, picture] = [find('.routebord-window'), find('.routebord-overview-picture')]
  find('.routebord-overview').scrollTop = 60
  const [outer, inner] = [frame.getBoundingClientRect(), picture.getBoundingClientRect()]
  expect(outer.bottom).toBeGreaterThan(inner.bottom)
  expect(outer.bottom - inner.bottom).toBeLessThan(7)
  expect(outer.height).toBeLessThan(inner.height)
})

test.each([[1280], [700]])(
  'in %d px the frame crosses no title of a phase, and leaves no sign or thread out',
  (room) => {
    container.style.width = `${room}px`
    handle = renderSwimlane(container, bouncyBallJourney)
    const { top } = find('.routebord-window').getBoundingClientRect()
    const picture = find('.routebord-overview-picture')
    const titles = [...picture.querySelectorAll(`text[font-size="14"]`)].slice(
      0,
      bouncyBallJourney.phases.length,
    )
    expect(titles.map(({ textContent }) => textContent)).toContain('Requirements')
    for (const title of titles) expect(title.getBoundingClientRect().bottom).toBeLessThan(top)
    for (const mark of picture.querySelectorAll('path,circle'))
      expect(mark.getBoundingClientRect().top).toBeGreaterThan(top)
  },
)

test('a few roles need no scrolling', () => {
  handle = renderSwimlane(container, bouncyBallJourney)
  const strip = find('.routebord-overview')
  expect(strip.scrollHeight).toBe(strip.clientHeight)
})

test('what stands out on the map stands out on the strip, in the same page', () => {
  handle = renderSwimlane(container, bouncyBallJourney)
  const dimmed = (): number =>
    find('.routebord-overview').querySelectorAll('[stroke*="routebord-dim"]').length
  expect(dimmed()).toBe(0)
  handle.update(bouncyBallJourney, { overlays: [emphasize({ role: 'operator' })] })
  expect(dimmed()).toBeGreaterThan(3)
})

test('on paper the strip is whole', async () => {
  handle = renderSwimlane(container, crowd)
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  const [strip, picture] = [find('.routebord-overview'), find('.routebord-overview-picture')]
  const [outer, inner] = [strip.getBoundingClientRect(), picture.getBoundingClientRect()]
  expect(outer.bottom).toBeGreaterThanOrEqual(inner.bottom)
  expect(inner.width).toBeLessThanOrEqual(outer.width)
  await cdp().send('Emulation.setEmulatedMedia', { media: '' })
})

test.each([[700], [800], [1200]])(
  'in %d px the strip is as wide as there is room for, its words no smaller than 12 px and no larger than drawn',
  (room) => {
    container.style.width = `${room}px`
    handle = renderSwimlane(container, bouncyBallJourney)
    const svg = find('.routebord-overview-picture')
    const drawn = Number(svg.getAttribute('width'))
    const { width } = svg.getBoundingClientRect()
    const text = Number(svg.querySelector('text')?.getAttribute('font-size')) * (width / drawn)
    expect(text).toBeGreaterThanOrEqual(11.99)
    expect(text).toBeLessThanOrEqual(14)
    const fits = Math.min(drawn, Math.max(room, drawn * (12 / 14)))
    expect(Math.abs(width - fits)).toBeLessThan(1)
  },
)

test('a map that is drawn anew in a longer journey lets its strip be as wide as that needs', () => {
  container.style.width = '700px'
  handle = renderSwimlane(container, bouncyBallJourney)
  const widthOf = (): number => find('.routebord-overview').scrollWidth
  const before = widthOf()
  handle.update(crowd)
  const svg = find('.routebord-overview-picture')
  expect(widthOf()).toBeGreaterThanOrEqual(700)
  expect(Math.abs(svg.getBoundingClientRect().width - widthOf())).toBeLessThan(1)
  handle.update(bouncyBallJourney)
  expect(widthOf()).toBe(before)
})
