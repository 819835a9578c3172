import { bouncyBall, twoRoles } from '@routebord/examples'
import { assertJourney, type Step } from '@routebord/schema'
import { Activity, act, lazy, type ReactElement, Suspense, use, useState } from 'react'
import { expect, test } from 'vitest'
import { JourneySwimlane, type JourneySwimlaneProps } from '../src/index.ts'
import { da } from '../src/languages/da.ts'
import { container, freshRoots, root, show, stepButton } from './fresh-root.ts'

freshRoots()

const journey = assertJourney(twoRoles)
const other = assertJourney(bouncyBall)
const [first = '', second = ''] = journey.steps.map(({ id }) => id)
const map = (): HTMLElement | null => container.querySelector<HTMLElement>('.routebord')
const badgeOf = (step: string): HTMLElement | null | undefined =>
  stepButton(step)?.nextElementSibling?.querySelector<HTMLElement>('button')
const inDetails = (): HTMLElement | null =>
  container.querySelector<HTMLElement>('.routebord-addition button')

function Counter({ step }: { readonly step: Step }): ReactElement {
  const [count, setCount] = useState(0)
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {step.id} {count}
    </button>
  )
}

const render = (step: Step): ReactElement => <Counter step={step} />

test('what loads its code waits in its own place, and the map around it stays', async () => {
  let arrive: (module: { default: typeof Counter }) => void = () => undefined
  const Late = lazy(
    () =>
      new Promise<{ default: typeof Counter }>((resolve) => {
        arrive = resolve
      }),
  )
  show(
    <Suspense fallback="…">
      <JourneySwimlane journey={journey} renderDetails={(step) => <Late step={step} />} />
    </Suspense>,
  )
  act(() => stepButton(first)?.click())
  const panel = container.querySelector('.routebord-details')
  expect(stepButton(first)?.ariaExpanded).toBe('true')
  expect(inDetails()).toBeNull()
  expect(container.textContent).not.toContain('…')
  await act(async () => arrive({ default: Counter }))
  expect(inDetails()?.textContent).toBe(`${first} 0`)
  expect(container.querySelector('.routebord-details')).toBe(panel)
})

test('the map comes back as it was when something beside it had to wait', async () => {
  let arrive: (word: string) => void = () => undefined
  const word = new Promise<string>((resolve) => {
    arrive = resolve
  })
  const Word = (): string => use(word)
  const page = (isWaiting: boolean): ReactElement => (
    <Suspense fallback="…">
      <JourneySwimlane journey={journey} renderBadge={render} renderDetails={render} />
      {isWaiting && <Word />}
    </Suspense>
  )
  show(page(false))
  act(() => stepButton(first)?.click())
  act(() => badgeOf(second)?.click())
  act(() => inDetails()?.click())
  await act(async () => root.render(page(true)))
  expect(container.textContent).toContain('…')
  await act(async () => arrive('here'))
  expect(container.textContent).toContain('here')
  expect([badgeOf(second), inDetails()].map((button) => button?.textContent)).toEqual([
    `${second} 1`,
    `${first} 1`,
  ])
})

function Tab(props: { readonly mode: 'hidden' | 'visible' } & JourneySwimlaneProps): ReactElement {
  const { mode, ...rest } = props
  return (
    <Activity mode={mode}>
      <JourneySwimlane {...rest} />
    </Activity>
  )
}

test('what stands on cards and in details keeps its state while it is hidden', () => {
  const page = (mode: 'hidden' | 'visible'): ReactElement => (
    <Tab mode={mode} journey={journey} renderBadge={render} renderDetails={render} />
  )
  show(page('visible'))
  act(() => stepButton(first)?.click())
  act(() => badgeOf(second)?.click())
  act(() => inDetails()?.click())
  const before = [badgeOf(second), inDetails()]
  show(page('hidden'))
  show(page('visible'))
  expect([badgeOf(second), inDetails()]).toEqual(before)
  expect(before.map((button) => button?.textContent)).toEqual([`${second} 1`, `${first} 1`])
})

test('what stands in details keeps its state when the page begins to render badges', () => {
  show(<JourneySwimlane journey={journey} renderDetails={render} />)
  act(() => stepButton(first)?.click())
  act(() => inDetails()?.click())
  show(<JourneySwimlane journey={journey} renderDetails={render} renderBadge={render} />)
  expect(inDetails()?.textContent).toBe(`${first} 1`)
  expect(badgeOf(second)?.textContent).toBe(`${second} 0`)
})

test('a journey and a language that came while the map was hidden are there when it is shown', () => {
  show(<Tab mode="visible" journey={journey} renderBadge={render} />)
  show(<Tab mode="hidden" journey={journey} renderBadge={render} />)
  show(<Tab mode="hidden" journey={other} language={da} renderBadge={render} />)
  show(<Tab mode="visible" journey={other} language={da} renderBadge={render} />)
  expect(map()?.lang).toBe('da')
  expect(stepButton(first)).toBeNull()
  expect(container.querySelectorAll('.routebord-badge button')).toHaveLength(other.steps.length)
})

test('a step about which the page says nothing leaves no gap in its details', () => {
  const page = (more: string): ReactElement => (
    <JourneySwimlane journey={journey} defaultSelected={first} renderDetails={() => more} />
  )
  const gap = (): string | undefined => {
    const place = container.querySelector('.routebord-addition')
    return place ? getComputedStyle(place).marginTop : undefined
  }
  show(page(''))
  expect(gap()).toBe('0px')
  show(page('More'))
  expect(gap()).toBe('12px')
})
