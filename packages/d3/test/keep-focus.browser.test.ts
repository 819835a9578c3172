import { bouncyBallToBe } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import type { SwimlaneOptions } from '../src/dom/swimlane-options.ts'
import { da } from '../src/languages/da.ts'
import { focusTool, legendTool, searchTool, tableTool } from '../src/tools.ts'
import { bouncyBallJourney, pairDocument } from './drawn.ts'

const journey = bouncyBallJourney
let container: HTMLElement
let handle: SwimlaneHandle

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
})

afterEach(() => {
  handle.destroy()
  document.body.replaceChildren()
})

function draw(options: SwimlaneOptions = {}): void {
  handle = renderSwimlane(container, journey, options)
}

const find = (selector: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}
const step = (id: string): HTMLElement => find(`.routebord-layer [data-step="${id}"]`)
const inFocus = (): string | null | undefined =>
  document.activeElement?.getAttribute('data-step') ?? document.activeElement?.className

test('a button that zooms keeps it in another language', () => {
  draw()
  const button = find('.routebord-toolbar button')
  button.focus()
  handle.update(journey, { language: da })
  expect(document.activeElement).toBe(button)
  expect(button.getAttribute('aria-label')).toBe(da.interface.zoomIn)
})

test('the heading of the legend keeps it in another language', () => {
  draw({ tools: [legendTool()] })
  find('.routebord-tool-button').click()
  const heading = find('.routebord-legend h2')
  expect(document.activeElement).toBe(heading)
  handle.update(journey, { language: da })
  expect(heading.textContent).toBe('Sådan læses kortet')
  expect(document.activeElement).toBe(heading)
})

test('a picture that has it shows so, above all that the picture holds', async () => {
  draw()
  const ring = () => getComputedStyle(find('.routebord-stage'), '::after')
  expect(ring().content).toBe('none')
  find('.routebord-overview').focus()
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(find('.routebord-picture'))
  expect(ring().borderTopWidth).toBe('3px')
  expect(getComputedStyle(find('.routebord-picture')).outlineStyle).toBe('none')
  const [above, heads] = [ring(), getComputedStyle(find('.routebord-heads'))]
  expect(Number(above.zIndex)).toBeGreaterThan(Number(heads.zIndex))
})

test('from a chip that goes it comes to the chooser', () => {
  draw({ tools: [focusTool()] })
  find('.routebord-heads [data-key="head:head"]').dispatchEvent(
    new MouseEvent('click', { bubbles: true }),
  )
  find('.routebord-chip button').focus()
  handle.update(assertJourney({ ...pairDocument, steps: [] }), {})
  expect(document.activeElement).toBe(find('.routebord-focus select'))
})

test('a step that stands elsewhere among the others keeps it', () => {
  draw()
  const toBe = assertJourney(bouncyBallToBe)
  const inBoth = journey.steps.filter(({ id }) => toBe.steps.some((other) => other.id === id))
  for (const { id } of inBoth) {
    handle.update(toBe, {})
    step(id).focus()
    handle.update(journey, {})
    expect(inFocus()).toBe(id)
  }
})

test('the table takes it: it stands far below the button', () => {
  draw({ tools: [tableTool()] })
  find('.routebord-tool-button').click()
  expect(document.activeElement).toBe(find('.routebord-tabled [role=group]'))
  const { top } = find('.routebord-tabled').getBoundingClientRect()
  expect(top).toBeGreaterThanOrEqual(-1)
  expect(top).toBeLessThan(innerHeight)
})

test('in a shadow root it comes back from details that the page closes', async () => {
  const root = container.attachShadow({ mode: 'open' })
  const inside = root.appendChild(document.createElement('div'))
  handle = renderSwimlane(inside, journey, { selected: 'workshop' })
  root.querySelector<HTMLElement>('.routebord-details')?.focus()
  handle.update(journey, { selected: null })
  expect(root.activeElement?.getAttribute('data-step')).toBe('workshop')
})

test('Escape closes what is open in the map, and only then a dialog around it', async () => {
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.append(container)
  dialog.showModal()
  draw({ tools: [searchTool()] })
  step('workshop').focus()
  await userEvent.keyboard('{Enter}{Escape}')
  expect([dialog.open, inFocus()]).toEqual([true, 'workshop'])
  await userEvent.type(find('.routebord-search input'), 'price')
  await userEvent.keyboard('{Escape}')
  expect(dialog.open).toBe(true)
  await userEvent.keyboard('{Escape}')
  expect(dialog.open).toBe(false)
})
