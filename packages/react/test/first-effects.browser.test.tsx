import { compareJourneys } from '@routebord/analysis'
import type { SwimlaneHandle } from '@routebord/d3'
import { bouncyBall, twoRoles } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { act, type ReactElement, StrictMode, useEffect, useRef } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  JourneyComparison,
  JourneySwimlane,
  type JourneySwimlaneProps,
  JourneyTable,
  useSwimlane,
} from '../src/index.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const small = assertJourney(twoRoles)
const long = assertJourney(bouncyBall)
const [first = '', second = ''] = small.steps.map(({ id }) => id)
let container: HTMLElement
let root: Root

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
  root = createRoot(container)
  vi.spyOn(console, 'error')
})

afterEach(() => {
  act(() => root.unmount())
  container.remove()
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

const show = (element: ReactElement): void => act(() => root.render(element))
const stepButton = (step: string): HTMLElement | null =>
  container.querySelector(`.routebord-layer > [data-step="${step}"]`)
const bodyWidth = (): number => container.querySelector('.routebord-body')?.clientWidth ?? 0

test('the handle is there in the first effect of the page', () => {
  const seen: unknown[] = []
  function Page(): ReactElement {
    const ref = useRef<SwimlaneHandle>(null)
    useEffect(() => {
      seen.push(typeof ref.current?.fit)
    }, [])
    return <JourneySwimlane journey={small} ref={ref} />
  }
  show(<Page />)
  expect(seen).toEqual(['function'])
})

test('a callback ref hears of one handle, and of its end', () => {
  const told: string[] = []
  const ref = (handle: SwimlaneHandle | null): void => {
    told.push(handle === null ? 'gone' : 'there')
  }
  show(<JourneySwimlane journey={small} ref={ref} />)
  show(<JourneySwimlane journey={long} ref={ref} />)
  expect(told).toEqual(['there'])
  show(<p />)
  expect(told).toEqual(['there', 'gone'])
})

test('the first effect of a page can move and fit the map that it follows', () => {
  let scale = 0
  function Page(): ReactElement {
    const map = useSwimlane()
    const { fit, focus } = map
    useEffect(() => {
      fit()
      focus('workshop')
    }, [fit, focus])
    scale = map.scale
    return <JourneySwimlane journey={long} {...map.props} />
  }
  show(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
  expect(document.activeElement).toBe(stepButton('workshop'))
  expect(scale).toBeLessThan(1)
  expect(bodyWidth()).toBeLessThan(container.clientWidth)
})

test('who types elsewhere keeps the focus when the map is made anew', () => {
  const page = (props: Partial<JourneySwimlaneProps>): ReactElement => (
    <>
      <input />
      <JourneySwimlane journey={small} focused={second} {...props} />
    </>
  )
  show(page({}))
  expect(document.activeElement).toBe(stepButton(second))
  const input = container.querySelector('input')
  input?.focus()
  show(page({ renderDetails: ({ id }) => id }))
  expect(document.activeElement).toBe(input)
  show(page({ focused: first }))
  expect(document.activeElement).toBe(stepButton(first))
})

test('the scale holds when the map is made anew for what the page adds', () => {
  let handle: SwimlaneHandle | null = null
  const ref = (next: SwimlaneHandle | null): void => {
    handle = next
  }
  show(<JourneySwimlane journey={long} ref={ref} />)
  const whole = bodyWidth()
  act(() => handle?.fit())
  const fitted = bodyWidth()
  expect(fitted).toBeLessThan(whole)
  show(<JourneySwimlane journey={long} ref={ref} renderBadge={({ id }) => id} />)
  expect(bodyWidth()).toBe(fitted)
})

test('a journey is compared with its next version, which has its id', () => {
  const comparison = compareJourneys(small, assertJourney({ ...twoRoles }))
  show(<JourneyComparison comparison={comparison} />)
  show(<JourneyComparison comparison={comparison} className="again" />)
  expect(container.querySelectorAll('.routebord-layer')).toHaveLength(2)
})

test('a table shows two frictions that are the same words', () => {
  const twice = { title: 'Waits', kind: 'obstacle', severity: 1 } as const
  const [step, ...steps] = twoRoles.steps
  const journey = assertJourney({
    ...twoRoles,
    steps: [{ ...step, frictions: [twice, twice] }, ...steps],
  })
  show(<JourneyTable journey={journey} />)
  const lines = [...container.querySelectorAll('td li')].map((line) => line.textContent)
  expect(lines.filter((line) => line.includes('Waits'))).toHaveLength(2)
})
