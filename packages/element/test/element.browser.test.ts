import { drawLayers } from '@routebord/d3'
import { braid } from '@routebord/d3/braid'
import { canvasPicture } from '@routebord/d3/canvas'
import { nl } from '@routebord/d3/languages/nl'
import { emphasize } from '@routebord/d3/overlays'
import { tableOf } from '@routebord/d3/parts'
import { renderToHtml } from '@routebord/d3/svg'
import { vertical } from '@routebord/d3/vertical'
import { orderFewestCrossings } from '@routebord/layout'
import { timeAxis } from '@routebord/layout/time'
import { afterEach, expect, test, vi } from 'vitest'
import '../src/define.ts'
import { RoutebordSwimlane } from '../src/index.ts'
import { da } from '../src/languages/da.ts'
import {
  dataChild,
  isMap,
  journey,
  journeyDocument,
  make,
  next,
  settled,
  show,
  staticMarkup,
  stepButton,
} from './page.ts'

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

test('attributes and properties say the same, and redraw the map they belong to', async () => {
  const host = make({}, dataChild(journeyDocument))
  await show(host)
  const thread = host.querySelector('[data-key="thread:operator"]')
  host.locale = 'nl'
  host.setAttribute('order', 'fewest-crossings')
  await settled()
  expect(host.getAttribute('locale')).toBe('nl')
  expect(host.order).toBe('fewest-crossings')
  const expected = renderToHtml(journey, { language: nl, order: orderFewestCrossings })
  expect(isMap(host, expected)).toBe(true)
  expect(host.querySelector('[data-key="thread:operator"]')).toBe(thread)
  host.order = null
  host.setAttribute('locale', 'en')
  await settled()
  expect(host.order).toBe('given')
  expect(isMap(host, renderToHtml(journey, { locale: 'en' }))).toBe(true)
})

test('an order that nobody knows is the author’s', () => {
  expect(make({ order: 'toString' }).order).toBe('given')
})

test('a level of detail and what is laid over the map are drawn, and taken away again', async () => {
  const host = await show(make({ detail: 'cards' }, dataChild(journeyDocument)))
  expect(isMap(host, renderToHtml(journey, { detail: 'cards' }))).toBe(true)
  const overlays = [emphasize({ role: 'operator' })]
  host.overlays = overlays
  host.detail = 'overview'
  await settled()
  expect(isMap(host, renderToHtml(journey, { detail: 'overview', overlays }))).toBe(true)
  host.overlays = null
  host.setAttribute('detail', 'nothing known')
  await settled()
  expect(host.detail).toBe('full')
  expect(isMap(host, renderToHtml(journey))).toBe(true)
})

test('a map is mirrored, and painted on canvas, with a layer of the page’s own', async () => {
  const host = await show(make({}, dataChild(journeyDocument)))
  host.direction = 'rtl'
  await settled()
  expect(host.getAttribute('direction')).toBe('rtl')
  expect(isMap(host, renderToHtml(journey, { direction: 'rtl' }))).toBe(true)
  host.setAttribute('direction', 'sideways')
  await settled()
  expect(host.direction).toBeNull()
  expect(isMap(host, renderToHtml(journey))).toBe(true)
  host.windowing = canvasPicture({ from: 1 })
  host.layers = drawLayers([{ draw: (group) => group.attr('data-own', '') }])
  await settled()
  expect(host.querySelector('.routebord-body [data-layer]')).toBeNull()
  expect(host.querySelector('.routebord-tiles')).not.toBeNull()
  expect(host.querySelector('.routebord-body [data-own]')).not.toBeNull()
  host.windowing = null
  host.layers = null
  await settled()
  expect(host.querySelector('.routebord-tiles, [data-own]')).toBeNull()
  expect(isMap(host, renderToHtml(journey))).toBe(true)
})

test('a map runs down the page, is braided, and goes by dates', async () => {
  const host = await show(make({}, dataChild(journeyDocument)))
  host.orientation = vertical
  await settled()
  expect(isMap(host, renderToHtml(journey, { orientation: vertical }))).toBe(true)
  host.orientation = null
  host.arrangement = braid
  await settled()
  expect(isMap(host, renderToHtml(journey, { arrangement: braid }))).toBe(true)
  host.arrangement = null
  host.axis = timeAxis
  await settled()
  expect(isMap(host, renderToHtml(journey, { axis: timeAxis }))).toBe(true)
  host.axis = null
  await settled()
  expect(isMap(host, renderToHtml(journey))).toBe(true)
})

test('without ready-made tools at hand the attribute names nothing', async () => {
  const host = await show(make({ tools: 'detail' }, dataChild(journeyDocument)))
  expect(isMap(host, renderToHtml(journey))).toBe(true)
})

test('a table that the server wrote beside the map stays with it', async () => {
  const host = make()
  host.innerHTML = renderToHtml(journey, { table: tableOf })
  const table = host.querySelector('table')
  host.append(dataChild(journeyDocument))
  await show(host)
  expect(table?.parentElement).toBe(host.querySelector(':scope > .routebord'))
  expect(table?.checkVisibility()).toBe(true)
})

