import { assertJourney } from '@routebord/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { searchTool } from '../src/tools.ts'
import { bouncyBallJourney, pairDocument } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
  handle = renderSwimlane(container, bouncyBallJourney, { tools: [searchTool()] })
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

const field = (): HTMLInputElement =>
  container.querySelector('.routebord-search input') as HTMLInputElement
const status = (): Element => container.querySelector('.routebord-search [role=status]') as Element

/** All that is said from now on. */
function listen(): readonly (string | null)[] {
  const said: (string | null)[] = []
  const observer = new MutationObserver(() => said.push(status().textContent))
  observer.observe(status(), { childList: true, characterData: true, subtree: true })
  return said
}

test('a map that is drawn anew says nothing again', async () => {
  await userEvent.type(field(), 'price')
  expect(status().textContent).toMatch(/^1 of /)
  const said = listen()
  handle.update(bouncyBallJourney, { detail: 'cards' })
  await new Promise(requestAnimationFrame)
  expect(said).toEqual([])
})

test('in another journey it finds what is there, and tells the page', async () => {
  const found: (readonly string[])[] = []
  await userEvent.type(field(), 'workshop')
  await userEvent.keyboard('{Enter}{Enter}')
  handle.on('search', ({ steps }) => found.push(steps))
  const pair = assertJourney({
    ...pairDocument,
    steps: pairDocument.steps.map((step, index) => ({ ...step, title: `Workshop ${index}` })),
  })
  handle.update(pair, {})
  expect(found).toEqual([pair.steps.map(({ id }) => id)])
  expect(status().textContent).toBe(`1 of ${pair.steps.length}: Workshop 0`)
  const dimmed = container.querySelectorAll('.routebord-step[data-dim]')
  expect(dimmed.length).toBe(0)
})

test('its arrows turn with the map and not with the page around it', () => {
  const turned = () => getComputedStyle(container.querySelector('.routebord-search svg') as Element)
  container.dir = 'rtl'
  expect(turned().transform).toBe('none')
  handle.update(bouncyBallJourney, { direction: 'rtl' })
  expect(turned().transform).toBe('matrix(-1, 0, 0, 1, 0, 0)')
})

test('what stands out because it was found is not found by that', async () => {
  await userEvent.type(field(), 'workshop')
  const said = [...container.querySelectorAll('.routebord-outline dt')].map((dt) => dt.textContent)
  expect(said).not.toContain('What stands out')
})
