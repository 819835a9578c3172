import { detailTool, searchTool } from '@routebord/d3/tools'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import '../src/define.ts'
import type { RoutebordSwimlane } from '../src/index.ts'
import {
  dataChild,
  journey,
  journeyDocument,
  make,
  next,
  settled,
  show,
  stepButton,
} from './page.ts'

beforeEach(() => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: 503 }))
})

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

/** Puts up an element whose address fails; from then on the address is there. */
async function failedOnce(): Promise<RoutebordSwimlane> {
  const host = make({ src: 'journey.json' })
  const failed = next(host, 'routebord-error')
  document.body.append(host)
  await failed
  vi.mocked(fetch).mockImplementation(async () => Response.json(journeyDocument))
  return host
}

test.each<readonly [string, (host: RoutebordSwimlane) => void]>([
  ['the property says it again', (host) => Object.assign(host, { src: 'journey.json' })],
  ['the attribute says it again', (host) => host.setAttribute('src', 'journey.json')],
  ['the element comes to another place', (host) => document.body.prepend(host)],
])('an address that failed is tried again when %s', async (_when, ask) => {
  const host = await failedOnce()
  const ready = next(host, 'routebord-ready')
  ask(host)
  await ready
  expect(fetch).toHaveBeenCalledTimes(2)
  expect(host.querySelector('[role=alert]')).toBeNull()
  expect(stepButton(host, 'workshop').isConnected).toBe(true)
})

test('an address that failed is not tried again for another reason, nor one that did not fail', async () => {
  const host = await failedOnce()
  host.order = 'entry'
  await settled()
  expect(fetch).toHaveBeenCalledTimes(1)
  const ready = next(host, 'routebord-ready')
  host.src = 'journey.json'
  host.src = 'journey.json'
  await ready
  host.src = 'journey.json'
  await settled()
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('another list of the same tools is the same map', async () => {
  const tools = [detailTool(), searchTool()]
  const host = make({}, dataChild(journeyDocument))
  host.tools = tools
  await show(host)
  const field = host.querySelector('input')
  if (field) field.value = 'price'
  stepButton(host, 'workshop').focus()
  host.tools = [...tools]
  await settled()
  expect(host.querySelector('input')).toBe(field)
  expect(document.activeElement).toBe(stepButton(host, 'workshop'))
  host.tools = [...tools].reverse()
  await settled()
  expect(host.querySelector('input')).not.toBe(field)
})

test('a move that keeps the state keeps the map, its focus and its details', async () => {
  const host = await show(make({ selected: 'jams' }, dataChild(journeyDocument)))
  const section = document.createElement('section')
  document.body.append(section)
  const nodes = [...host.querySelectorAll('*')]
  stepButton(host, 'workshop').focus()
  section.moveBefore(host, null)
  await settled()
  expect([...host.querySelectorAll('*')]).toEqual(nodes)
  expect(document.activeElement).toBe(stepButton(host, 'workshop'))
  host.locale = 'da'
  await settled()
  expect(host.querySelector('.routebord-legend h2')?.textContent).toBe('Sådan læses kortet')
})

test('a move into a shadow root brings its looks along', async () => {
  const host = await show(make({ selected: 'jams' }, dataChild(journeyDocument)))
  const outer = document.createElement('div')
  document.body.append(outer)
  const root = outer.attachShadow({ mode: 'open' })
  root.moveBefore(host, null)
  await settled()
  expect(root.adoptedStyleSheets).toHaveLength(2)
  expect(host.querySelectorAll('.routebord-layer')).toHaveLength(1)
  expect(host.querySelector('.routebord-details')).not.toBeNull()
})

test('a copied journey is said to be none, in sight and to who listens, and a good one takes its place', async () => {
  const reported: unknown[] = []
  const listening = new AbortController()
  const note = (event: ErrorEvent): void => {
    event.preventDefault()
    reported.push(event.error)
  }
  window.addEventListener('error', note, listening)
  const host = make()
  // As two copies made apart, or a store that wraps each step.
  host.journey = { ...journey, steps: journey.steps.map((step) => structuredClone(step)) }
  const failed = next(host, 'routebord-error')
  document.body.append(host)
  const { issues } = (await failed).detail
  expect(issues).toMatchObject([
    { code: 'no-validator', received: expect.stringContaining('then parseJourney it') },
  ])
  expect(reported).toMatchObject([{ name: 'TypeError' }])
  expect(host.querySelector('[role=alert]')?.textContent).toContain('parseJourney')
  host.journey = journey
  await next(host, 'routebord-ready')
  expect(host.querySelector('[role=alert]')).toBeNull()
  expect(stepButton(host, 'workshop').isConnected).toBe(true)
  listening.abort()
})
