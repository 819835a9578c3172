import { generateJourney } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import type {} from '@vitest/browser-playwright'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { da } from '../src/languages/da.ts'
import { emphasize } from '../src/overlays/emphasize.ts'
import { printTool } from '../src/tools.ts'
import { vertical } from '../src/vertical.ts'
import { bouncyBallJourney } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle | undefined

/** Sheets of A4 within margins of 10 mm, in px. */
const SHEETS = { portrait: [718, 1047], landscape: [1047, 718] } as const

beforeEach(async () => {
  await page.viewport(...SHEETS.portrait)
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
/** The rows on the sheet that is printed: those for one that is turned are in the page, and not on it. */
const printed = (): readonly SVGSVGElement[] => rows().filter((row) => row.checkVisibility())

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

/** Waits until observers of sizes were told: they place the frame on the strip. */
async function laidOut(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve))
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

test.each(['portrait', 'landscape'] as const)(
  'on paper (%s) the map comes in rows: every step once, the heads in each, at one scale',
  async (sheet) => {
    const [width, height] = SHEETS[sheet]
    await page.viewport(width, height)
    handle = renderSwimlane(container, bouncyBallJourney, { tools: [printTool()] })
    await toPaper()
    expect(printed().length).toBeGreaterThan(2)
    const all = printed().flatMap(textsIn)
    for (const { title } of bouncyBallJourney.steps)
      expect(
        all.filter((text) => text === title.byLocale.en),
        title.byLocale.en,
      ).toHaveLength(1)
    for (const row of printed()) expect(textsIn(row)).toContain('Purchasing director')
    const scales = printed().map((row) => Number(row.getScreenCTM()?.a.toFixed(3)))
    expect(new Set(scales).size).toBe(1)
    expect(scales[0]).toBeGreaterThan(0.6)
    const boxes = printed().map((row) => row.getBoundingClientRect())
    expect(Math.max(...boxes.map((box) => box.height))).toBeLessThan(height)
    expect(Math.max(...boxes.map((box) => box.width))).toBeGreaterThan(width * 0.9)
    expect(find('.routebord-picture').getBoundingClientRect().height).toBe(0)
  },
)

test('a phase that goes on in the next row is named there again', async () => {
  handle = renderSwimlane(container, bouncyBallJourney, { tools: [printTool()] })
  await toPaper()
  const phases = bouncyBallJourney.phases.map((phase) => phase.title.byLocale.en ?? '')
  const named = printed().map((row) => phases.filter((title) => textsIn(row).includes(title)))
  expect(new Set(named.flat())).toEqual(new Set(phases))
  for (const titles of named) expect(titles.length).toBeGreaterThan(0)
  expect(named.flat().length).toBeGreaterThan(phases.length)
})

test('after printing nothing is left, and the next print shows what is drawn then', async () => {
  handle = renderSwimlane(container, bouncyBallJourney, { tools: [printTool()] })
  await laidOut()
  const before = container.innerHTML
  await toPaper()
  window.dispatchEvent(new Event('afterprint'))
  await cdp().send('Emulation.setEmulatedMedia', { media: '' })
  await laidOut()
  expect(container.innerHTML).toBe(before)
  handle.update(bouncyBallJourney, { language: da, overlays: [emphasize({ role: 'operator' })] })
  await toPaper()
  expect(printed().flatMap(textsIn)).toContain('Ole Operatør')
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
  const all = printed().flatMap(textsIn)
  for (const [road, heads] of printed().map(cutsOf)) {
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
