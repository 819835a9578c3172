/// <reference types="vite/client" />
import { da } from '@routebord/d3/languages/da'
import { renderToHtml } from '@routebord/d3/svg'
import { afterEach, expect, test, vi } from 'vitest'
import readMe from '../README.md?raw'
import '../src/define.ts'
import {
  dataChild,
  faultyDocument,
  isMap,
  journey,
  journeyDocument,
  make,
  next,
  settled,
  show,
  staticMarkup,
  withoutThreads,
} from './page.ts'

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = 'en'
  vi.restoreAllMocks()
})

/** Answers the next fetch by hand. */
function answerFetch(): { answer: (response: Response) => void; signal: () => AbortSignal } {
  let answer: (response: Response) => void = () => undefined
  let signal: AbortSignal | null | undefined
  vi.spyOn(globalThis, 'fetch').mockImplementationOnce((_input, init) => {
    signal = init?.signal
    return new Promise((resolve) => {
      answer = resolve
    })
  })
  return {
    answer: (response) => answer(response),
    signal: () => {
      if (!signal) throw new Error('nothing was fetched')
      return signal
    },
  }
}

test('a resolved journey and a document, as a property, draw what the server writes', async () => {
  for (const given of [journey, journeyDocument]) {
    const host = make({ locale: 'da' })
    host.journey = given
    await show(host)
    expect(staticMarkup(host)).toBe(withoutThreads(renderToHtml(journey, { language: da })))
  }
})

test('a child that carries JSON is drawn, and drawn again when its text changes', async () => {
  const script = dataChild(journeyDocument)
  const host = await show(make({}, script))
  expect(isMap(host, renderToHtml(journey))).toBe(true)
  const again = next(host, 'routebord-ready')
  script.text = JSON.stringify({ ...journeyDocument, title: 'Another title' })
  expect((await again).detail.journey.title.byLocale).toEqual({ en: 'Another title' })
  expect(host.contains(script)).toBe(true)
})

test('a child that comes after the element is drawn too', async () => {
  const host = make()
  document.body.append(host)
  await settled()
  const ready = next(host, 'routebord-ready')
  host.append(dataChild(journeyDocument))
  await ready
})

test('children are read only once the page is, as the parser may stand within them', async () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
  const host = make({}, dataChild('{ "format": "route'))
  document.body.append(host)
  await settled()
  expect(host.getAttribute('aria-busy')).toBe('true')
  expect(host.querySelector('[role=alert]')).toBeNull()
  host.querySelector('script')?.replaceWith(dataChild(journeyDocument))
  state.mockReturnValue('interactive')
  const ready = next(host, 'routebord-ready')
  document.dispatchEvent(new Event('DOMContentLoaded'))
  await ready
  expect(host.hasAttribute('aria-busy')).toBe(false)
})

test('an address is fetched, and the element is busy until it is drawn', async () => {
  const { answer } = answerFetch()
  const host = make({ src: 'journey.json' })
  document.body.append(host)
  await settled()
  expect(fetch).toHaveBeenCalledWith('journey.json', expect.anything())
  expect(host.getAttribute('aria-busy')).toBe('true')
  const ready = next(host, 'routebord-ready')
  answer(Response.json(journeyDocument))
  await ready
  expect(host.hasAttribute('aria-busy')).toBe(false)
  expect(isMap(host, renderToHtml(journey))).toBe(true)
})

test('a fetch is aborted by another address and by leaving the page, and begins anew on return', async () => {
  const first = answerFetch()
  const host = make({ src: 'a.json' })
  document.body.append(host)
  await settled()
  const second = answerFetch()
  host.src = 'b.json'
  await settled()
  expect(first.signal().aborted).toBe(true)
  host.remove()
  expect(second.signal().aborted).toBe(true)
  const third = answerFetch()
  document.body.append(host)
  await settled()
  const ready = next(host, 'routebord-ready')
  first.answer(Response.json(faultyDocument))
  third.answer(Response.json(journeyDocument))
  await ready
  await settled()
  expect(host.querySelector('[role=alert]')).toBeNull()
})

