import { twoRoles } from '@routebord/examples'
import { assertJourney, type Step } from '@routebord/schema'
import {
  act,
  type ReactElement,
  type ReactNode,
  StrictMode,
  useEffect,
  useState,
  version,
} from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { JourneySwimlane } from '../src/index.ts'
import { da } from '../src/languages/da.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const journey = assertJourney(twoRoles)
const [first = '', second = ''] = journey.steps.map(({ id }) => id)
let container: HTMLElement
let root: Root
/** How many pieces of the page are in the map now. */
let alive = 0

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  act(() => root.unmount())
  container.remove()
  expect(console.error).not.toHaveBeenCalled()
  expect(console.warn).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

const show = (element: ReactElement): void => act(() => root.render(element))
const press = (target: Element | null | undefined): void =>
  act(() => (target as HTMLElement | undefined)?.click())
const stepButton = (step: string): HTMLElement | null =>
  container.querySelector<HTMLElement>(`.routebord-layer > [data-step="${step}"]`)
const badgeOf = (step: string): Element | null | undefined =>
  stepButton(step)?.nextElementSibling?.querySelector('.routebord-host > *')
const details = (): Element | null =>
  container.querySelector('.routebord-addition > .routebord-host > *')

function Counter({ step }: { readonly step: Step }): ReactElement {
  const [count, setCount] = useState(0)
  useEffect(() => {
    alive += 1
    return () => {
      alive -= 1
    }
  }, [])
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {step.id} {count}
    </button>
  )
}

const render = (step: Step): ReactNode => <Counter step={step} />

test('a page’s own nodes stand on every card and in the details, and keep their state', () => {
  root = createRoot(container)
  const page = (language?: typeof da): ReactElement => (
    <JourneySwimlane
      journey={journey}
      language={language}
      renderBadge={(step) => render(step)}
      renderDetails={(step) => render(step)}
    />
  )
  show(page())
  expect(container.querySelectorAll('.routebord-badge button')).toHaveLength(journey.steps.length)
  press(badgeOf(second))
  press(stepButton(first))
  press(details())
  expect([badgeOf(second), details()].map((node) => node?.textContent)).toEqual([
    `${second} 1`,
    `${first} 1`,
  ])
  const before = [badgeOf(second), details()]
  show(page(da))
  expect([badgeOf(second), details()]).toEqual(before)
  press(stepButton(second))
  expect(details()?.textContent).toBe(`${second} 0`)
})

test('a new function at each render draws nothing anew, and says what it knows now', () => {
  root = createRoot(container)
  const page = (word: string): ReactElement => (
    <JourneySwimlane journey={journey} renderBadge={() => <b>{word}</b>} />
  )
  show(page('one'))
  const observer = new MutationObserver(() => undefined)
  const what = { subtree: true, childList: true, attributes: true, characterData: true }
  observer.observe(container, what)
  show(page('one'))
  expect(observer.takeRecords()).toEqual([])
  show(page('two'))
  expect(observer.takeRecords().every(({ target }) => target.parentNode?.nodeName === 'B')).toBe(
    true,
  )
  expect(badgeOf(first)?.textContent).toBe('two')
  observer.disconnect()
})

test('on a server there is no place; hydration in StrictMode opens each once, and takes nothing away', async () => {
  const component = (
    <StrictMode>
      <JourneySwimlane journey={journey} renderBadge={render} renderDetails={render} />
    </StrictMode>
  )
  const html = renderToString(component)
  expect(html).toBe(renderToString(<JourneySwimlane journey={journey} />))
  // React 18 takes a page for no server, and warns of layout effects that a server would not have.
  if (version.startsWith('18')) vi.mocked(console.error).mockClear()
  container.innerHTML = html
  const elements = [...container.querySelectorAll('*')]
  await act(async () => {
    root = hydrateRoot(container, component)
  })
  expect(elements.every((element) => element.isConnected)).toBe(true)
  expect(alive).toBe(journey.steps.length)
  expect(container.querySelectorAll('.routebord-badge')).toHaveLength(journey.steps.length)
  const added = [...container.querySelectorAll('*')].filter((node) => !elements.includes(node))
  const live = '.routebord-layer, .routebord-window, .routebord-toolbar'
  expect(added.every((node) => node.closest(live))).toBe(true)
})

test('a page may begin and cease to say something', () => {
  root = createRoot(container)
  show(<JourneySwimlane journey={journey} defaultSelected={first} />)
  expect(container.querySelectorAll('.routebord-badge')).toHaveLength(0)
  show(<JourneySwimlane journey={journey} renderBadge={render} />)
  expect(alive).toBe(journey.steps.length)
  expect(stepButton(first)?.ariaExpanded).toBe('true')
  show(
    <JourneySwimlane
      journey={{ ...journey, steps: journey.steps.slice(1) }}
      renderBadge={render}
    />,
  )
  expect(alive).toBe(journey.steps.length - 1)
  show(<JourneySwimlane journey={journey} />)
  expect(alive).toBe(0)
  expect(container.querySelectorAll('.routebord-badge')).toHaveLength(0)
})
