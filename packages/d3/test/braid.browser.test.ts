import { auditSignposts, findBlindSpots } from '@routebord/analysis'
import { generateJourney } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { braid } from '../src/braid.ts'
import { canvasPicture } from '../src/canvas.ts'
import { drawLayers } from '../src/dom/draw-layers.ts'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import type { SwimlaneOptions } from '../src/dom/swimlane-options.ts'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { markFindings } from '../src/overlays.ts'
import { TOKENS } from '../src/theme/tokens.ts'
import { focusTool } from '../src/tools.ts'
import { windowPicture } from '../src/window.ts'
import { bouncyBallJourney } from './drawn.ts'

const long = assertJourney(generateJourney({ roles: 6, steps: 240, shared: 0.3, seed: 11 }))
let container: HTMLElement
let handle: SwimlaneHandle

beforeEach(async () => {
  await page.viewport(1000, 700)
  container = document.createElement('div')
  document.body.append(container)
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

function draw(options: SwimlaneOptions = {}, journey = bouncyBallJourney): void {
  handle = renderSwimlane(container, journey, { arrangement: braid, ...options })
}

const boxOf = (selector: string): DOMRect => {
  const found = container.querySelector(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found.getBoundingClientRect()
}
const stepNow = (): string => document.activeElement?.getAttribute('data-step') ?? ''
const buttonBox = (step: string): DOMRect => boxOf(`.routebord-layer [data-step="${step}"]`)
const markup = (): string =>
  [...container.querySelectorAll('.routebord-canvas>svg,.routebord-road>svg')]
    .map((svg) => svg.outerHTML)
    .join('')

test('each step has a button over its station and its title, also when the picture is larger', async () => {
  draw()
  const check = (): void => {
    for (const { id } of bouncyBallJourney.steps) {
      const button = buttonBox(id)
      expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(24)
      for (const mark of ['station', 'text']) {
        const { left, right, top, bottom } = boxOf(`.routebord-body [data-key="${mark}:${id}"]`)
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        expect(button.left < x && x < button.right, `${mark} ${id}`).toBe(true)
        expect(button.top < y && y < button.bottom, `${mark} ${id}`).toBe(true)
      }
    }
  }
  check()
  await userEvent.click(page.getByRole('button', { name: 'Zoom in' }))
  check()
})

test('the arrow right follows a role, the arrow down goes to who does something at the same time', async () => {
  draw()
  handle.focus('jams')
  await userEvent.keyboard('{ArrowRight}')
  expect(buttonBox(stepNow()).left).toBeGreaterThan(buttonBox('jams').right)
  handle.focus('seams')
  await userEvent.keyboard('{ArrowDown}')
  expect(stepNow()).toBe('scrap')
  await userEvent.keyboard('{ArrowUp}')
  expect(stepNow()).toBe('seams')
})

test('a step that is pressed opens its details', async () => {
  draw()
  await userEvent.click(container.querySelector('.routebord-layer [data-step="seams"]') as Element)
  expect(container.querySelector('.routebord-details')?.textContent).toContain('torn seams')
})

test('a map is braided when it is asked to, and back, and is then as it was', () => {
  draw({ arrangement: undefined })
  const pictures = (): readonly Node[] =>
    [...container.querySelectorAll('.routebord-canvas>svg,.routebord-road>svg')].map((svg) =>
      svg.cloneNode(true),
    )
  const inLanes = pictures()
  handle.update(bouncyBallJourney, { arrangement: braid })
  expect(pictures().some((svg, index) => svg.isEqualNode(inLanes[index] ?? null))).toBe(false)
  expect(container.querySelector('.routebord-body [data-key^="card:"]')).toBeNull()
  handle.update(bouncyBallJourney)
  expect(inLanes).toHaveLength(3)
  for (const [index, svg] of pictures().entries())
    expect(svg.isEqualNode(inLanes[index] ?? null)).toBe(true)
})

test('what a server wrote is adopted, node by node', () => {
  container.className = 'routebord'
  const written = document.createRange()
  written.selectNode(container)
  container.append(
    written.createContextualFragment(renderToHtml(bouncyBallJourney, { arrangement: braid })),
  )
  const inner = container.querySelector('.routebord') ?? container
  const nodes = [...inner.querySelectorAll('.routebord-picture *')]
  const before = markup()
  handle = renderSwimlane(inner, bouncyBallJourney, { arrangement: braid })
  expect(markup()).toBe(before)
  for (const node of nodes) expect(node.isConnected).toBe(true)
})

test('phases stay in sight when the picture is scrolled in a box, and no room is kept for heads', () => {
  draw()
  expect(boxOf('.routebord-heads').width).toBe(0)
  container.style.setProperty('--routebord-max-height', '300px')
  const picture = container.querySelector<HTMLElement>('.routebord-picture')
  picture?.scrollTo({ top: 120 })
  expect(boxOf('.routebord-phase-heads').top).toBeCloseTo(boxOf('.routebord-picture').top, 0)
})

test('the frame on the strip stands over the columns that are in sight', () => {
  draw()
  handle.focus('acceptance')
  const sight = boxOf('.routebord-picture')
  const frame = boxOf('.routebord-window')
  for (const { id } of bouncyBallJourney.steps) {
    const station = container.querySelector(`.routebord-overview [data-key="station:${id}"]`)
    if (station === null) continue
    const { left, right } = station.getBoundingClientRect()
    const x = (left + right) / 2
    const button = buttonBox(id)
    if (button.left > sight.left + 40 && button.right < sight.right - 40)
      expect(frame.left <= x && x <= frame.right, id).toBe(true)
    if (button.right < sight.left - 40 || button.left > sight.right + 40)
      expect(frame.left > x || x > frame.right, id).toBe(true)
  }
})

test('what is found of a role stands behind its name, and nothing found lies on another', () => {
  const findings = [
    ...findBlindSpots(bouncyBallJourney).findings,
    ...auditSignposts(bouncyBallJourney).findings,
  ]
  draw({ overlays: [markFindings(findings)] })
  const badges = [...container.querySelectorAll('.routebord-body [data-key^="finding:"] circle')]
  expect(badges.length).toBeGreaterThan(4)
  const boxes = badges.map((badge) => badge.getBoundingClientRect())
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      expect(Math.hypot(a.left - b.left, a.top - b.top)).toBeGreaterThan(18)
  const named = findings.findIndex(({ steps, roles }) => steps.length === 0 && roles.length === 1)
  const role = findings[named]?.roles[0]?.id
  const name = boxOf(`.routebord-body [data-key="head:${role}"]`)
  const badge = boxOf(`.routebord-body [data-layer="head-findings"] [data-key="finding:${named}"]`)
  const distance = Math.max(name.left - badge.right, badge.left - name.right)
  expect(distance).toBeGreaterThan(0)
  expect(distance).toBeLessThan(20)
  expect(Math.abs(badge.top + badge.bottom - name.top - name.bottom)).toBeLessThan(8)
})

test('a name is pointed at, and pressed, as the head of a lane is', async () => {
  const pointed: (string | null)[] = []
  draw({ tools: [focusTool()] })
  handle.on('hover', ({ role }) => pointed.push(role))
  const name = container.querySelector('.routebord-body [data-key="head:specialist"] text')
  await userEvent.hover(name as Element)
  expect(pointed).toContain('specialist')
  await userEvent.click(name as Element)
  const thread = (role: string): string =>
    container
      .querySelector(`.routebord-body [data-key="thread:${role}"] path`)
      ?.getAttribute('stroke') ?? ''
  expect(thread('operator')).toContain('--routebord-dim')
  expect(thread('specialist')).not.toContain('--routebord-dim')
})

test('a layer of the page’s own lies on the ground and under the threads, in a new map and in a changed one', () => {
  const layers = drawLayers([
    { depth: 'below', draw: (group) => group.selectAll('g').data([1]).join('g') },
  ])
  const order = (): readonly string[] =>
    [...container.querySelectorAll('.routebord-body>g')].map(
      (group) => group.getAttribute('data-layer') ?? 'own',
    )
  draw({ layers })
  expect(order().slice(0, 3)).toEqual(['grounds', 'own', 'threads'])
  handle.update(bouncyBallJourney, { layers })
  expect(order().slice(order().indexOf('own')).slice(0, 2)).toEqual(['own', 'cards'])
  handle.update(bouncyBallJourney, { arrangement: braid, layers })
  expect(order().slice(0, 3)).toEqual(['grounds', 'own', 'threads'])
})

test('of a long braid only what is near is drawn, and the rest when it comes into sight', async () => {
  draw({ windowing: windowPicture }, long)
  const stations = (): readonly string[] =>
    [...container.querySelectorAll('.routebord-body [data-key^="station:"]')].map(
      (mark) => mark.getAttribute('data-key') ?? '',
    )
  const first = stations()
  expect(first.length).toBeLessThan(60)
  const last = long.steps.at(-1)?.id ?? ''
  expect(first).not.toContain(`station:${last}`)
  const picture = container.querySelector('.routebord-picture')
  const scrolled = new Promise((resolve) =>
    picture?.addEventListener('scroll', resolve, { once: true }),
  )
  handle.focus(last)
  await scrolled
  expect(stations()).toContain(`station:${last}`)
  expect(handle.toSvgString().match(/data-key="station:/g)).toHaveLength(long.steps.length)
})

test('a long braid is painted on canvas where it is asked to be, with its threads and its words', async () => {
  draw({ windowing: canvasPicture({ from: 1 }) }, long)
  const colors = (): ReadonlySet<string> => {
    const seen = new Set<string>()
    for (const canvas of container.querySelectorAll<HTMLCanvasElement>('.routebord-tiles canvas')) {
      if (canvas.width === 0) continue
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      }
      for (let at = 0; at < data.length; at += 4) seen.add(data.slice(at, at + 3).join())
    }
    return seen
  }
  const rgb = (color: string): string =>
    [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join()
  for (const token of ['ink', 'role-1'] as const)
    await expect.poll(() => colors().has(rgb(TOKENS[token].light))).toBe(true)
  expect(container.querySelector('.routebord-body [data-layer]')).toBeNull()
})

test('its legend names what a braid has, and no heads or cards', () => {
  draw()
  const legend = container.querySelector('.routebord-legend')?.textContent ?? ''
  for (const there of [
    'decision',
    'enters the journey',
    'not observed',
    'assumed',
    'nobody answers',
  ])
    expect(legend).toContain(there)
  for (const gone of ['fuller the ring', 'passes under']) expect(legend).not.toContain(gone)
})
