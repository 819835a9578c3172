import { generateJourney } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import type {} from '@vitest/browser-playwright'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { da } from '../src/languages/da.ts'
import { emphasize } from '../src/overlays/emphasize.ts'
import { printTool } from '../src/tools.ts'
import { vertical } from '../src/vertical.ts'
import { bouncyBallJourney } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle | undefined

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
})

afterEach(async () => {
  handle?.destroy()
  container.remove()
  vi.restoreAllMocks()
  await cdp().send('Emulation.setEmulatedMedia', { media: '' })
})

const find = <T extends Element>(selector: string): T => {
  const found = container.querySelector<T>(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}
const rows = (): readonly SVGSVGElement[] => [
  ...container.querySelectorAll<SVGSVGElement>('.routebord-row'),
]

/** The cuts that a row is made of, and from where to where each can be seen on the page. */
function cutsOf(
  row: SVGSVGElement,
): readonly { cut: SVGSVGElement; left: number; right: number }[] {
  const place = row.getScreenCTM()
  if (place === null) throw new Error('a row that is not drawn')
  return [...row.querySelectorAll<SVGSVGElement>(':scope > svg')].map((cut) => {
    const left = place.e + place.a * cut.x.baseVal.value
    return { cut, left, right: left + place.a * cut.width.baseVal.value }
  })
}

/** Does what a browser does around printing: tells the page, and shows it as paper does. */
async function toPaper(): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'))
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
}

/** Texts that can be seen in a row: what lies beyond its cuts is drawn and hidden. */
function textsIn(row: SVGSVGElement): readonly string[] {
  return cutsOf(row).flatMap(({ cut, left, right }) => {
    const texts = [...cut.querySelectorAll('text')].filter((text) => {
      const box = text.getBoundingClientRect()
      return box.left >= left - 1 && box.right <= right + 1
    })
    return texts.map((text) => {
      const lines = [...text.querySelectorAll('tspan')].map((line) => line.textContent)
      return lines.join(' ') || (text.textContent ?? '')
    })
  })
}

test('on paper the map comes in rows: every step once, the heads in each, at one scale', async () => {
  handle = renderSwimlane(container, bouncyBallJourney, { tools: [printTool()] })
  await toPaper()
  expect(rows().length).toBeGreaterThan(3)
  const all = rows().flatMap(textsIn)
  for (const { title } of bouncyBallJourney.steps)
    expect(
      all.filter((text) => text === title.byLocale.en),
      title.byLocale.en,
    ).toHaveLength(1)
  for (const row of rows()) expect(textsIn(row)).toContain('Purchasing director')
  const scales = rows().map((row) => Number(row.getScreenCTM()?.a.toFixed(3)))
  expect(new Set(scales).size).toBe(1)
  expect(find('.routebord-picture').getBoundingClientRect().height).toBe(0)
})

test('a phase that goes on in the next row is named there again', async () => {
  handle = renderSwimlane(container, bouncyBallJourney, { tools: [printTool()] })
  await toPaper()
  const phases = bouncyBallJourney.phases.map((phase) => phase.title.byLocale.en ?? '')
  const named = rows().map((row) => phases.filter((title) => textsIn(row).includes(title)))
  expect(new Set(named.flat())).toEqual(new Set(phases))
  for (const titles of named) expect(titles.length).toBeGreaterThan(0)
  expect(named.flat().length).toBeGreaterThan(phases.length)
})

test('after printing nothing is left, and the next print shows what is drawn then', async () => {
  handle = renderSwimlane(container, bouncyBallJourney, { tools: [printTool()] })
  const before = container.innerHTML
  await toPaper()
  window.dispatchEvent(new Event('afterprint'))
  expect(container.innerHTML).toBe(before)
  handle.update(bouncyBallJourney, { language: da, overlays: [emphasize({ role: 'operator' })] })
  await toPaper()
  expect(rows().flatMap(textsIn)).toContain('Ole Operatør')
  expect(
    container.querySelectorAll('.routebord-row [stroke*="routebord-dim"]').length,
  ).toBeGreaterThan(3)
  handle.destroy()
  handle = undefined
  expect(rows()).toEqual([])
  window.dispatchEvent(new Event('beforeprint'))
  expect(rows()).toEqual([])
})

test('a mirrored map has its heads at the right of each row', async () => {
  handle = renderSwimlane(container, bouncyBallJourney, { direction: 'rtl', tools: [printTool()] })
  await toPaper()
  const all = rows().flatMap(textsIn)
  for (const [road, heads] of rows().map(cutsOf)) {
    expect(heads?.left).toBeCloseTo(road?.right ?? 0, 0)
    expect(heads?.cut.textContent).toContain('Purchasing director')
  }
  expect(all.filter((text) => text.includes('Contract signed'))).toHaveLength(1)
})

test('what is short, or runs down the page, is printed as it is', async () => {
  const short = assertJourney(generateJourney({ seed: 1, roles: 2, steps: 2, shared: 0.3 }))
  handle = renderSwimlane(container, short, { tools: [printTool()] })
  await toPaper()
  expect(rows()).toEqual([])
  handle.update(bouncyBallJourney, { orientation: vertical })
  window.dispatchEvent(new Event('beforeprint'))
  expect(rows()).toEqual([])
  expect(find('.routebord-picture').getBoundingClientRect().height).toBeGreaterThan(200)
})

test('the button prints, in the language of the map', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  handle = renderSwimlane(container, bouncyBallJourney, { tools: [printTool()], language: da })
  const button = find<HTMLButtonElement>('.routebord-print')
  expect(button.textContent).toBe('Udskriv')
  expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  await userEvent.click(button)
  expect(print).toHaveBeenCalledTimes(1)
})
