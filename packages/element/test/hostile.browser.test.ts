/// <reference types="vite/client" />
import preflight from 'tailwindcss/preflight.css?raw'
import { afterEach, beforeAll, expect, test } from 'vitest'
import '../src/define.ts'
import { dataChild, journeyDocument, make, next, settled } from './page.ts'
import { findDifferences, type PictureFact, picturesOf } from './picture-facts.ts'

let neutral: readonly PictureFact[] = []

interface Shown {
  readonly host: HTMLElement
  readonly box: HTMLElement
}

/** Shows a map in a box 900 px wide, on a page that does something to it. */
async function showIn(prepare: (box: HTMLElement) => void, styles = ''): Promise<Shown> {
  const sheet = document.createElement('style')
  sheet.textContent = styles
  const box = document.createElement('div')
  box.style.setProperty('width', '900px')
  prepare(box)
  document.body.append(sheet, box)
  const host = make({}, dataChild(journeyDocument))
  const ready = next(host, 'routebord-ready')
  ;(box.shadowRoot ?? box).append(host)
  await ready
  await settled()
  return { host, box }
}

beforeAll(async () => {
  const { host } = await showIn(() => undefined)
  neutral = picturesOf(host)
  document.body.replaceChildren()
})

afterEach(() => document.body.replaceChildren())

const RESETS: readonly (readonly [name: string, styles: string])[] = [
  ['Tailwind’s preflight', preflight],
  ['a reset of everything’s box', '* { margin: 0; padding: 0; border: 0; line-height: 3 }'],
  ['a reset of the box’s edge', '*, *::before, *::after { box-sizing: content-box }'],
  ['a reset of media', 'img, svg, canvas { display: block; max-width: 100%; fill: currentColor }'],
  ['a page’s own letters', 'body { font: 30px serif; letter-spacing: 4px; word-spacing: 9px }'],
  ['a page’s own lines', 'body { text-align: right; white-space: pre; line-height: 4 }'],
  ['a reset of buttons', 'button { all: unset; padding: 20px; min-width: 200px }'],
]

test.each(RESETS)('%s leaves the picture as it is', async (_name, styles) => {
  const { host } = await showIn(() => undefined, styles)
  expect(findDifferences(picturesOf(host), neutral)).toEqual([])
})

test('a difference would be seen', async () => {
  const { host } = await showIn(
    () => undefined,
    '.routebord-body text { font-size: 20px !important }',
  )
  expect(findDifferences(picturesOf(host), neutral)).not.toEqual([])
})

test('a page from right to left leaves the picture as it is', async () => {
  const { host } = await showIn((box) => {
    box.dir = 'rtl'
  })
  expect(findDifferences(picturesOf(host), neutral)).toEqual([])
})

test('a zoomed page has the same picture, larger', async () => {
  const { host } = await showIn((box) => box.style.setProperty('zoom', '2'))
  const places = picturesOf(host).map((fact) => ({ ...fact, looks: [] }))
  expect(findDifferences(places, neutral, 2)).toEqual([])
})

test('a shadow root keeps a page’s rules out, and has the picture as it is', async () => {
  const page = 'svg, svg *, .routebord-layer button { all: unset }'
  const { host } = await showIn((box) => void box.attachShadow({ mode: 'open' }), page)
  expect(findDifferences(picturesOf(host), neutral)).toEqual([])
})

test('a map that is made in a hidden tab is right when the tab is shown', async () => {
  const { host, box } = await showIn((box) => {
    box.hidden = true
  })
  box.hidden = false
  await settled()
  expect(findDifferences(picturesOf(host), neutral)).toEqual([])
})

test('a map that is made where there is no room is right when there is', async () => {
  const { host, box } = await showIn((box) => box.style.setProperty('width', '0'))
  box.style.setProperty('width', '900px')
  await settled()
  expect(findDifferences(picturesOf(host), neutral)).toEqual([])
})
