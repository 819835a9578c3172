import { renderToHtml } from '@routebord/d3/svg'
import { afterEach, expect, test, vi } from 'vitest'
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

/** Keeps a list of the listeners that are registered from now on and not yet taken away. */
function watchListeners(): () => readonly string[] {
  const { addEventListener, removeEventListener } = EventTarget.prototype
  const kept = new Map<string, EventTarget>()
  const keys = new WeakMap<object, number>()
  let count = 0
  const numberOf = (value: object | null): number => {
    if (value === null) return 0
    const known = keys.get(value)
    if (known !== undefined) return known
    keys.set(value, ++count)
    return count
  }
  type Arguments = Parameters<typeof addEventListener>
  const keyOf = (target: EventTarget, [type, listener, options]: Arguments): string => {
    const capture = typeof options === 'object' ? options.capture === true : options === true
    return `${type} ${numberOf(target)} ${numberOf(listener)} ${capture}`
  }
  // The test page may have wrapped the window's own.
  for (const owner of [EventTarget.prototype, window]) {
    vi.spyOn(owner, 'addEventListener').mockImplementation(function (
      this: EventTarget,
      ...args: Arguments
    ) {
      const target = this ?? window
      const key = keyOf(target, args)
      kept.set(key, target)
      const [, , options] = args
      const signal = typeof options === 'object' ? options.signal : undefined
      if (signal) addEventListener.call(signal, 'abort', () => kept.delete(key))
      addEventListener.apply(target, args)
    })
    vi.spyOn(owner, 'removeEventListener').mockImplementation(function (
      this: EventTarget,
      ...args: Arguments
    ) {
      const target = this ?? window
      kept.delete(keyOf(target, args))
      removeEventListener.apply(target, args)
    })
  }
  return () => [...kept].filter(([, target]) => !isGone(target)).map(([key]) => key)
}

/** A node that hangs nowhere takes its listeners along. */
function isGone(target: EventTarget): boolean {
  return target instanceof Node && target.getRootNode() !== document
}

test('a hundred times in and out of the page leave no listener, no node and no observer', async () => {
  const observers = vi.spyOn(MutationObserver.prototype, 'disconnect')
  const host = make({}, dataChild(smallDocument))
  await show(host)
  host.remove()
  const children = [...host.querySelectorAll('*')]
  const listeners = watchListeners()
  for (let cycle = 0; cycle < 100; cycle += 1) {
    document.body.append(host)
    await settled()
    expect(host.querySelectorAll('.routebord-layer')).toHaveLength(1)
    host.remove()
  }
  expect([...host.querySelectorAll('*')]).toEqual(children)
  expect(observers).toHaveBeenCalledTimes(101)
  // Its own nodes are looked at in the page: what they keep while it is away counts.
  document.body.append(...host.childNodes)
  expect(listeners()).toEqual([])
})