test('a wider font is measured by the page’s own rule', async () => {
  const host = make()
  host.journey = journey
  host.measureText = (text) => text.length * 12
  await show(host)
  const wide = renderToHtml(journey, { measureText: (text) => text.length * 12 })
  expect(isMap(host, wide)).toBe(true)
})

test.each([
  ['straight in the element', (html: string) => html],
  ['in a container', (html: string) => `<div class="routebord">${html}</div>`],
])('server markup %s is adopted element by element', async (_name, wrap) => {
  const host = make()
  host.innerHTML = wrap(renderToHtml(journey))
  const before = [...host.querySelectorAll('.routebord-frame, .routebord-frame *')]
  host.append(dataChild(journeyDocument))
  await show(host)
  expect(before.length).toBeGreaterThan(500)
  expect(before.every((element) => host.contains(element))).toBe(true)
  expect(host.querySelectorAll('.routebord-frame')).toHaveLength(1)
  expect(isMap(host, renderToHtml(journey))).toBe(true)
})

test('the reader’s choice is reflected and reported, unless a listener declines it', async () => {
  const host = await show(make({ selected: 'jams' }, dataChild(journeyDocument)))
  expect(host.querySelector('.routebord-details h2')?.textContent).toBe('Press stops in mid-shift')
  const chosen = next(document, 'routebord-select')
  stepButton(host, 'workshop').click()
  expect((await chosen).detail).toEqual({ step: 'workshop', steps: ['workshop'] })
  await settled()
  expect(host.getAttribute('selected')).toBe('workshop')
  expect(document.activeElement).toBe(host.querySelector('.routebord-details'))

  document.addEventListener('routebord-select', (event) => event.preventDefault(), { once: true })
  stepButton(host, 'jams').click()
  await settled()
  expect(host.selected).toBe('workshop')

  const closed = next(host, 'routebord-select')
  host.querySelector<HTMLButtonElement>('.routebord-details button')?.click()
  expect((await closed).detail).toEqual({ step: null, steps: [] })
  await settled()
  expect(host.hasAttribute('selected')).toBe(false)
  expect(host.querySelector('.routebord-details')).toBeNull()
})

test('the page’s own selection is no event; focus is', async () => {
  const host = await show(make({}, dataChild(journeyDocument)))
  const onSelect = vi.fn()
  host.addEventListener('routebord-select', onSelect)
  host.selected = 'jams'
  await settled()
  expect(host.querySelector('.routebord-details')).not.toBeNull()
  expect(onSelect).not.toHaveBeenCalled()
  const focused = next(document, 'routebord-focus')
  host.focusStep('seams')
  expect((await focused).detail).toEqual({ step: 'seams' })
})

test('a map can be fitted and written as a standalone picture', async () => {
  const host = make()
  expect(host.toSvgString()).toBeUndefined()
  host.journey = journey
  await show(host)
  expect(host.toSvgString({ theme: 'dark' })).toContain('<svg xmlns="http://www.w3.org/2000/svg"')
  const body = host.querySelector('.routebord-body')
  const width = Number(body?.getAttribute('width'))
  host.fit()
  expect(Number(body?.getAttribute('width'))).toBeLessThan(width)
})

test('the class alone takes journeys, and refuses documents until it is told how to read them', async () => {
  customElements.define('plain-swimlane', class extends RoutebordSwimlane {})
  const host = document.createElement('plain-swimlane') as RoutebordSwimlane
  host.append(dataChild(journeyDocument))
  const failed = next(host, 'routebord-error')
  document.body.append(host)
  expect((await failed).detail.issues).toMatchObject([{ code: 'no-validator' }])
  expect(host.querySelector('[role=alert]')?.textContent).toContain('@routebord/element/define')
  const told = next(host, 'routebord-error')
  host.language = da
  await told
  expect(host.querySelector('[role=alert]')?.textContent).toContain('Rejsen kan ikke vises.')
  const ready = next(host, 'routebord-ready')
  host.journey = journey
  await ready
  expect(isMap(host, renderToHtml(journey, { language: da }))).toBe(true)
  host.language = null
  host.locale = 'da'
  await settled()
  expect(isMap(host, renderToHtml(journey, { locale: 'da' }))).toBe(true)
})

test('what was set before the element had its class holds', async () => {
  const host = document.createElement('late-swimlane') as RoutebordSwimlane
  Object.assign(host, { journey, locale: 'nl', order: 'entry' })
  document.body.append(host)
  const ready = next(host, 'routebord-ready')
  customElements.define('late-swimlane', class extends RoutebordSwimlane {})
  await ready
  expect(host.getAttribute('locale')).toBe('nl')
  expect(host.order).toBe('entry')
  expect(Object.keys(host)).toEqual([])
  host.locale = 'en'
  await settled()
  expect(staticMarkup(host)).toContain('The journey in words')
})
