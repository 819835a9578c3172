import { fillSlots } from '@routebord/d3'
import { detailTool } from '@routebord/d3/tools'
import { afterEach, expect, test } from 'vitest'
import '../src/define-with-tools.ts'
import { keepBooks } from '../../d3/test/keep-books.ts'
import type { RoutebordSwimlane } from '../src/index.ts'
import {
  dataChild,
  journeyDocument,
  make,
  settled,
  show,
  smallDocument,
  stepButton,
} from './page.ts'

afterEach(() => document.body.replaceChildren())

const namesOf = (host: Element): readonly (string | undefined)[] =>
  [...host.querySelectorAll('.routebord-tool')].map((tool) => tool.firstElementChild?.className)

test('an attribute names ready-made tools; what nobody knows is passed over', async () => {
  const host = await show(make({ tools: 'search  detail toString' }, dataChild(journeyDocument)))
  expect(namesOf(host)).toEqual(['routebord-search', 'routebord-levels'])
  expect(host.tools).toBeNull()
  host.locale = 'da'
  const tool = host.querySelector('.routebord-tool')
  await settled()
  expect(tool?.isConnected).toBe(true)
})

test('other tools come into the same picture, and keep what is selected', async () => {
  const host = await show(make({ tools: 'focus' }, dataChild(journeyDocument)))
  const thread = host.querySelector('[data-key="thread:operator"]')
  stepButton(host, 'workshop').click()
  host.tools = [detailTool()]
  await settled()
  expect(namesOf(host)).toEqual(['routebord-levels'])
  expect(host.querySelector('[data-key="thread:operator"]')).toBe(thread)
  expect(host.selected).toBe('workshop')
  expect(host.querySelectorAll('.routebord-layer')).toHaveLength(1)
  host.tools = null
  host.tools = 'search'
  await settled()
  expect(host.getAttribute('tools')).toBe('search')
  expect(namesOf(host)).toEqual(['routebord-search'])
})

test('a copy of a living element has tools of its own', async () => {
  const host = await show(make({ tools: 'detail search' }, dataChild(journeyDocument)))
  const copy = await show(host.cloneNode(true) as RoutebordSwimlane)
  expect(namesOf(copy)).toEqual(['routebord-levels', 'routebord-search'])
  copy.querySelector<HTMLElement>('.routebord-levels button')?.click()
  const pressed = (one: Element): Element | null => one.querySelector('[aria-pressed=true]')
  expect(pressed(copy)?.textContent).not.toBe(pressed(host)?.textContent)
})

test('a level that the attribute says follows the tool, and the tool follows the attribute', async () => {
  const host = await show(make({ tools: 'detail', detail: 'cards' }, dataChild(journeyDocument)))
  const pressed = (): string | null | undefined =>
    host.querySelector('.routebord-levels [aria-pressed=true]')?.textContent
  expect(pressed()).toBe('Cards')
  host.querySelector<HTMLElement>('.routebord-levels button')?.click()
  await settled()
  expect([pressed(), host.getAttribute('detail')]).toEqual(['Overview', 'overview'])
  host.detail = 'full'
  await settled()
  expect(pressed()).toBe('Full')
})

test('a page puts its own nodes on the cards and into the details', async () => {
  const host = make({ selected: 'jams' }, dataChild(journeyDocument))
  const fill = (place: HTMLElement, step: string) => {
    place.append(`about ${step}`)
    return () => place.replaceChildren()
  }
  host.slots = fillSlots({ badge: fill, details: fill })
  await show(host)
  expect(stepButton(host, 'workshop').nextElementSibling?.textContent).toBe('about workshop')
  expect(host.querySelector('.routebord-details')?.lastElementChild?.textContent).toBe('about jams')
  host.slots = null
  await settled()
  expect(host.querySelectorAll('.routebord-badge, .routebord-addition')).toHaveLength(0)
})

test('a hundred elements with tools and places leave nothing behind', async () => {
  const cycle = async (): Promise<void> => {
    const host = make({ tools: 'detail focus search' }, dataChild(smallDocument))
    host.slots = fillSlots({ badge: () => () => undefined })
    await show(host)
    host.tools = 'search'
    // What was set is drawn in a task of its own, which comes before this one goes on.
    await undefined
    expect(namesOf(host)).toEqual(['routebord-search'])
    host.remove()
  }
  const books = keepBooks()
  await cycle()
  const before = { nodes: document.querySelectorAll('*').length, ...books.open() }
  for (let count = 0; count < 100; count += 1) await cycle()
  expect({ nodes: document.querySelectorAll('*').length, ...books.open() }).toEqual(before)
  books.close()
})
