import { generateJourney } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderSwimlane } from '../src/dom/render-swimlane.ts'

const journey = assertJourney(generateJourney({ seed: 4, roles: 6, steps: 200, shared: 0.4 }))
const KEYS = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'PageDown',
  'PageUp',
  'Home',
  'End',
] as const

interface Press {
  readonly key: string
  readonly shiftKey: boolean
}

// With letters there are shorter ways still: these are for who sees the map, and knows no title.
test('each of 200 steps is at most 12 presses of arrows and their like away from the first', async () => {
  const container = document.createElement('div')
  document.body.append(container)
  const handle = renderSwimlane(container, journey)
  const buttons = [...container.querySelectorAll<HTMLButtonElement>('.routebord-layer button')]
  expect(buttons).toHaveLength(200)
  const presses: readonly Press[] = [
    ...KEYS.map((key) => ({ key, shiftKey: false })),
    ...KEYS.slice(0, 4).map((key) => ({ key, shiftKey: true })),
  ]
  // The picture's box would go after each focus: here only the keys count.
  container.style.display = 'none'
  let goal: Element | undefined
  for (const button of buttons) button.focus = () => (goal = button)
  const first = buttons[0] as Element
  const ways = new Map<Element, readonly Press[]>([[first, []]])
  for (const [button, way] of ways)
    for (const press of presses) {
      goal = undefined
      button.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true }))
      if (goal !== undefined && !ways.has(goal)) ways.set(goal, [...way, press])
    }
  expect(ways.size).toBe(200)
  const [furthest, way] = [...ways].reduce((a, b) => (b[1].length > a[1].length ? b : a))
  expect(way.length).toBeLessThanOrEqual(12)

  // The longest way, as a reader goes it.
  for (const button of buttons) Reflect.deleteProperty(button, 'focus')
  container.style.display = ''
  handle.focus(first.getAttribute('data-step') ?? '')
  for (const { key, shiftKey } of way) {
    await userEvent.keyboard(shiftKey ? `{Shift>}{${key}}{/Shift}` : `{${key}}`)
  }
  expect(document.activeElement).toBe(furthest)
  handle.destroy()
  container.remove()
})
