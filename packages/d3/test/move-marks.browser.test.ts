import { bouncyBall, generateJourney } from '@routebord/examples'
import type { DetailLevel } from '@routebord/layout'
import { assertJourney } from '@routebord/schema'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { bouncyBallJourney } from './drawn.ts'
import { motionsIn } from './motions.ts'

let container: HTMLElement
let handle: SwimlaneHandle

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
  handle = renderSwimlane(container, bouncyBallJourney)
})

afterEach(() => {
  vi.restoreAllMocks()
  handle.destroy()
  container.remove()
})

const moving = (): readonly Element[] =>
  motionsIn(container).flatMap(({ effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null
    return target === null ? [] : [target]
  })
const card = (step: string): Element => {
  const found = container.querySelector(`.routebord-body [data-key="card:${step}"]`)
  if (found === null) throw new Error(`no card ${step}`)
  return found
}

test('what moves starts where it was, and ends where it is', () => {
  const before = card('acceptance').getBoundingClientRect()
  handle.update(bouncyBallJourney, { detail: 'overview' })
  const element = card('acceptance')
  expect(moving()).toContain(element)
  expect(element.getBoundingClientRect().left).toBeCloseTo(before.left, 0)
  expect(element.getBoundingClientRect().top).toBeCloseTo(before.top, 0)
  for (const animation of motionsIn(container)) animation.finish()
  expect(element.getBoundingClientRect().left).toBeLessThan(before.left)
  expect(moving()).toEqual([])
})

test('what is interrupted goes on from where it is seen', () => {
  handle.update(bouncyBallJourney, { detail: 'overview' })
  for (const animation of motionsIn(container)) {
    animation.pause()
    animation.currentTime = 100
  }
  const element = card('acceptance')
  const { left, top } = element.getBoundingClientRect()
  handle.update(bouncyBallJourney, { detail: 'cards' })
  expect(element.getBoundingClientRect().left).toBeCloseTo(left, 0)
  expect(element.getBoundingClientRect().top).toBeCloseTo(top, 0)
})

test('what is gone fades over the picture where it stood, and then is gone', async () => {
  const sign = container.querySelector('[data-layer=signs]>*')
  const before = sign?.getBoundingClientRect()
  const gone = (): Element | null => container.querySelector('.routebord-gone')
  handle.update(assertJourney({ ...bouncyBall, signposts: [], actions: [] }))
  expect(gone()?.contains(sign)).toBe(true)
  expect(sign?.getBoundingClientRect().left).toBeCloseTo(before?.left ?? 0, 0)
  expect(sign?.getBoundingClientRect().top).toBeCloseTo(before?.top ?? 0, 0)
  handle.update(bouncyBallJourney)
  for (const animation of motionsIn(container)) animation.finish()
  await expect.poll(gone).toBeNull()
  handle.update(assertJourney({ ...bouncyBall, signposts: [], actions: [] }))
  handle.destroy()
  expect(gone()).toBeNull()
})

test('nothing moves at the first drawing, nor when nothing changed its place', () => {
  expect(moving()).toEqual([])
  handle.update(bouncyBallJourney, { selected: 'jams' })
  expect(moving()).toEqual([])
})

test('readers who want no motion get none', () => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => ({ matches: query.includes('reduce') }) as MediaQueryList,
  )
  handle.update(bouncyBallJourney, { detail: 'overview' })
  expect(moving()).toEqual([])
  expect(container.querySelector('.routebord-gone')).toBeNull()
})

test('interrupted again and again, the picture is what it would be without', () => {
  const other = assertJourney(generateJourney({ seed: 7, roles: 3, steps: 12, shared: 0.4 }))
  const levels: readonly DetailLevel[] = ['overview', 'cards', 'full']
  for (let round = 0; round < 12; round += 1)
    handle.update(round % 3 === 1 ? other : bouncyBallJourney, { detail: levels[round % 3] })
  handle.update(bouncyBallJourney, { detail: 'cards' })
  const fresh = document.createElement('div')
  document.body.append(fresh)
  const second = renderSwimlane(fresh, bouncyBallJourney, { detail: 'cards' })
  const svg = (of: Element, part: string) => of.querySelector(`.routebord-${part}`) as Node
  for (const part of ['heads', 'phase-heads', 'body'])
    expect(svg(container, part).isEqualNode(svg(fresh, part))).toBe(true)
  second.destroy()
  fresh.remove()
})
