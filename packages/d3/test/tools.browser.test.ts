import { findBlindSpots } from '@routebord/analysis'
import { assertJourney } from '@routebord/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { SwimlaneEventMap } from '../src/dom/emitter.ts'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { renderToHtml } from '../src/html/render-to-html.ts'
import type { Language } from '../src/language.ts'
import { da } from '../src/languages/da.ts'
import { markFindings } from '../src/overlays/mark-findings.ts'
import { tableOf } from '../src/parts.ts'
import { detailTool, focusTool, printTool, searchTool } from '../src/tools.ts'
import { bouncyBallJourney, pairDocument } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle

const tools = () => [detailTool(), focusTool(), searchTool()]

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
  handle = renderSwimlane(container, bouncyBallJourney, { tools: tools() })
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

const find = <T extends Element>(selector: string): T => {
  const found = container.querySelector<T>(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}
const heightNow = (): number => Number(find('.routebord-body').getAttribute('height'))
const fillOf = (step: string): string | null =>
  find(`.routebord-body [data-key="text:${step}"] text`).getAttribute('fill')
const inFocus = (): string | null => find('.routebord-focus [role=status]').textContent
const status = (): string | null => find('.routebord-search [role=status]').textContent

test('the switch of detail draws less, says which level is on, and reports it', async () => {
  const levels: SwimlaneEventMap['detail'][] = []
  handle.on('detail', (event) => levels.push(event))
  const full = heightNow()
  const [overview, , whole] = find('.routebord-levels').querySelectorAll('button')
  expect(whole?.getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(overview as HTMLElement)
  expect(heightNow()).toBeLessThan(full * 0.7)
  expect(overview?.getAttribute('aria-pressed')).toBe('true')
  expect(document.activeElement).toBe(overview)
  await userEvent.click(whole as HTMLElement)
  expect(heightNow()).toBe(full)
  expect(levels).toEqual([{ detail: 'overview' }, { detail: 'full' }])
})

test('a role that is chosen stands out, and a button shows the whole journey again', async () => {
  const seen: SwimlaneEventMap['emphasize'][] = []
  handle.on('emphasize', (event) => seen.push(event))
  const bright = fillOf('seams')
  const clear = find<HTMLButtonElement>('.routebord-focus button')
  expect([clear.hidden, inFocus()]).toEqual([true, 'Whole journey'])
  await userEvent.selectOptions(find('.routebord-focus select'), 'role:head')
  expect(inFocus()).toMatch(/ Anders Afdelingschef, 10 of 27 steps; the rest is dimmed$/)
  expect(fillOf('seams')).not.toBe(bright)
  expect(fillOf('scrap')).toBe(bright)
  await userEvent.click(clear)
  expect(fillOf('seams')).toBe(bright)
  expect(clear.hidden).toBe(true)
  expect(document.activeElement).toBe(find('.routebord-focus select'))
  expect(seen).toEqual([{ emphasis: { role: 'head' } }, { emphasis: null }])
})

test('a stretch is named by who travels it and where it begins and ends; it goes when the map has it no more', async () => {
  const seen: SwimlaneEventMap['emphasize'][] = []
  handle.on('emphasize', (event) => seen.push(event))
  const names = (): readonly (string | null)[] =>
    [...container.querySelectorAll('.routebord-focus [value^="segment:"]')].map(
      ({ textContent }) => textContent,
    )
  expect(names()).toContain('Anders + Ivan: Haggling over service terms – Contract signed')
  expect(names()).toContain('Ole + Per: Trial day at the maker’s')
  expect(new Set(names()).size).toBe(names().length)
  const [asks, meet, signs] = pairDocument.steps
  const again = { ...meet, id: 'again', title: 'They meet again' }
  const draw = (...steps: readonly unknown[]): void =>
    handle.update(assertJourney({ ...pairDocument, steps }))
  draw(asks, meet, again, signs)
  await userEvent.selectOptions(find('.routebord-focus select'), 'segment:meet')
  expect(inFocus()).toBe(
    'AB Anna + Bert: They meet – They meet again, 2 of 4 steps; the rest is dimmed',
  )
  draw(asks, meet, signs)
  draw(asks, signs)
  expect(seen.map(({ emphasis }) => emphasis)).toEqual([
    { steps: ['meet', 'again'] },
    { steps: ['meet'] },
    null,
  ])
  expect(inFocus()).toBe('Whole journey')
})

test('a press on a lane head chooses its role, a second one lets go', () => {
  const head = find('.routebord-heads [data-key="head:head"]')
  head.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(find<HTMLSelectElement>('.routebord-focus select').value).toBe('role:head')
  head.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(find<HTMLSelectElement>('.routebord-focus select').value).toBe('')
})

test('a search says how many there are, Enter goes round, Escape ends it', async () => {
  const field = find<HTMLInputElement>('.routebord-search input')
  const bright = fillOf('jams')
  await userEvent.type(field, 'WORKSHOP')
  await expect.poll(status).toMatch(/^1 of \d+: /)
  const [, count] = /^1 of (\d+): /.exec(status() ?? '') ?? []
  expect(Number(count)).toBeGreaterThan(0)
  expect(fillOf('jams')).not.toBe(bright)
  for (let at = 0; at < Number(count); at += 1) await userEvent.keyboard('{Enter}')
  expect(status()).toMatch(/^1 of /)
  await userEvent.keyboard('{Escape}')
  expect([field.value, status(), fillOf('jams')]).toEqual(['', '', bright])
})

test('from a hit, arrow down goes to the step, and so does the tab key', async () => {
  await userEvent.type(find('.routebord-search input'), 'workshop')
  const stop = find('.routebord-layer [tabindex="0"]')
  expect(stop.getAttribute('data-step')).toBe('workshop')
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(stop)
  await userEvent.keyboard('{Enter}')
  expect(find('.routebord-details h2').textContent).toBe('Requirements workshop')
})

test('what is nowhere is said to be nowhere', async () => {
  await userEvent.type(find('.routebord-search input'), 'zeppelin')
  await expect.poll(status).toBe('Nothing found')
})

test('accents and case do not count', async () => {
  await userEvent.type(find('.routebord-search input'), 'operatOr')
  await expect.poll(status).toMatch(/^1 of \d+: /)
})

test('a page that changes a word, or adds a language, has it in tools, legend and table', () => {
  const language: Language = {
    ...da,
    tag: 'nb',
    tools: { search: 'Søk i kartet' },
    overlays: { findings: 'Det kartet ikke ser' },
    table: { step: 'Steg' },
  }
  const { findings } = findBlindSpots(bouncyBallJourney)
  handle.update(bouncyBallJourney, {
    language,
    overlays: [markFindings(findings)],
    table: tableOf,
  })
  expect(find('.routebord-search input').getAttribute('placeholder')).toBe('Søk i kartet')
  expect(find('.routebord-legend').textContent).toContain('Det kartet ikke ser')
  expect(find('.routebord-table thead').textContent).toContain('Steg')
  expect(find('.routebord-search button').getAttribute('aria-label')).toBe('Previous hit')
})

test('in another language the tools speak it, and what was typed stays', async () => {
  const field = find<HTMLInputElement>('.routebord-search input')
  await userEvent.type(field, 'trial')
  handle.update(bouncyBallJourney, { tools: tools(), language: da })
  expect(find('.routebord-levels').textContent).toBe('OverblikTrinAlt')
  expect(field.placeholder).toBe('Søg på kortet')
  expect(field.value).toBe('trial')
})

test('server markup keeps a row for the tools, or gets one', () => {
  handle.destroy()
  for (const options of [{ tools: tools() }, {}]) {
    container.innerHTML = renderToHtml(bouncyBallJourney, options)
    handle = renderSwimlane(container, bouncyBallJourney, { tools: tools() })
    expect(container.querySelectorAll('.routebord-tools')).toHaveLength(1)
    expect(container.querySelectorAll('.routebord-tool')).toHaveLength(3)
    handle.destroy()
    expect(container.querySelectorAll('.routebord-tool')).toHaveLength(0)
  }
})

test.each(['shared', 'frictions', 'uncertain', 'missing-signs'] as const)(
  'only %s can be chosen by itself',
  async (only) => {
    const seen: SwimlaneEventMap['emphasize'][] = []
    handle.on('emphasize', (event) => seen.push(event))
    const dimmed = (): number => container.querySelectorAll('.routebord-body [fill*=ink-3]').length
    const before = dimmed()
    await userEvent.selectOptions(find('.routebord-focus select'), `only:${only}`)
    expect(seen).toEqual([{ emphasis: { only } }])
    expect(dimmed()).toBeGreaterThan(before)
  },
)

test('a head under the pointer shows whose thread a press would take', () => {
  const pointed = (): readonly (string | null)[] =>
    [...container.querySelectorAll('[data-pointed]')].map((item) => item.getAttribute('data-key'))
  const over = (selector: string): boolean =>
    find(selector).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  over('.routebord-heads [data-key="head:head"] circle')
  expect(pointed()).toEqual(['thread:head'])
  over('.routebord-phase-heads [data-key^="phase:"]')
  expect(pointed()).toEqual([])
  over('.routebord-heads [data-key="head:head"]')
  find('.routebord-picture').dispatchEvent(new PointerEvent('pointerleave'))
  expect(pointed()).toEqual([])
})

for (const [order, chosen] of [
  ['before', () => [printTool(), detailTool()]],
  ['after', () => [detailTool(), printTool()]],
] as const)
  test(`a button that stands ${order} the levels leaves the pressed one as it is`, async () => {
    const host = document.createElement('div')
    document.body.append(host)
    const inside = document.createElement('div')
    host.attachShadow({ mode: 'open' }).append(inside)
    const shown = renderSwimlane(inside, bouncyBallJourney, { tools: chosen() })
    const pressed = inside.querySelector<HTMLElement>('[aria-pressed=true]')
    if (pressed === null) throw new Error('no level is pressed')
    await userEvent.hover(pressed)
    const { borderTopColor, backgroundColor } = getComputedStyle(pressed)
    expect(pressed.matches(':hover')).toBe(true)
    expect(borderTopColor).toBe(backgroundColor)
    shown.destroy()
    host.remove()
  })
