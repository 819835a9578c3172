import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { bouncyBallJourney } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle
let chosen: (readonly string[])[]

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
  draw({})
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

function draw(options: { readonly selected?: readonly string[] }): void {
  handle = renderSwimlane(container, bouncyBallJourney, options)
  chosen = []
  handle.on('select', ({ step, steps }) => {
    expect(step).toBe(steps.at(-1) ?? null)
    chosen.push(steps)
  })
}

const button = (step: string): HTMLElement =>
  container.querySelector(`.routebord-layer [data-step="${step}"]`) as HTMLElement
const press = (step: string, held: 'ctrlKey' | 'metaKey' | 'shiftKey' | undefined = undefined) => {
  const modifier = held === undefined ? {} : { [held]: true }
  button(step).dispatchEvent(new MouseEvent('click', { bubbles: true, ...modifier }))
}
const pressed = (): readonly (string | null)[] =>
  [...container.querySelectorAll('.routebord-layer [aria-pressed=true]')].map((item) =>
    item.getAttribute('data-step'),
  )
const shown = (): string | null | undefined =>
  container.querySelector('.routebord-details h2')?.textContent

test('a press with a modifier chooses a step beside the others, and the last one shows its details', () => {
  press('jams')
  expect(pressed()).toEqual([])
  press('workshop', 'ctrlKey')
  press('seams', 'shiftKey')
  expect(chosen.at(-1)).toEqual(['jams', 'workshop', 'seams'])
  expect(new Set(pressed())).toEqual(new Set(['jams', 'workshop', 'seams']))
  press('seams', 'metaKey')
  expect(chosen.at(-1)).toEqual(['jams', 'workshop'])
  expect(button('workshop').getAttribute('aria-expanded')).toBe('true')
  expect(container.querySelectorAll('.routebord-details')).toHaveLength(1)
})

test('a press without one chooses that step alone', () => {
  press('jams')
  press('workshop', 'ctrlKey')
  press('jams')
  expect(chosen.at(-1)).toEqual(['jams'])
  press('jams')
  expect(chosen.at(-1)).toEqual([])
  expect(shown()).toBeUndefined()
})

test('Ctrl and Space choose from the keyboard, and the focus stays to choose more', async () => {
  button('jams').focus()
  await userEvent.keyboard('{Control>} {/Control}{ArrowRight}{Control>} {/Control}')
  expect(chosen).toEqual([['jams'], ['jams', 'seams']])
  expect(document.activeElement).toBe(button('seams'))
  await userEvent.keyboard('{Escape}')
  expect(chosen.at(-1)).toEqual([])
})

test('a key chooses with what is held, whatever the click that it makes knows of that', () => {
  const key = (step: string, options: KeyboardEventInit): boolean =>
    button(step).dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...options }),
    )
  press('jams')
  // What is not done is left to the browser, which makes a click of it.
  expect(key('seams', { key: ' ' })).toBe(true)
  expect(key('seams', { key: ' ', ctrlKey: true })).toBe(false)
  expect(key('seams', { key: ' ', ctrlKey: true, repeat: true })).toBe(false)
  expect(key('workshop', { key: 'Enter', shiftKey: true })).toBe(false)
  expect(chosen.at(-1)).toEqual(['jams', 'seams', 'workshop'])
})

test('a page that decides what is selected is asked, and may give several', () => {
  handle.destroy()
  draw({ selected: ['jams'] })
  press('workshop', 'ctrlKey')
  expect(chosen).toEqual([['jams', 'workshop']])
  expect(pressed()).toEqual([])
  handle.update(bouncyBallJourney, { selected: ['jams', 'workshop'] })
  expect(new Set(pressed())).toEqual(new Set(['jams', 'workshop']))
  expect(button('workshop').getAttribute('aria-expanded')).toBe('true')
})

test('steps that are not there are not selected', () => {
  handle.update(bouncyBallJourney, { selected: ['nowhere', 'jams', 'gone'] })
  expect(button('jams').getAttribute('aria-expanded')).toBe('true')
  expect(pressed()).toEqual([])
})
