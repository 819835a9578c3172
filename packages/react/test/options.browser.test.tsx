import type { SwimlaneHandle } from '@routebord/d3'
import { emphasize } from '@routebord/d3/overlays'
import { detailTool } from '@routebord/d3/tools'
import { twoRoles } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { Activity, act, createRef, type ReactElement, StrictMode, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepBooks } from '../../d3/test/keep-books.ts'
import { JourneySwimlane, type Swimlane, useSwimlane } from '../src/index.ts'
import { da } from '../src/languages/da.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const journey = assertJourney(twoRoles)
const [first, second] = journey.steps.map(({ id }) => id)
let container: HTMLElement
let root: Root

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
  root = createRoot(container)
})

afterEach(() => {
  act(() => root.unmount())
  container.remove()
})

const show = (element: ReactElement): void => act(() => root.render(element))
const buttonOf = (step = ''): HTMLElement | null =>
  container.querySelector<HTMLElement>(`.routebord-layer [data-step="${step}"]`)
const opened = (): string | undefined =>
  container.querySelector<HTMLElement>('[aria-expanded=true]')?.dataset.step

/** Counts what the page draws again from now on. */
async function changesDuring(run: () => void): Promise<number> {
  const records: MutationRecord[] = []
  const observer = new MutationObserver((found) => records.push(...found))
  observer.observe(container, { subtree: true, childList: true, attributes: true })
  run()
  records.push(...observer.takeRecords())
  observer.disconnect()
  return records.length
}

test('options that are written anew at each render draw nothing anew', async () => {
  const overlay = emphasize({ role: journey.roles[0]?.id ?? '' })
  const onSelect = vi.fn()
  const page = (): ReactElement => (
    <JourneySwimlane journey={journey} overlays={[overlay]} onSelect={(event) => onSelect(event)} />
  )
  show(page())
  expect(await changesDuring(() => show(page()))).toBe(0)
  act(() => buttonOf(first)?.click())
  expect(onSelect).toHaveBeenCalledTimes(1)
})

test('a page that answers each scale with a new option comes to rest', () => {
  let renders = 0
  function Restless(): ReactElement {
    const [zoom, setZoom] = useState({ scale: 1 })
    renders += 1
    return (
      <JourneySwimlane
        journey={journey}
        order={({ journey: { roles } }) => ({ roles: zoom.scale > 0 ? roles : [] })}
        onZoom={setZoom}
      />
    )
  }
  show(<Restless />)
  const before = renders
  act(() => container.querySelector<HTMLElement>('.routebord-toolbar button')?.click())
  expect(renders - before).toBeLessThan(4)
})

test('the first selection may be given, and the map keeps its own from then on', () => {
  const page = (language?: typeof da): ReactElement => (
    <StrictMode>
      <JourneySwimlane journey={journey} defaultSelected={first} language={language} />
    </StrictMode>
  )
  show(page())
  expect(opened()).toBe(first)
  act(() => buttonOf(second)?.click())
  show(page(da))
  expect(opened()).toBe(second)
})

test('a map that React hides keeps its selection, and takes up what changed meanwhile', () => {
  const page = (mode: 'visible' | 'hidden', language?: typeof da): ReactElement => (
    <Activity mode={mode}>
      <JourneySwimlane journey={journey} language={language} />
    </Activity>
  )
  show(page('visible'))
  act(() => buttonOf(first)?.click())
  show(page('hidden'))
  show(page('hidden', da))
  show(page('visible', da))
  expect(opened()).toBe(first)
  expect(container.querySelectorAll('.routebord-toolbar button')).toHaveLength(4)
  expect(container.querySelector('.routebord-legend h2')?.textContent).toBe('Sådan læses kortet')
})

test('the focus moves to a step when the page says so', () => {
  show(<JourneySwimlane journey={journey} focused={null} />)
  show(<JourneySwimlane journey={journey} focused={second} />)
  expect(document.activeElement).toBe(buttonOf(second))
})

test('tools are made once, and the page hears what they change', () => {
  const onDetail = vi.fn()
  const page = (): ReactElement => (
    <JourneySwimlane journey={journey} tools={[detailTool()]} onDetail={onDetail} />
  )
  show(page())
  const tool = container.querySelector('.routebord-tools')?.firstElementChild
  show(page())
  expect(tool?.isConnected).toBe(true)
  const radios = tool?.querySelectorAll<HTMLElement>('input, button') ?? []
  act(() => radios[0]?.click())
  expect(onDetail).toHaveBeenCalledTimes(1)
})

test('a ref gives the handle, and null when the map is gone', () => {
  const ref = createRef<SwimlaneHandle>()
  show(<JourneySwimlane journey={journey} ref={ref} />)
  expect(ref.current?.toSvgString()).toContain('<svg')
  show(<p />)
  expect(ref.current).toBeNull()
})

test('a hook tells what the map shows: another state is another object, and none can be changed', () => {
  const states: Swimlane[] = []
  function Page(): ReactElement {
    const swimlane = useSwimlane(first)
    states.push(swimlane)
    return <JourneySwimlane journey={journey} {...swimlane.props} />
  }
  const last = (): Swimlane => states.at(-1) ?? expect.fail('nothing was rendered')
  show(<Page />)
  expect(last()).toMatchObject({ selected: first, focused: null, scale: 1 })
  const before = last()
  act(() => buttonOf(second)?.click())
  expect(last().selected).toBe(second)
  expect(before.selected).toBe(first)
  const adding = new MouseEvent('click', { bubbles: true, shiftKey: true })
  act(() => void buttonOf(first)?.dispatchEvent(adding))
  expect(last().selectedSteps).toEqual([second, first])
  expect(last().selected).toBe(first)
  act(() => last().select(null))
  expect(last().selectedSteps).toEqual([])
  expect(opened()).toBeUndefined()
  act(() => last().focus(first ?? ''))
  expect(last().focused).toBe(first)
  act(() => container.querySelector<HTMLElement>('.routebord-toolbar button')?.click())
  expect(last().scale).toBe(1.25)
  expect(Object.isFrozen(last())).toBe(true)
})

test('a hundred maps that come, change and go leave nothing behind', () => {
  const books = keepBooks()
  const cycle = (): void => {
    const page = (selected: string | undefined): ReactElement => (
      <StrictMode>
        <JourneySwimlane
          journey={journey}
          selected={selected}
          onSelect={() => undefined}
          renderBadge={({ id }) => <button type="button">{id}</button>}
          renderDetails={({ id }) => <input defaultValue={id} />}
        />
      </StrictMode>
    )
    show(page(first))
    show(page(second))
    show(<p />)
  }
  cycle()
  const before = { nodes: document.querySelectorAll('*').length, ...books.open() }
  // StrictMode puts each of them up twice.
  for (let count = 0; count < 50; count += 1) cycle()
  expect({ nodes: document.querySelectorAll('*').length, ...books.open() }).toEqual(before)
  books.close()
})
