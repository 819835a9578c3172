import { assertJourney } from '@routebord/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderSwimlane } from '../src/dom/render-swimlane.ts'
import { detailTool, focusTool, legendTool, printTool, searchTool } from '../src/tools.ts'
import { pairDocument } from './drawn.ts'
import { type Bookkeeping, keepBooks } from './keep-books.ts'

const pair = assertJourney(pairDocument)
let books: Bookkeeping

beforeEach(() => {
  books = keepBooks()
})

afterEach(() => books.close())

test('a hundred maps that come, change and go leave nothing behind', () => {
  const container = document.createElement('div')
  document.body.append(container)
  const before = { nodes: document.querySelectorAll('*').length, ...books.open() }
  for (let cycle = 0; cycle < 100; cycle += 1) {
    const handle = renderSwimlane(container, pair)
    handle.on('select', () => undefined)
    handle.update(pair, { selected: 'meet' })
    handle.destroy()
    container.replaceChildren()
  }
  expect({ nodes: document.querySelectorAll('*').length, ...books.open() }).toEqual(before)
  container.remove()
})

test('maps with every tool, interrupted in the midst of a change, leave nothing behind', () => {
  const container = document.createElement('div')
  document.body.append(container)
  const before = { nodes: document.querySelectorAll('*').length, ...books.open() }
  for (let cycle = 0; cycle < 5; cycle += 1) {
    const tools = [detailTool({ zoom: true }), focusTool(), searchTool(), legendTool(), printTool()]
    const handle = renderSwimlane(container, pair, { tools })
    handle.fit()
    handle.update(pair, { detail: 'overview' })
    handle.destroy()
    expect(container.querySelector('.routebord-tool, .routebord-gone')).toBeNull()
    container.replaceChildren()
  }
  expect({ nodes: document.querySelectorAll('*').length, ...books.open() }).toEqual(before)
  container.remove()
})

test('what keeps books sees what is left behind', () => {
  const before = books.open()
  const forgotten = (): void => undefined
  document.addEventListener('keydown', forgotten)
  const observer = new ResizeObserver(forgotten)
  observer.observe(document.body)
  const timer = setTimeout(forgotten, 1e6)
  expect(books.open()).toEqual({
    listeners: before.listeners + 1,
    observers: before.observers + 1,
    timers: before.timers + 1,
  })
  document.removeEventListener('keydown', forgotten)
  observer.disconnect()
  clearTimeout(timer)
  expect(books.open()).toEqual(before)
})

test('fifty maps on a page share one stylesheet and no id', () => {
  const before = document.adoptedStyleSheets.length
  const containers = Array.from({ length: 50 }, () => document.createElement('div'))
  document.body.append(...containers)
  const handles = containers.map((container) => renderSwimlane(container, pair))
  expect(document.adoptedStyleSheets.length - before).toBeLessThanOrEqual(1)
  expect(document.querySelectorAll('.routebord [id]')).toHaveLength(0)
  const pictures = new Set(
    containers.map((container) => container.querySelector('.routebord-body')?.outerHTML),
  )
  expect(pictures.size).toBe(1)
  for (const handle of handles) handle.destroy()
  for (const container of containers) container.remove()
})
