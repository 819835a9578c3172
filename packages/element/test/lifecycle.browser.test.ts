import { canvasPicture } from '@routebord/d3/canvas'
import { renderToHtml } from '@routebord/d3/svg'
import { windowPicture } from '@routebord/d3/window'
import { smallestJourney } from '@routebord/examples'
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

test('a frame that goes takes along what it held: nobody waits for its sizes', async () => {
  const errors: string[] = []
  const listening = new AbortController()
  window.addEventListener('error', ({ message }) => errors.push(message), listening)
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const host = await show(make({}, dataChild(smallestJourney)))
  frame.contentDocument?.body.append(host)
  await settled()
  frame.remove()
  await show(make({}, dataChild(smallestJourney)))
  await settled()
  await settled()
  listening.abort()
  expect(errors).toEqual([])
})

type Options = Partial<Pick<RoutebordSwimlane, 'windowing' | 'locale'>>

/** Puts up a number of elements, changes each and takes it down. */
async function comeAndGo(elements: number, options: Options): Promise<void> {
  for (let count = 0; count < elements; count += 1) {
    const host = Object.assign(make({}, dataChild(smallestJourney)), { ...options, locale: null })
    await show(host)
    Object.assign(host, { selected: 'reads' }, options)
    // What was set is drawn in a task of its own, which comes before this one goes on.
    await undefined
    expect(host.querySelector('.routebord-details')).not.toBeNull()
    // What is drawn in part watches where it is, from the next frame on.
    if (options.windowing) await settled()
    host.remove()
  }
}

test.each<readonly [number, string, Options]>([
  [500, 'as they are', {}],
  [20, 'in another language', { locale: 'da' }],
  [20, 'in part', { windowing: windowPicture }],
  [20, 'on canvas', { windowing: canvasPicture({ from: 1 }) }],
])(
  '%i elements %s that come, change and go leave nothing behind',
  async (elements, _how, options) => {
    const books = keepBooks()
    await comeAndGo(1, options)
    const before = { nodes: document.querySelectorAll('*').length, ...books.open() }
    await comeAndGo(elements, options)
    expect({ nodes: document.querySelectorAll('*').length, ...books.open() }).toEqual(before)
    books.close()
  },
)

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
