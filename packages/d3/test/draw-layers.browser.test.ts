import { assertJourney } from '@routebord/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { drawLayers, type PictureLayer } from '../src/dom/draw-layers.ts'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { renderToHtml } from '../src/html/render-to-html.ts'
import type { TextDirection } from '../src/scene/direction.ts'
import { bouncyBallJourney, pairDocument } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle

beforeEach(() => {
  container = document.createElement('div')
  container.className = 'routebord'
  document.body.append(container)
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

/** A disc on the station of every step. */
const stations = (depth?: PictureLayer['depth']): PictureLayer => ({
  depth,
  draw: (group, { layout, place }) => {
    group
      .selectAll('circle')
      .data(layout.stations, (station) => (station as (typeof layout.stations)[number]).step.id)
      .join('circle')
      .attr('r', 5)
      .attr('data-of', ({ step }) => step.id)
      .attr('cx', ({ x, rail }) => place({ x, y: rail }).x)
      .attr('cy', ({ x, rail }) => place({ x, y: rail }).y)
  },
})
const own = (): readonly Element[] => [...container.querySelectorAll('.routebord-own')]
const middleOf = (selector: string): readonly [number, number] => {
  const box = container.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
  return [box.left + box.width / 2, box.top + box.height / 2]
}

test.each<TextDirection>(['ltr', 'rtl'])(
  'what is drawn lies where the map has it (%s)',
  (direction) => {
    handle = renderSwimlane(container, bouncyBallJourney, {
      direction,
      layers: drawLayers([stations()]),
    })
    for (const step of ['jams', 'acceptance']) {
      const [x, y] = middleOf(`[data-of="${step}"]`)
      const [left, top] = middleOf(`.routebord-body [data-key="station:${step}"]`)
      expect(Math.abs(x - left)).toBeLessThan(1)
      expect(Math.abs(y - top)).toBeLessThan(30)
    }
  },
)

test('a layer lies over everything, or under the cards', () => {
  handle = renderSwimlane(container, bouncyBallJourney, {
    layers: drawLayers([stations('below'), stations('above')]),
  })
  const body = container.querySelector('.routebord-body')
  const [below, above] = own()
  expect(body?.lastElementChild).toBe(above)
  expect(below?.nextElementSibling?.getAttribute('data-layer')).toBe('cards')
})

test('over an update a group stays with what is in it, and the map is drawn as without it', () => {
  const layers = drawLayers([stations('below'), stations()])
  handle = renderSwimlane(container, bouncyBallJourney, { layers })
  const [groups, disc] = [own(), container.querySelector('.routebord-own [data-of=jams]')]
  handle.update(bouncyBallJourney, { layers, detail: 'overview' })
  expect(own()).toEqual(groups)
  expect(disc?.isConnected).toBe(true)
  handle.update(assertJourney(pairDocument), { layers })
  expect(own().map(({ children }) => children.length)).toEqual([3, 3])
  const copy = container.querySelector('.routebord-body')?.cloneNode(true) as Element
  for (const group of copy.querySelectorAll('.routebord-own')) group.remove()
  const plain = document.createElement('div')
  plain.innerHTML = renderToHtml(assertJourney(pairDocument))
  expect(copy.outerHTML).toBe(plain.querySelector('.routebord-body')?.outerHTML)
})

test('destroy leaves no layer', () => {
  container.innerHTML = renderToHtml(bouncyBallJourney)
  handle = renderSwimlane(container, bouncyBallJourney, { layers: drawLayers([stations()]) })
  expect(own()).toHaveLength(1)
  handle.destroy()
  expect(container.innerHTML).toBe(renderToHtml(bouncyBallJourney))
})
