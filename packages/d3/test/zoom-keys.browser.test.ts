import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { bouncyBallJourney } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle
let scales: number[]

beforeEach(() => {
  container = document.createElement('div')
  container.style.width = '900px'
  document.body.append(container)
  handle = renderSwimlane(container, bouncyBallJourney)
  scales = []
  handle.on('zoom', ({ scale }) => scales.push(scale))
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

const focusOn = (selector: string): void =>
  container.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })

test.each(['.routebord-picture', '.routebord-layer [data-step=jams]'])(
  'plus and minus zoom from %s, and 0 shows the whole journey',
  async (selector) => {
    focusOn(selector)
    const focused = document.activeElement
    await userEvent.keyboard('+')
    await userEvent.keyboard('-')
    await userEvent.keyboard('=')
    expect(scales).toEqual([1.25, 1, 1.25])
    await userEvent.keyboard('0')
    const body = container.querySelector('.routebord-canvas')
    expect(body?.getBoundingClientRect().width).toBeLessThanOrEqual(901)
    expect(scales.at(-1)).toBeLessThan(0.4)
    expect(document.activeElement).toBe(focused)
  },
)

test('with a modifier the keys are the browser’s, and outside the picture the page’s', () => {
  focusOn('.routebord-picture')
  const press = (target: Element | null, init: KeyboardEventInit): boolean | undefined =>
    target?.dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
    )
  for (const held of ['ctrlKey', 'metaKey', 'altKey'])
    press(document.activeElement, { key: '+', [held]: true })
  press(container.querySelector('.routebord-legend'), { key: '+' })
  const picture = container.querySelector('.routebord-picture')
  handle.destroy()
  press(picture, { key: '+' })
  expect(scales).toEqual([])
})
