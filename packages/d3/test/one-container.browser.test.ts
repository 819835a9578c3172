import { twoRoles } from '@routebord/examples'
import { assertJourney, type Journey } from '@routebord/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import type { SwimlaneOptions } from '../src/dom/swimlane-options.ts'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { da } from '../src/languages/da.ts'
import { en } from '../src/languages/en.ts'
import { tableOf } from '../src/parts.ts'
import { focusTool, tableTool } from '../src/tools.ts'
import { bouncyBallJourney } from './drawn.ts'

const twoRolesJourney = assertJourney(twoRoles)
const handles: SwimlaneHandle[] = []
let container: HTMLElement

beforeEach(() => {
  container = place()
})

afterEach(() => {
  for (const handle of handles.splice(0)) handle.destroy()
  document.body.replaceChildren()
})

function place(): HTMLElement {
  const made = document.createElement('div')
  document.body.append(made)
  return made
}

function draw(journey: Journey, options?: SwimlaneOptions, at = container): SwimlaneHandle {
  const handle = renderSwimlane(at, journey, options)
  handles.push(handle)
  return handle
}

const PARTS = ['figures', 'overview-picture', 'picture svg', 'legend', 'outline']

/** Parts of the map in which another map differs: attributes may stand in another order. */
function differences(other: Element): readonly string[] {
  const find = (map: Element, part: string): Element | null =>
    map.querySelector(`.routebord-${part}`)
  return PARTS.filter((part) => !find(other, part)?.isEqualNode(find(container, part)))
}

/** Draws a map where nothing was before it. */
function fresh(journey: Journey, options?: SwimlaneOptions): Element {
  const other = place()
  draw(journey, options, other)
  return other
}

const tabStops = (): readonly (string | null)[] =>
  [...container.querySelectorAll('.routebord-layer [tabindex="0"]')].map((stop) =>
    stop.getAttribute('data-step'),
  )
const button = (step: string): HTMLElement | null =>
  container.querySelector(`.routebord-layer [data-step="${step}"]`)

/** A journey as it is once a step is taken out. */
function without(step: string): Journey {
  return assertJourney({ ...twoRoles, steps: twoRoles.steps.filter(({ id }) => id !== step) })
}
const [first = '', second = '', third = ''] = twoRolesJourney.steps.map(({ id }) => id)

test('a map that follows another in its container says nothing of the other', () => {
  draw(twoRolesJourney).destroy()
  draw(bouncyBallJourney, { language: da })
  expect(differences(fresh(bouncyBallJourney, { language: da }))).toEqual([])
})

test('a map over markup of another journey, in another language, says nothing of it either', () => {
  container.style.width = '400px'
  container.innerHTML = renderToHtml(twoRolesJourney)
  draw(bouncyBallJourney, { language: da }).destroy()
  const written = document.createElement('div')
  written.innerHTML = renderToHtml(bouncyBallJourney, { language: da })
  expect(differences(written)).toEqual([])
})

test('a map says that it has no steps for as long as it has none', () => {
  const empty = assertJourney({ ...twoRoles, links: [], signposts: [], steps: [] })
  const handle = draw(empty)
  const said = (): string | undefined => container.querySelector('.routebord-empty')?.textContent
  expect(said()).toBe(en.interface.empty)
  handle.update(empty, { language: da })
  expect(said()).toBe(da.interface.empty)
  handle.update(twoRolesJourney)
  expect(said()).toBeUndefined()
  handle.update(empty)
  expect(said()).toBe(en.interface.empty)
})

test('a table comes and goes beside the one that a tool has opened', () => {
  const handle = draw(twoRolesJourney, { tools: [tableTool()] })
  container.querySelector<HTMLElement>('.routebord-tool button')?.click()
  handle.update(twoRolesJourney, { table: tableOf })
  const parts = (): readonly string[] => [...container.children].map(({ className }) => className)
  const own = ['routebord-frame', 'routebord-legend', 'routebord-outline']
  expect(parts()).toEqual([...own, 'routebord-tabled', 'routebord-table'])
  handle.update(twoRolesJourney)
  expect(parts()).toEqual([...own, 'routebord-tabled'])
})

test('a map without tools keeps no room for those of a map before it', () => {
  draw(twoRolesJourney, { tools: [tableTool()] }).destroy()
  expect(container.querySelector('.routebord-tools')).not.toBeNull()
  draw(twoRolesJourney)
  expect(container.querySelector('.routebord-tools')).toBeNull()
})

test('heads that answer go on to do so on another map', () => {
  const handle = draw(twoRolesJourney, { tools: [focusTool()] })
  handle.update(bouncyBallJourney)
  const head = container.querySelector('[data-key="head:operator"]') as Element
  expect(getComputedStyle(head).cursor).toBe('pointer')
})

test('a container has one map: another ends the one before', () => {
  const before = draw(twoRolesJourney)
  draw(bouncyBallJourney)
  before.destroy()
  expect(differences(fresh(bouncyBallJourney))).toEqual([])
  expect(container.querySelectorAll('.routebord-layer')).toHaveLength(1)
})

test('a step that is not there gets no focus and takes the tab stop from none', () => {
  const handle = draw(twoRolesJourney)
  expect(tabStops()).toEqual([first])
  handle.focus('nobody')
  expect(tabStops()).toEqual([first])
  expect(document.activeElement).toBe(document.body)
})

test.each([
  ['its button', false],
  ['its details', true],
])('a step that goes while %s has the focus leaves it to another step', (_where, isOpen) => {
  const handle = draw(twoRolesJourney)
  handle.focus(third)
  if (isOpen) button(third)?.click()
  expect(container.contains(document.activeElement)).toBe(true)
  handle.update(without(third))
  expect(tabStops()).toEqual([first])
  expect(document.activeElement).toBe(button(first))
})

test('who selected a step hears that it is gone, and that once', () => {
  const handle = draw(twoRolesJourney)
  const told: (readonly string[])[] = []
  button(second)?.click()
  button(third)?.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }))
  handle.on('select', ({ steps }) => told.push(steps))
  handle.update(without(third))
  handle.update(without(third), { language: da })
  expect(told).toEqual([[second]])
})

test('what is hidden is fitted into nothing', () => {
  const handle = draw(bouncyBallJourney)
  const scales: number[] = []
  handle.on('zoom', ({ scale }) => scales.push(scale))
  container.style.display = 'none'
  handle.fit()
  expect(scales).toEqual([])
  container.style.display = ''
  handle.fit()
  expect(scales).toHaveLength(1)
})

test('a map can begin at a scale', () => {
  draw(twoRolesJourney, { scale: 0.5 })
  const half = container.querySelector('.routebord-body')?.clientWidth ?? 0
  draw(twoRolesJourney)
  expect(container.querySelector('.routebord-body')?.clientWidth).toBeCloseTo(2 * half, -1)
})
