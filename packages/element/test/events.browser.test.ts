import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../src/define-with-tools.ts'
import type { RoutebordEventMap, RoutebordSwimlane } from '../src/index.ts'
import { dataChild, journeyDocument, make, next, stepButton } from './page.ts'

type EventName = keyof RoutebordEventMap

let host: RoutebordSwimlane
let listening: AbortController

// The element stands in a shadow root: whatever the document hears was composed and came up.
beforeEach(async () => {
  listening = new AbortController()
  const outer = document.createElement('div')
  document.body.append(outer)
  const ready = next(document, 'routebord-ready')
  host = make({ tools: 'detail focus search print' }, dataChild(journeyDocument))
  outer.attachShadow({ mode: 'open' }).append(host)
  await ready
})

afterEach(() => {
  listening.abort()
  document.body.replaceChildren()
})

/** Keeps what the document hears of a type, from now on. */
function hear<T extends EventName>(type: T): RoutebordEventMap[T]['detail'][] {
  const heard: RoutebordEventMap[T]['detail'][] = []
  const { signal } = listening
  const listener = ({ detail }: CustomEvent): void => void heard.push(detail)
  document.addEventListener(type, listener as EventListener, { signal })
  return heard
}

function find<T extends HTMLElement>(selector: string): T {
  return host.querySelector<T>(selector) ?? expect.fail(`nothing matches ${selector}`)
}

test('another scale is an event, and the same scale is none', () => {
  const heard = hear('routebord-zoom')
  const wheel = (deltaY: number): boolean =>
    find('.routebord-picture').dispatchEvent(
      new WheelEvent('wheel', { deltaY, ctrlKey: true, cancelable: true }),
    )
  for (const deltaY of [200, -400, -200, 200]) wheel(deltaY)
  expect(heard).toEqual([{ scale: 0.5 }, { scale: 2 }, { scale: 1 }])
})

test('another level of detail is an event', async () => {
  const heard = hear('routebord-detail')
  const [overview, cards, full] = find('.routebord-levels').querySelectorAll('button')
  for (const button of [overview, overview, cards, full]) await userEvent.click(button as Element)
  expect(heard).toEqual([{ detail: 'overview' }, { detail: 'cards' }, { detail: 'full' }])
  expect(host.detail).toBe('full')
})

test('what stands out is an event, and so is that all does again', async () => {
  const heard = hear('routebord-emphasize')
  const chooser = find('.routebord-focus select')
  await userEvent.selectOptions(chooser, 'role:head')
  await userEvent.selectOptions(chooser, 'only:shared')
  await userEvent.click(find('.routebord-focus button'))
  expect(heard).toEqual([
    { emphasis: { role: 'head' } },
    { emphasis: { only: 'shared' } },
    { emphasis: null },
  ])
})

test('a search is an event, with the steps that it found', async () => {
  const heard = hear('routebord-search')
  const field = find('.routebord-search input')
  await userEvent.fill(field, 'mid-shift')
  await userEvent.fill(field, 'zeppelin')
  await userEvent.fill(field, '')
  expect(heard).toEqual([
    { text: 'mid-shift', steps: ['jams'] },
    { text: 'zeppelin', steps: [] },
    { text: '', steps: [] },
  ])
})

test('the events of a map bubble and are composed, and only a selection can be declined', async () => {
  const waiting = [
    next(host, 'routebord-select'),
    next(host, 'routebord-focus'),
    next(host, 'routebord-zoom'),
    next(host, 'routebord-detail'),
    next(host, 'routebord-emphasize'),
    next(host, 'routebord-search'),
    next(host, 'routebord-hover'),
    next(host, 'routebord-pan'),
    next(host, 'routebord-print'),
  ]
  await userEvent.hover(stepButton(host, 'seams'))
  stepButton(host, 'seams').focus()
  stepButton(host, 'seams').click()
  find('.routebord-picture').scrollTo({ left: 40 })
  await waiting.at(-2)
  host.fit()
  find('.routebord-levels button').click()
  await userEvent.selectOptions(find('.routebord-focus select'), 'role:head')
  await userEvent.fill(find('.routebord-search input'), 'zeppelin')
  dispatchEvent(new Event('beforeprint'))
  const flags = (await Promise.all(waiting)).map(({ type, bubbles, composed, cancelable }) => [
    type,
    bubbles,
    composed,
    cancelable,
  ])
  expect(flags).toEqual([
    ['routebord-select', true, true, true],
    ['routebord-focus', true, true, false],
    ['routebord-zoom', true, true, false],
    ['routebord-detail', true, true, false],
    ['routebord-emphasize', true, true, false],
    ['routebord-search', true, true, false],
    ['routebord-hover', true, true, false],
    ['routebord-pan', true, true, false],
    ['routebord-print', true, true, false],
  ])
})

test('an element that makes its map anew still tells, once', async () => {
  host.tools = 'detail'
  host.slots = () => ({ update: () => undefined, destroy: () => undefined })
  await expect.poll(() => host.querySelectorAll('.routebord-tool').length).toBe(1)
  const heard = hear('routebord-detail')
  find('.routebord-levels button').click()
  expect(heard).toEqual([{ detail: 'overview' }])
})
