import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { vertical } from '../src/vertical.ts'
import { bouncyBallJourney } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle

beforeEach(async () => {
  await page.viewport(1000, 700)
  container = document.createElement('div')
  document.body.append(container)
  handle = renderSwimlane(container, bouncyBallJourney, { orientation: vertical })
})

afterEach(() => {
  handle.destroy()
  container.remove()
  scrollTo(0, 0)
})

const boxOf = (selector: string): DOMRect => {
  const found = container.querySelector(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found.getBoundingClientRect()
}
const stepNow = (): string => document.activeElement?.getAttribute('data-step') ?? ''
const cardBox = (step: string): DOMRect => boxOf(`.routebord-body [data-key="card:${step}"]`)
const buttonBox = (step: string): DOMRect => boxOf(`.routebord-layer [data-step="${step}"]`)

test('buttons lie on their cards, also when the picture is larger', async () => {
  for (const step of ['jams', 'acceptance', 'workshop'])
    for (const side of ['left', 'right', 'top', 'bottom'] as const)
      expect(Math.abs(buttonBox(step)[side] - cardBox(step)[side])).toBeLessThan(1.5)
  await userEvent.click(page.getByRole('button', { name: 'Zoom in' }))
  for (const side of ['left', 'bottom'] as const)
    expect(Math.abs(buttonBox('acceptance')[side] - cardBox('acceptance')[side])).toBeLessThan(1.5)
})

test('the arrow down goes on along the way of a role, the arrow up back', async () => {
  handle.focus('jams')
  await userEvent.keyboard('{ArrowDown}')
  const second = stepNow()
  expect(second).not.toBe('jams')
  expect(buttonBox(second).top).toBeGreaterThan(buttonBox('jams').bottom)
  await userEvent.keyboard('{ArrowUp}')
  expect(stepNow()).toBe('jams')
})

test('with Shift the arrow down goes to the next phase, the arrow right to where roles part', async () => {
  handle.focus('jams')
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
  expect(stepNow()).toBe('forum')
  await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}')
  expect(stepNow()).toBe('jams')
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
  expect(stepNow()).toBe('seams')
})

test('a step far down comes into sight when it has the focus', () => {
  handle.focus('acceptance')
  const { top, bottom } = buttonBox('acceptance')
  expect(top).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThanOrEqual(innerHeight)
})

test('phases stay at the left when the picture is scrolled to the side, roles on top in a box', async () => {
  const picture = container.querySelector<HTMLElement>('.routebord-picture')
  picture?.scrollTo({ left: 300 })
  expect(boxOf('.routebord-heads').left).toBeCloseTo(boxOf('.routebord-picture').left, 0)
  container.style.setProperty('--routebord-max-height', '400px')
  picture?.scrollTo({ top: 500 })
  expect(boxOf('.routebord-phase-heads').top).toBeCloseTo(boxOf('.routebord-picture').top, 0)
})

test('the frame of the overview follows the page, and a press on its end goes to the end', async () => {
  const frame = (): DOMRect => boxOf('.routebord-window')
  const strip = boxOf('.routebord-overview svg')
  const before = frame()
  expect(before.left - strip.left).toBeLessThan(strip.width / 3)
  const scrolled = new Promise((resolve) =>
    document.addEventListener('scroll', resolve, { once: true }),
  )
  const overview = container.querySelector('.routebord-overview')
  const end = { clientX: strip.right - 40, clientY: strip.top + 40, bubbles: true }
  overview?.dispatchEvent(new MouseEvent('click', end))
  await scrolled
  expect(frame().left).toBeGreaterThan(before.right)
  expect(buttonBox('ninety-days').top).toBeLessThan(innerHeight)
})

test('a map turns when it is asked to, and back, and is then as it was', () => {
  const markup = (): string =>
    [...container.querySelectorAll('.routebord-canvas>svg,.routebord-road>svg')]
      .map((svg) => svg.outerHTML)
      .join('')
  handle.update(bouncyBallJourney)
  const sideways = markup()
  handle.update(bouncyBallJourney, { orientation: vertical })
  expect(markup()).not.toBe(sideways)
  handle.update(bouncyBallJourney)
  expect(markup()).toBe(sideways)
})
