import { renderToHtml } from '@routebord/d3/svg'
import { afterEach, expect, test, vi } from 'vitest'
import { keepBooks } from '../../d3/test/keep-books.ts'
import '../src/define.ts'
import type { RoutebordSwimlane } from '../src/index.ts'
import {
  dataChild,
  isMap,
  journey,
  journeyDocument,
  make,
  next,
  settled,
  show,
  smallDocument,
  stepButton,
} from './page.ts'

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

test('a move in the page keeps the elements and the selection, and says nothing anew', async () => {
  const host = await show(make({ selected: 'jams' }, dataChild(journeyDocument)))
  const thread = host.querySelector('[data-key="thread:operator"]')
  const onReady = vi.fn()
  host.addEventListener('routebord-ready', onReady)
  const section = document.createElement('section')
  document.body.append(section)
  section.append(host)
  await settled()
  expect(host.querySelector('[data-key="thread:operator"]')).toBe(thread)
  expect(host.querySelectorAll('.routebord-layer')).toHaveLength(1)
  expect(host.querySelector('.routebord-details')).not.toBeNull()
  expect(onReady).not.toHaveBeenCalled()
})

test('a copy of a living element is another one', async () => {
  const host = await show(make({ selected: 'jams' }, dataChild(journeyDocument)))
  const copy = host.cloneNode(true) as RoutebordSwimlane
  await show(copy)
  for (const each of [host, copy]) {
    expect(each.querySelectorAll('.routebord-layer')).toHaveLength(1)
    expect(each.querySelectorAll('.routebord-drawer')).toHaveLength(1)
    expect(each.querySelectorAll('.routebord-window')).toHaveLength(1)
    expect(each.querySelectorAll('.routebord-toolbar button')).toHaveLength(4)
  }
  stepButton(copy, 'workshop').click()
  await settled()
  expect(copy.selected).toBe('workshop')
  expect(host.selected).toBe('jams')
})

test('a copy without data of its own is the picture, without dead buttons', async () => {
  const host = make()
  host.journey = journey
  await show(host)
  const copy = host.cloneNode(true) as RoutebordSwimlane
  document.body.append(copy)
  await settled()
  expect(copy.querySelectorAll('.routebord-layer, .routebord-toolbar button')).toHaveLength(0)
  expect(isMap(copy, renderToHtml(journey))).toBe(true)
})

test('it lives in a shadow root, with its stylesheet, and its events come out', async () => {
  const outer = document.createElement('div')
  document.body.append(outer)
  const root = outer.attachShadow({ mode: 'open' })
  const ready = next(document, 'routebord-ready')
  root.append(make({}, dataChild(journeyDocument)))
  await ready
  expect(root.adoptedStyleSheets).toHaveLength(2)
})

test('the definition may come twice', async () => {
  const again = new URL('../src/define.ts?again', import.meta.url).href
  await import(/* @vite-ignore */ again)
  expect(customElements.get('routebord-swimlane')).toBeDefined()
})

test('it can move to another document, and has its looks there', async () => {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const other = frame.contentDocument ?? expect.fail('a frame without a document')
  const host = await show(make({}, dataChild(journeyDocument)))
  other.body.append(host)
  await settled()
  expect(other.adoptedStyleSheets).toHaveLength(2)
  stepButton(host, 'workshop').click()
  await settled()
  expect(host.selected).toBe('workshop')
  expect(host.querySelectorAll('.routebord-layer')).toHaveLength(1)
})

test('twenty elements that come, change and go leave nothing behind', async () => {
  const cycle = async (): Promise<void> => {
    const host = await show(make({}, dataChild(smallDocument)))
    host.locale = 'da'
    await settled()
    host.remove()
  }
  const books = keepBooks()
  await cycle()
  const before = { nodes: document.querySelectorAll('*').length, ...books.open() }
  for (let count = 0; count < 20; count += 1) await cycle()
  expect({ nodes: document.querySelectorAll('*').length, ...books.open() }).toEqual(before)
  books.close()
})

test('an element that goes in and out of the page twenty times stays the same', async () => {
  const host = make({}, dataChild(smallDocument))
  await show(host)
  host.remove()
  const children = [...host.querySelectorAll('*')]
  const books = keepBooks()
  const before = books.open()
  for (let cycle = 0; cycle < 20; cycle += 1) {
    document.body.append(host)
    await settled()
    expect(host.querySelectorAll('.routebord-layer')).toHaveLength(1)
    host.remove()
  }
  expect([...host.querySelectorAll('*')]).toEqual(children)
  // Its own nodes are looked at in the page: what they keep while it is away counts.
  document.body.append(...host.childNodes)
  expect(books.open()).toEqual(before)
  books.close()
})
