import { compareJourneys } from '@routebord/analysis'
import type { SwimlaneHandle } from '@routebord/d3'
import { bouncyBall, twoRoles } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { act, type ReactElement, StrictMode, useEffect, useRef } from 'react'
import { expect, test } from 'vitest'
import {
  JourneyComparison,
  JourneySwimlane,
  type JourneySwimlaneProps,
  JourneyTable,
  useSwimlane,
} from '../src/index.ts'
import { container, freshRoots, show, stepButton } from './fresh-root.ts'

freshRoots()

const small = assertJourney(twoRoles)
const long = assertJourney(bouncyBall)
const [first = '', second = ''] = small.steps.map(({ id }) => id)
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

test('the first scale is that of the page', () => {
  show(<JourneySwimlane journey={long} />)
  const whole = bodyWidth()
  show(<JourneySwimlane key="half" journey={long} scale={0.5} />)
  expect(bodyWidth()).toBe(whole / 2)
})

test('a page that follows a map follows the next one from its beginning', () => {
  const seen: { readonly focused: string | null; readonly scale: number }[] = []
  function Page({ name }: { readonly name: string }): ReactElement {
    const map = useSwimlane()
    const { fit, focus } = map
    useEffect(() => {
      if (name !== 'a') return
      fit()
      focus('workshop')
    }, [fit, focus, name])
    seen.push(map)
    return <JourneySwimlane key={name} journey={long} {...map.props} />
  }
  show(<Page name="a" />)
  expect(seen.at(-1)?.focused).toBe('workshop')
  expect(seen.at(-1)?.scale).toBeLessThan(1)
  show(<Page name="b" />)
  expect(seen.at(-1)).toMatchObject({ focused: null, scale: 1 })
})

test('a step that the journey has only later gets the focus then, and only once', () => {
  const page = (journey: typeof small, focused: string): ReactElement => (
    <>
      <input />
      <JourneySwimlane journey={journey} focused={focused} />
    </>
  )
  show(page(small, 'workshop'))
  expect(document.activeElement).toBe(document.body)
  show(page(long, 'workshop'))
  expect(document.activeElement).toBe(stepButton('workshop'))
  const input = container.querySelector('input')
  input?.focus()
  show(page(small, 'workshop'))
  show(page(long, 'workshop'))
  expect(document.activeElement).toBe(input)
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