test.each([
  ['en', 'The journey could not be fetched.'],
  ['da', 'Rejsen kunne ikke hentes.'],
  ['nl-BE', 'De journey kon niet worden opgehaald.'],
])('an address without an answer is said in %s, as data and in sight', async (locale, words) => {
  const { answer } = answerFetch()
  const host = make({ src: 'journey.json', locale })
  document.body.append(host)
  await settled()
  const failed = next(document, 'routebord-error')
  answer(new Response('gone', { status: 404 }))
  const event = await failed
  expect(event.target).toBe(host)
  expect(event.composed).toBe(true)
  expect(event.detail.issues).toMatchObject([{ code: 'not-loaded', received: 'HTTP 404' }])
  expect(host.querySelector('[role=alert]')?.textContent).toContain(words)
  expect(host.hasAttribute('aria-busy')).toBe(false)
})

test('a faulty document leaves what stands in the element, and says every issue in the page’s language', async () => {
  document.documentElement.lang = 'nl'
  const fallback = document.createElement('p')
  fallback.textContent = 'A table instead'
  const host = make({}, fallback, dataChild(faultyDocument))
  const failed = next(host, 'routebord-error')
  document.body.append(host)
  const { issues } = (await failed).detail
  expect(issues).toMatchObject([{ code: 'missing', path: ['purpose'] }])
  const alert = host.querySelector<HTMLElement>('[role=alert]')
  expect(alert?.lang).toBe('nl')
  expect(alert?.textContent).toContain('Deze journey kan niet worden getoond.')
  expect(alert?.textContent).toContain(issues[0]?.hint)
  expect(fallback.checkVisibility()).toBe(true)

  const ready = next(host, 'routebord-ready')
  host.journey = journey
  await ready
  expect(host.querySelector('[role=alert]')).toBeNull()
  expect(fallback.checkVisibility()).toBe(false)

  host.querySelector('script')?.remove()
  host.journey = null
  await settled()
  expect(host.querySelector('.routebord')).toBeNull()
  expect(fallback.checkVisibility()).toBe(true)
})

test('a new fault leaves the map of before, and another language says the fault anew', async () => {
  const host = make({ locale: 'en' })
  host.journey = journey
  await show(host)
  const failed = next(host, 'routebord-error')
  host.journey = { format: 'routebord/1' }
  expect((await failed).detail.issues.length).toBeGreaterThan(5)
  expect(host.querySelectorAll('[role=alert] li')).toHaveLength(5)
  expect(isMap(host, renderToHtml(journey))).toBe(true)
  const told = next(host, 'routebord-error')
  host.locale = 'da'
  await told
  expect(host.querySelectorAll('[role=alert]')).toHaveLength(1)
  expect(host.querySelector('[role=alert]')?.textContent).toContain('Rejsen kan ikke vises.')
})

test('a child that is no JSON, or far too long, is an issue', async () => {
  const host = make({}, dataChild('{ "format": '))
  const failed = next(host, 'routebord-error')
  document.body.append(host)
  expect((await failed).detail.issues).toMatchObject([{ code: 'invalid-json' }])
  const second = next(host, 'routebord-error')
  host.querySelector('script')?.replaceWith(dataChild(' '.repeat(8_000_001)))
  expect((await second).detail.issues).toMatchObject([{ code: 'too-large' }])
})

test('the page that the README begins with draws its journey, and nothing complains', async () => {
  const [, html = ''] = /```html\n([\s\S]*?)```/.exec(readMe) ?? []
  const page = new DOMParser().parseFromString(html, 'text/html')
  const host = page.querySelector('routebord-swimlane') ?? expect.fail('no element in the README')
  await show(document.adoptNode(host))
  expect(host.querySelectorAll('.routebord-canvas [data-key^="thread:"]')).toHaveLength(3)
  expect(host.querySelector('.routebord-fault')).toBeNull()
})
