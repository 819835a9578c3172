import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../src/define.ts'
import type { RoutebordEventMap, RoutebordSwimlane } from '../src/index.ts'
import { dataChild, journeyDocument, make, settled, show, stepButton } from './page.ts'

let host: RoutebordSwimlane
let chosen: RoutebordEventMap['routebord-select']['detail'][]
let listening: AbortController

beforeEach(async () => {
  host = await show(make({ selected: 'jams' }, dataChild(journeyDocument)))
  chosen = []
  listening = new AbortController()
  const { signal } = listening
  document.addEventListener('routebord-select', ({ detail }) => chosen.push(detail), { signal })
})

afterEach(() => {
  listening.abort()
  document.body.replaceChildren()
})

const press = async (step: string, ...modifiers: ('Control' | 'Shift')[]): Promise<void> => {
  // The map brings a step that has the focus into sight; the mouse must not press while it moves.
  host.focusStep(step)
  await settled()
  await userEvent.click(stepButton(host, step), { modifiers })
  await settled()
}
const pressed = (): readonly (string | null)[] =>
  [...host.querySelectorAll('.routebord-layer [aria-pressed=true]')]
    .map((button) => button.getAttribute('data-step'))
    .sort()
/** What the element says of its selection: attribute, property, and all the steps. */
const told = (): readonly unknown[] => [
  host.getAttribute('selected'),
  host.selected,
  host.selectedSteps,
]

test('a press with Ctrl or Shift selects a step beside the others, or lets it go', async () => {
  expect(told()).toEqual(['jams', 'jams', ['jams']])
  await press('seams', 'Control')
  expect(told()).toEqual(['seams', 'seams', ['jams', 'seams']])
  await press('workshop', 'Shift')
  expect(told()).toEqual(['workshop', 'workshop', ['jams', 'seams', 'workshop']])
  expect(pressed()).toEqual(['jams', 'seams', 'workshop'])
  expect(stepButton(host, 'workshop').getAttribute('aria-expanded')).toBe('true')
  expect(host.querySelectorAll('.routebord-details')).toHaveLength(1)
  await press('workshop', 'Control')
  expect(told()).toEqual(['seams', 'seams', ['jams', 'seams']])
  expect(pressed()).toEqual(['jams', 'seams'])
  expect(chosen).toEqual([
    { step: 'seams', steps: ['jams', 'seams'] },
    { step: 'workshop', steps: ['jams', 'seams', 'workshop'] },
    { step: 'seams', steps: ['jams', 'seams'] },
  ])
})

test('a press without one selects that step alone, and a second one none', async () => {
  await press('seams', 'Control')
  await press('seams')
  expect(told()).toEqual(['seams', 'seams', ['seams']])
  await press('seams')
  expect(told()).toEqual([null, null, []])
  expect(chosen.slice(1)).toEqual([
    { step: 'seams', steps: ['seams'] },
    { step: null, steps: [] },
  ])
})

test('a listener that declines keeps all that was selected', async () => {
  await press('seams', 'Control')
  document.addEventListener('routebord-select', (event) => event.preventDefault(), { once: true })
  await press('workshop', 'Control')
  expect(chosen.at(-1)).toEqual({ step: 'workshop', steps: ['jams', 'seams', 'workshop'] })
  expect(told()).toEqual(['seams', 'seams', ['jams', 'seams']])
  expect(pressed()).toEqual(['jams', 'seams'])
})

test('a page selects several, and one id selects that step alone; neither is an event', async () => {
  host.selectedSteps = ['workshop', 'seams']
  expect(told()).toEqual(['seams', 'seams', ['workshop', 'seams']])
  await settled()
  expect(pressed()).toEqual(['seams', 'workshop'])
  host.selected = 'seams'
  expect(told()).toEqual(['seams', 'seams', ['seams']])
  await settled()
  expect(pressed()).toEqual([])
  expect(stepButton(host, 'seams').getAttribute('aria-expanded')).toBe('true')
  expect(stepButton(host, 'workshop').getAttribute('aria-expanded')).toBe('false')
  host.selectedSteps = ['workshop', 'seams']
  host.setAttribute('selected', 'jams')
  expect(told()).toEqual(['jams', 'jams', ['jams']])
  host.selectedSteps = ['workshop', 'jams']
  host.selectedSteps = null
  expect(told()).toEqual([null, null, []])
  await settled()
  expect(host.querySelector('.routebord-details')).toBeNull()
  expect(chosen).toEqual([])
})

test('several stay selected when the element moves in the page, or has other slots', async () => {
  await press('seams', 'Control')
  const section = document.createElement('section')
  document.body.append(section)
  section.append(host)
  host.slots = () => ({ update: () => undefined, destroy: () => undefined })
  await settled()
  expect(told()).toEqual(['seams', 'seams', ['jams', 'seams']])
  expect(pressed()).toEqual(['jams', 'seams'])
})

test('several that were set before the element was in a page hold', async () => {
  const other = make({}, dataChild(journeyDocument))
  other.selectedSteps = ['jams', 'seams']
  host.replaceWith(other)
  host = await show(other)
  expect(pressed()).toEqual(['jams', 'seams'])
  expect(told()).toEqual(['seams', 'seams', ['jams', 'seams']])
})
