import type { SwimlaneHandle } from '@routebord/d3'
import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { act, createRef, type ReactElement, StrictMode, useState } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { JourneySwimlane } from '../src/index.ts'
import { da } from '../src/languages/da.ts'
import { nl } from '../src/languages/nl.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const journey = assertJourney(bouncyBall)
const live = '.routebord-layer, .routebord-drawer, .routebord-window, .routebord-toolbar > *'
let container: HTMLElement
let root: Root | undefined

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  act(() => root?.unmount())
  container.remove()
  expect(console.error).not.toHaveBeenCalled()
  expect(console.warn).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

function staticMarkup(): string {
  const copy = container.cloneNode(true) as HTMLElement
  for (const added of copy.querySelectorAll(live)) added.remove()
  const toolbar = copy.querySelector('.routebord-toolbar')
  for (const name of ['role', 'aria-label']) toolbar?.removeAttribute(name)
  // A page writes a space that does not break by its name; a server writes it as it is.
  return copy.innerHTML.replaceAll('&nbsp;', '\u00a0')
}

test('a client-only mount has the very bytes that the server writes, where all of them are seen', () => {
  // Beside a picture the threads of the reading list would not be.
  container.style.width = '400px'
  root = createRoot(container)
  act(() => root?.render(<JourneySwimlane journey={journey} language={da} />))
  expect(staticMarkup()).toBe(renderToString(<JourneySwimlane journey={journey} language={da} />))
  expect(container.querySelectorAll('.routebord-layer button')).toHaveLength(27)
})

test('hydration keeps every element of the server, in StrictMode, and adds only the live layer', async () => {
  const component = (
    <StrictMode>
      <JourneySwimlane journey={journey} />
    </StrictMode>
  )
  container.innerHTML = renderToString(component)
  const before = container.innerHTML
  const elements = [...container.querySelectorAll('*')]
  await act(async () => {
    root = hydrateRoot(container, component)
  })
  expect(elements.every((element) => element.isConnected)).toBe(true)
  expect(staticMarkup()).toBe(before)
  expect(container.querySelectorAll('.routebord-layer')).toHaveLength(1)
  expect(container.querySelectorAll('.routebord-toolbar button')).toHaveLength(4)
})

test('markup that a server wrote in another language is in that of the page, once it is alive', async () => {
  container.innerHTML = renderToString(<JourneySwimlane journey={journey} />)
  const [map] = container.children
  await act(async () => {
    root = hydrateRoot(container, <JourneySwimlane journey={journey} language={da} />)
  })
  expect(container.firstElementChild).toBe(map)
  expect(map?.getAttribute('lang')).toBe('da')
  expect(map?.querySelector('.routebord-outline')?.getAttribute('lang')).toBe('da')
  expect(map?.querySelector('.routebord-outline')?.textContent).toContain('Rejsen i ord')
})

function Selecting(): ReactElement {
  const [selected, setSelected] = useState<string | null>(null)
  return (
    <JourneySwimlane
      journey={journey}
      selected={selected}
      onSelect={({ step }) => setSelected(step)}
    />
  )
}

test('a controlled selection goes round through the page', async () => {
  root = createRoot(container)
  act(() => root?.render(<Selecting />))
  const press = (selector: string): Promise<void> =>
    act(async () => container.querySelector<HTMLButtonElement>(selector)?.click())
  await press('.routebord-layer [data-step="workshop"]')
  expect(container.querySelector('.routebord-details h2')?.textContent).toBe(
    'Requirements workshop',
  )
  await press('.routebord-details button')
  expect(container.querySelector('.routebord-details')).toBeNull()
})

test('another language redraws the same map, and the ref gives its handle', () => {
  container.style.width = '400px'
  root = createRoot(container)
  const handle = createRef<SwimlaneHandle>()
  act(() => root?.render(<JourneySwimlane journey={journey} ref={handle} />))
  const thread = container.querySelector('[data-key="thread:operator"]')
  act(() => root?.render(<JourneySwimlane journey={journey} language={nl} ref={handle} />))
  expect(container.querySelector('[data-key="thread:operator"]')).toBe(thread)
  const fresh = document.createElement('div')
  fresh.innerHTML = renderToString(<JourneySwimlane journey={journey} language={nl} />)
  const drawn = document.createElement('div')
  drawn.innerHTML = staticMarkup()
  expect(drawn.isEqualNode(fresh)).toBe(true)
  expect(handle.current?.toSvgString()).toContain('<svg xmlns="http://www.w3.org/2000/svg"')
})
