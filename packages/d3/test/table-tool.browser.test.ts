import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { da } from '../src/languages/da.ts'
import { en } from '../src/languages/en.ts'
import { tableTool } from '../src/tools.ts'
import { bouncyBallJourney } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
  handle = renderSwimlane(container, bouncyBallJourney, { tools: [tableTool()] })
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

const find = (selector: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}
const button = (): HTMLElement => find('.routebord-tool button')
const steps = (): readonly (string | undefined)[] =>
  [...container.querySelectorAll<HTMLElement>('tbody tr')].map(({ dataset }) => dataset.step)

test('a press shows the table and another takes it away', () => {
  expect(button().getAttribute('aria-expanded')).toBe('false')
  button().click()
  expect(button().getAttribute('aria-expanded')).toBe('true')
  expect(steps()).toEqual(bouncyBallJourney.steps.map(({ id }) => id))
  button().click()
  expect(container.querySelector('table')).toBeNull()
  expect(button().getAttribute('aria-expanded')).toBe('false')
})

test('a column sorts the table, and keeps the focus on its head', () => {
  button().click()
  const own = steps()
  const head = find('thead th:nth-child(2)')
  const sort = head.querySelector('button')
  sort?.focus()
  sort?.click()
  expect(head.getAttribute('aria-sort')).toBe('ascending')
  expect(steps()[0]).toBe('acceptance')
  expect(document.activeElement).toBe(sort)
  sort?.click()
  expect(head.getAttribute('aria-sort')).toBe('descending')
  sort?.click()
  expect(head.hasAttribute('aria-sort')).toBe(false)
  expect(steps()).toEqual(own)
})

test('the table follows the map into another language, and goes with it', () => {
  button().click()
  handle.update(bouncyBallJourney, { language: da })
  expect(button().textContent).toBe('Tabel')
  expect(find('table').lang).toBe('da')
  expect(find('tbody th').textContent).toContain('Pressen stopper')
  handle.update(bouncyBallJourney, { language: en })
  handle.destroy()
  expect(container.querySelector('.routebord-tabled')).toBeNull()
})

test('the table is saved as it is sorted, in a file that spreadsheets know', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL')
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  button().click()
  find('thead th:nth-child(2) button').click()
  find('.routebord-tabled > button').click()
  const [blob] = saved.mock.calls[0] ?? []
  if (!(blob instanceof Blob)) throw new Error('nothing was saved')
  const bytes = new Uint8Array(await blob.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [head, first] = (await blob.text()).split('\r\n')
  expect(head).toContain('Phase,Step,Who')
  expect(first).toContain(
    bouncyBallJourney.steps.find(({ id }) => id === steps()[0])?.title.byLocale.en,
  )
  expect(click).toHaveBeenCalledTimes(1)
  vi.restoreAllMocks()
})

test('its texts are in the language of the texts, whatever the words around them are in', () => {
  handle.update(bouncyBallJourney, { language: da, locale: 'en' })
  button().click()
  expect(find('.routebord-tabled table').lang).toBe('en')
})
