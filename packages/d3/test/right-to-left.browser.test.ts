import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { bouncyBallJourney } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle

beforeEach(async () => {
  await page.viewport(900, 700)
  container = document.createElement('div')
  document.body.append(container)
  handle = renderSwimlane(container, bouncyBallJourney, { direction: 'rtl' })
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

const boxOf = (selector: string): DOMRect => {
  const found = container.querySelector(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found.getBoundingClientRect()
}
const stepNow = (): string | null | undefined => document.activeElement?.getAttribute('data-step')
const cardBox = (step: string): DOMRect => boxOf(`.routebord-body [data-key="card:${step}"]`)
const buttonBox = (step: string): DOMRect => boxOf(`.routebord-layer [data-step="${step}"]`)

test('heads stand at the right and stay there, buttons lie on their cards', () => {
  expect(boxOf('.routebord-heads').right).toBeCloseTo(boxOf('.routebord-picture').right, 0)
  handle.focus('acceptance')
  expect(boxOf('.routebord-heads').right).toBeCloseTo(boxOf('.routebord-picture').right, 0)
  for (const step of ['jams', 'acceptance']) {
    expect(Math.abs(buttonBox(step).left - cardBox(step).left)).toBeLessThan(1.5)
    expect(Math.abs(buttonBox(step).right - cardBox(step).right)).toBeLessThan(1.5)
  }
  const picture = boxOf('.routebord-picture')
  expect(buttonBox('acceptance').left).toBeGreaterThanOrEqual(picture.left)
  expect(buttonBox('acceptance').right).toBeLessThanOrEqual(boxOf('.routebord-heads').left)
})

test('the left arrow goes on along the way, the right one back', async () => {
  handle.focus('jams')
  await userEvent.keyboard('{ArrowLeft}')
  const second = stepNow()
  expect(second).not.toBe('jams')
  expect(buttonBox(second ?? '').right).toBeLessThan(buttonBox('jams').left)
  await userEvent.keyboard('{ArrowRight}')
  expect(stepNow()).toBe('jams')
})

test('the frame of the overview follows, and a press on its left end goes to the end of the journey', () => {
  const atStart = boxOf('.routebord-window')
  expect(atStart.right).toBeGreaterThan(boxOf('.routebord-overview').right - 160)
  const strip = boxOf('.routebord-overview-picture')
  const overview = container.querySelector('.routebord-overview')
  overview?.dispatchEvent(
    new MouseEvent('click', { clientX: strip.left + 10, clientY: strip.top + 20, bubbles: true }),
  )
  const picture = container.querySelector('.routebord-picture')
  expect(picture?.scrollLeft).toBeLessThan(-1000)
})
