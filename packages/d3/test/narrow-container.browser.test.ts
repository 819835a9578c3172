import type {} from '@vitest/browser-playwright'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { STYLESHEET } from '../src/theme/stylesheet.ts'
import { bouncyBallJourney } from './drawn.ts'

/** A machine with much to do lays a page out late. */
const PATIENCE = { timeout: 60_000 }

let parent: HTMLElement
let container: HTMLElement
let handle: SwimlaneHandle | undefined

beforeEach(async () => {
  await page.viewport(1280, 800)
  parent = document.createElement('div')
  container = document.createElement('div')
  container.className = 'routebord'
  parent.append(container)
  document.body.append(parent)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLESHEET)
  document.adoptedStyleSheets = [sheet]
})

afterEach(() => {
  handle?.destroy()
  handle = undefined
  parent.remove()
  document.adoptedStyleSheets = []
})

const isShown = (name: string): boolean =>
  (container.querySelector(`.routebord-${name}`)?.getClientRects().length ?? 0) > 0
const form = (): string => {
  const [picture, rails] = [isShown('body'), isShown('rails')]
  return picture === rails ? 'neither' : picture ? 'picture' : 'list'
}

test.each([
  [360, 'list'],
  [479, 'list'],
  [480, 'picture'],
  [1000, 'picture'],
])('on a wide page a container of %i px shows the %s, without script', (width, wanted) => {
  container.innerHTML = renderToHtml(bouncyBallJourney)
  parent.style.width = `${width}px`
  expect(form()).toBe(wanted)
  expect(container.scrollWidth).toBeLessThanOrEqual(width)
})

test('a map from right to left in a narrow place is a list, and nothing reaches out of it', () => {
  parent.dir = 'rtl'
  parent.style.width = '360px'
  handle = renderSwimlane(container, bouncyBallJourney, { direction: 'rtl' })
  expect(form()).toBe('list')
  expect(container.scrollWidth).toBeLessThanOrEqual(360)
})

test('what the server wrote keeps its place when it comes alive', () => {
  parent.style.width = '360px'
  container.innerHTML = renderToHtml(bouncyBallJourney)
  const tops = (): readonly number[] =>
    [...container.querySelectorAll('.routebord-step')].map(
      (step) => step.getBoundingClientRect().top,
    )
  const before = tops()
  handle = renderSwimlane(container, bouncyBallJourney)
  expect(tops()).toEqual(before)
  expect(container.clientHeight).toBeGreaterThan(1000)
})

test('a container that grows and shrinks changes its form with it, and has threads when they are seen', async () => {
  handle = renderSwimlane(container, bouncyBallJourney)
  expect(container.querySelector('.routebord-rails')).toBeNull()
  for (const [width, wanted] of [
    [400, 'list'],
    [900, 'picture'],
    [300, 'list'],
  ] as const) {
    parent.style.width = `${width}px`
    await expect.poll(form, PATIENCE).toBe(wanted)
  }
  const threads = container.querySelectorAll('.routebord-rails, .routebord-gap')
  const copy = document.createElement('div')
  copy.innerHTML = renderToHtml(bouncyBallJourney)
  expect(threads).toHaveLength(copy.querySelectorAll('.routebord-rails, .routebord-gap').length)
})

test('drawn in a hidden tab, a map has the right form when it is shown', async () => {
  parent.hidden = true
  parent.style.width = '360px'
  handle = renderSwimlane(container, bouncyBallJourney)
  parent.hidden = false
  expect(form()).toBe('list')
  const button = () => container.querySelector('.routebord-layer button')?.getBoundingClientRect()
  const text = container.querySelector('.routebord-text')?.getBoundingClientRect()
  await expect.poll(() => button()?.top, PATIENCE).toBeCloseTo(text?.top ?? 0, 0)
})

test.each([
  ['a row that gives it what is left', 'display:flex', 1280 - 300, 'width:300px;flex:none'],
  ['a row of its own', 'display:flex', 1280, 'display:none'],
  ['a column', 'display:flex;flex-direction:column', 1280, ''],
  ['a grid', 'display:grid;grid-template-columns:300px 1fr', 980, ''],
  ['a grid of two', 'display:grid;grid-template-columns:1fr 1fr', 640, ''],
  ['a float', 'float:left', 512, 'display:none'],
])('in %s it takes the room there is', (_, style, width, besideStyle) => {
  document.body.style.margin = '0'
  parent.style.cssText = style
  const beside = document.createElement('div')
  beside.style.cssText = besideStyle
  parent.prepend(beside)
  handle = renderSwimlane(container, bouncyBallJourney)
  expect(container.getBoundingClientRect().width).toBeCloseTo(width, 0)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280)
  document.body.style.margin = ''
})

test('around a map in a column of a grid, its parent stays as wide as the column', () => {
  parent.style.cssText = 'display:grid;grid-template-columns:240px 1fr;width:1000px'
  const column = document.createElement('div')
  parent.append(document.createElement('nav'), column)
  column.append(container)
  handle = renderSwimlane(container, bouncyBallJourney)
  expect(column.getBoundingClientRect().width).toBe(760)
})

test.each([
  [360, 'list'],
  [700, 'picture'],
])('on paper a container of %i px shows the %s', async (width, wanted) => {
  parent.style.width = `${width}px`
  handle = renderSwimlane(container, bouncyBallJourney)
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  expect(form()).toBe(wanted)
  expect(isShown('layer')).toBe(false)
  await cdp().send('Emulation.setEmulatedMedia', { media: '' })
})
