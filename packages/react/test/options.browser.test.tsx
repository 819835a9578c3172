import type { SwimlaneHandle } from '@routebord/d3'
import { emphasize, markFindings } from '@routebord/d3/overlays'
import { detailTool } from '@routebord/d3/tools'
import { twoRoles } from '@routebord/examples'
import type { DetailLevel } from '@routebord/layout'
import { assertJourney } from '@routebord/schema'
import { Activity, act, createRef, type ReactElement, StrictMode, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { JourneySwimlane, type Swimlane, useSwimlane } from '../src/index.ts'
import { da } from '../src/languages/da.ts'
import { container, freshRoots, show } from './fresh-root.ts'

freshRoots()

const journey = assertJourney(twoRoles)
const tools = [detailTool()]
const [first, second] = journey.steps.map(({ id }) => id)
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

test('overlays that are made anew at each render change nothing in the page', async () => {
  const page = (): ReactElement => (
    <JourneySwimlane
      journey={journey}
      overlays={[emphasize({ role: journey.roles[0]?.id ?? '' }), markFindings([])]}
    />
  )
  show(page())
  expect(await changesDuring(() => show(page()))).toBe(0)
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

const levels = (): readonly HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('.routebord-levels button'),
]
/** The levels of which the switch says that they are shown; there is one. */
const shownLevel = (): readonly (string | null)[] =>
  levels()
    .filter((button) => button.ariaPressed === 'true')
    .map((button) => button.textContent)
const pressLevel = (index: number): void => act(() => levels()[index]?.click())

test('a page that gives the detail decides: a press on the switch asks it', () => {
  const onDetail = vi.fn()
  const page = (detail: DetailLevel | undefined): ReactElement => (
    <JourneySwimlane journey={journey} tools={tools} detail={detail} onDetail={onDetail} />
  )
  show(page('cards'))
  expect(shownLevel()).toEqual(['Cards'])
  pressLevel(0)
  expect(onDetail).toHaveBeenLastCalledWith({ detail: 'overview' })
  expect(shownLevel()).toEqual(['Cards'])
  show(page('overview'))
  expect(shownLevel()).toEqual(['Overview'])
  show(page('full'))
  expect(shownLevel()).toEqual(['Full'])
  show(page(undefined))
  expect(shownLevel()).toEqual(['Full'])
  pressLevel(1)
  expect(shownLevel()).toEqual(['Cards'])
  show(page('overview'))
  expect(shownLevel()).toEqual(['Overview'])
})

test('the first detail may be given, on a server too, and the map keeps its own from then on', () => {
  const page = (badge?: () => string, language?: typeof da): ReactElement => (
    <StrictMode>
      <JourneySwimlane
        journey={journey}
        tools={tools}
        defaultDetail="overview"
        language={language}
        renderBadge={badge}
      />
    </StrictMode>
  )
  const overview = renderToString(<JourneySwimlane journey={journey} detail="overview" />)
  expect(renderToString(<JourneySwimlane journey={journey} defaultDetail="overview" />)).toBe(
    overview,
  )
  expect(renderToString(<JourneySwimlane journey={journey} />)).not.toBe(overview)
  show(page())
  expect(shownLevel()).toEqual(['Overview'])
  pressLevel(1)
  expect(shownLevel()).toEqual(['Cards'])
  // Other slots make another map.
  show(page(() => 'badge'))
  expect(shownLevel()).toEqual(['Cards'])
  show(page(() => 'badge', da))
  expect(shownLevel()).toEqual(['Trin'])
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
