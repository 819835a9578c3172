import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test } from 'vitest'
import { JourneyTable } from '../src/index.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const journey = assertJourney(bouncyBall)

test('a press on a head sorts, a second turns round, a third gives the order of the journey back', () => {
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  act(() => root.render(<JourneyTable journey={journey} />))
  const head = [...container.querySelectorAll('thead th')].find(
    (item) => item.textContent === 'Step',
  )
  const button = head?.querySelector('button')
  const titles = (): readonly string[] =>
    [...container.querySelectorAll('tbody th')].map((cell) => cell.textContent ?? '')
  const own = titles()
  const { compare } = new Intl.Collator('en', { numeric: true })
  act(() => button?.click())
  expect(head?.getAttribute('aria-sort')).toBe('ascending')
  expect(titles()).toEqual(own.toSorted(compare))
  act(() => button?.click())
  expect(head?.getAttribute('aria-sort')).toBe('descending')
  expect(titles()).toEqual(own.toSorted(compare).toReversed())
  act(() => button?.click())
  expect(head?.hasAttribute('aria-sort')).toBe(false)
  expect(titles()).toEqual(own)
  act(() => root.unmount())
  container.remove()
})
