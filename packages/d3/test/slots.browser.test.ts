import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { braid } from '../src/braid.ts'
import { fillSlots } from '../src/dom/fill-slots.ts'
import type { FillPlace } from '../src/dom/open-places.ts'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { da } from '../src/languages/da.ts'
import { vertical } from '../src/vertical.ts'
import { bouncyBallJourney } from './drawn.ts'

const journey = bouncyBallJourney
const [first = '', second = ''] = journey.steps.map(({ id }) => id)
let container: HTMLElement
let handle: SwimlaneHandle
/** The steps whose place is filled now. */
let filled: string[]

const noted =
  (name: string): FillPlace =>
  (place, step) => {
    const button = document.createElement('button')
    button.textContent = `${name} ${step}`
    place.append(button)
    filled.push(button.textContent)
    return () => {
      filled = filled.filter((text) => text !== button.textContent)
      button.remove()
    }
  }

const slots = fillSlots({ badge: noted('badge'), details: noted('details') })

beforeEach(() => {
  filled = []
  container = document.createElement('div')
  container.style.width = '1200px'
  document.body.append(container)
  handle = renderSwimlane(container, journey, { slots })
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

const find = <T extends Element>(selector: string): T => {
  const found = container.querySelector<T>(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}
const stepButton = (step: string): HTMLElement => find(`.routebord-layer > [data-step="${step}"]`)
const badgeOf = (step: string): HTMLElement => stepButton(step).nextElementSibling as HTMLElement
const details = (): HTMLElement => find('.routebord-addition button')

test('each step has a badge behind its button, and Tab goes there', async () => {
  expect(container.querySelectorAll('.routebord-badge')).toHaveLength(journey.steps.length)
  expect(badgeOf(second).textContent).toBe(`badge ${second}`)
  handle.focus(second)
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(badgeOf(second).firstElementChild)
})

test.each([
  ['to the side', {}],
  ['down the page', { orientation: vertical }],
  ['in a braid', { arrangement: braid }],
])(
  '%s, a badge is large enough to press and stands off the words of its card',
  (_name, options) => {
    handle.destroy()
    container.replaceChildren()
    handle = renderSwimlane(container, journey, { slots, ...options })
    const texts = [...container.querySelectorAll('.routebord-body [data-key^="text:"] text')]
    const boxes = texts.map((text) => text.getBoundingClientRect())
    for (const step of journey.steps) {
      const badge = badgeOf(step.id).firstElementChild?.getBoundingClientRect() ?? expect.fail()
      expect(Math.min(badge.width, badge.height)).toBeGreaterThanOrEqual(24)
      const covered = boxes.filter(
        (box) =>
          box.left < badge.right &&
          badge.left < box.right &&
          box.top < badge.bottom &&
          badge.top < box.bottom,
      )
      expect(covered, step.id).toEqual([])
    }
  },
)

test('a badge stays on the thread of its card at any scale', async () => {
  const depth = (): number => {
    const { top, height } = badgeOf(first).getBoundingClientRect()
    return top + height / 2 - stepButton(first).getBoundingClientRect().top
  }
  expect(depth()).toBeCloseTo(17, 1)
  const [closer] = container.querySelectorAll('.routebord-toolbar button')
  await userEvent.click(closer as Element)
  expect(depth()).toBeCloseTo(17 * 1.25, 1)
  expect(badgeOf(first).getBoundingClientRect().right).toBeCloseTo(
    stepButton(first).getBoundingClientRect().right,
    1,
  )
})

test('a press beside a badge opens the step, a press on it does not', async () => {
  await userEvent.click(badgeOf(first).firstElementChild as Element)
  expect(container.querySelector('.routebord-details')).toBeNull()
  const { right, top } = badgeOf(first).getBoundingClientRect()
  expect(document.elementFromPoint(right - 2, top + 2)).toBe(stepButton(first))
})

test('who writes in the details keeps the word when the map is drawn anew', async () => {
  await userEvent.click(stepButton(first))
  expect(details().textContent).toBe(`details ${first}`)
  const field = document.createElement('input')
  details().after(field)
  await userEvent.type(field, 'half a w')
  handle.update(journey, { slots, language: da })
  expect(document.activeElement).toBe(field)
  expect(find('.routebord-details').getAttribute('aria-label')).toMatch(/^Om trinnet/)
  expect(find('.routebord-details').lastElementChild?.lastElementChild).toBe(field)
  await userEvent.keyboard('ord')
  expect(field.value).toBe('half a word')
})

test('what is written and marked in a badge is neither zoom nor pan', async () => {
  handle.destroy()
  const fields = fillSlots({
    badge: (place) => {
      const field = place.appendChild(document.createElement('input'))
      return () => field.remove()
    },
  })
  handle = renderSwimlane(container, journey, { slots: fields })
  const zoomed: number[] = []
  handle.on('zoom', ({ scale }) => zoomed.push(scale))
  const field = container.querySelector('.routebord-picture input') as HTMLInputElement
  await userEvent.type(field, '1-0+=')
  expect([field.value, zoomed]).toEqual(['1-0+=', []])
  const press = { bubbles: true, pointerType: 'mouse', clientX: 300, clientY: 300 }
  field.dispatchEvent(new PointerEvent('pointerdown', press))
  field.dispatchEvent(new PointerEvent('pointermove', { ...press, clientX: 200 }))
  expect(container.querySelector('.routebord-dragging')).toBeNull()
})

test('places come and go with what they belong to, and each is emptied once', async () => {
  await userEvent.click(stepButton(first))
  await userEvent.click(stepButton(second))
  expect(filled.filter((text) => text.startsWith('details'))).toEqual([`details ${second}`])
  const kept = badgeOf(second)
  const steps = journey.steps.slice(1)
  handle.update({ ...journey, steps }, { slots })
  expect(filled.filter((text) => text.startsWith('badge'))).toHaveLength(steps.length)
  expect(badgeOf(second)).toBe(kept)
  handle.destroy()
  expect(filled).toEqual([])
  expect(container.querySelectorAll('.routebord-badge, .routebord-addition')).toHaveLength(0)
})

test('a map without slots has no place for anything', () => {
  const plain = document.createElement('div')
  const other = renderSwimlane(plain, journey, { selected: first })
  expect(plain.querySelectorAll('.routebord-badge, .routebord-addition')).toHaveLength(0)
  expect(plain.querySelector('.routebord-details')).not.toBeNull()
  other.destroy()
})
