import { findBlindSpots } from '@routebord/analysis'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { da } from '../src/languages/da.ts'
import { emphasize } from '../src/overlays/emphasize.ts'
import { markFindings } from '../src/overlays/mark-findings.ts'
import { detailTool, focusTool, legendTool, printTool, searchTool } from '../src/tools.ts'
import { bouncyBallJourney } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle
const tools = [detailTool(), focusTool(), searchTool(), legendTool(), printTool()]
const overlays = [markFindings(findBlindSpots(bouncyBallJourney).findings)]

// 1280 px at 400 %.
beforeEach(async () => {
  await page.viewport(320, 256)
  document.body.style.margin = '0'
  container = document.createElement('div')
  container.className = 'routebord'
  document.body.append(container)
  handle = renderSwimlane(container, bouncyBallJourney, { tools, overlays, language: da })
})

afterEach(async () => {
  handle.destroy()
  container.remove()
  document.adoptedStyleSheets = []
  document.body.style.margin = ''
  await page.viewport(1280, 800)
})

const find = (selector: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`nothing matches ${selector}`)
  return found
}
const isShown = (element: Element): boolean => element.getClientRects().length > 0
const shown = (selector: string): readonly HTMLElement[] =>
  [...container.querySelectorAll<HTMLElement>(selector)].filter(isShown)
const text = (step: string): HTMLElement => find(`[data-step="${step}"] .routebord-text`)
const folded = (): readonly (string | undefined)[] =>
  shown('.routebord-step[data-dim]').map(({ dataset }) => dataset.step)

/** What the list shows by its marks. */
const READ_OUT_ALONE =
  '.routebord-from,.routebord-next,.routebord-phases :is(.routebord-voices span,dt:has(+[data-mark]))'

/** Boxes with words that reach out of them, or out of the page. */
const cut = (): readonly (string | null)[] =>
  shown(
    ':is(h2,h3,h4,p,li,dt,dd,button,span,strong,em,q):not(.routebord-spoken,.routebord-layer *)',
  )
    .filter((box) => !box.closest(READ_OUT_ALONE))
    .filter((box) => {
      const { left, right } = box.getBoundingClientRect()
      const isOut = left < 0 || right > document.documentElement.clientWidth + 0.5
      const isInline = getComputedStyle(box).display === 'inline'
      // The tip of a board has no words.
      const tip = box.matches('.routebord-board') ? 9 : 0
      return isOut || (!isInline && box.scrollWidth > box.clientWidth + 1 + tip)
    })
    .map(({ textContent }) => textContent)

test('at 320 px, in Danish, nothing is lost: tools, list and legend with its findings are there, and what is pressed is large', () => {
  expect(document.documentElement.scrollWidth).toBe(320)
  expect(cut()).toEqual([])
  for (const part of ['focus', 'search', 'outline', 'legend', 'print'])
    expect(shown(`.routebord-${part}`), part).toHaveLength(1)
  expect(shown('.routebord-levels,.routebord-bar,.routebord-body')).toEqual([])
  const sizes = shown('.routebord-tools :is(button,select,input)').map((target) => {
    const { width, height } = target.getBoundingClientRect()
    return Math.min(width, height)
  })
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  const { bottom } = find('.routebord-outline').getBoundingClientRect()
  expect(find('.routebord-legend').getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom)
})

test('a search jumps to the step in the list, folds the others, and stays in sight', async () => {
  const height = container.scrollHeight
  const field = find('.routebord-search input')
  await userEvent.type(field, 'workshop')
  expect(folded()).not.toContain('workshop')
  expect(folded().length).toBeGreaterThan(10)
  expect(container.scrollHeight).toBeLessThan(height)
  const bar = field.getBoundingClientRect()
  expect(bar.top).toBeGreaterThanOrEqual(0)
  const hit = text('workshop').getBoundingClientRect()
  expect(hit.top).toBeGreaterThanOrEqual(bar.bottom)
  expect(hit.top).toBeLessThan(256)
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(find('.routebord-details h2').textContent).toBe('Workshop om kravene')
})

test('what is in focus keeps its words in the list, and the rest its titles; a chip says so and lets go', async () => {
  await userEvent.selectOptions(find('.routebord-focus select'), 'role:director')
  expect(folded()).toContain('jams')
  expect(folded()).not.toContain('three-quotes')
  expect(shown('[data-step="jams"] .routebord-text>*')).toHaveLength(1)
  const { bottom } = find('.routebord-chip').getBoundingClientRect()
  expect(bottom).toBeGreaterThan(0)
  expect(document.documentElement.scrollWidth).toBe(320)
  await userEvent.click(find('.routebord-chip button'))
  expect(folded()).toEqual([])
})

test('the legend is one press away', async () => {
  await userEvent.click(find('.routebord-tool-button'))
  const heading = find('.routebord-legend h2')
  expect(document.activeElement).toBe(heading)
  const { top } = heading.getBoundingClientRect()
  expect(top).toBeGreaterThanOrEqual(find('.routebord-search input').getBoundingClientRect().bottom)
  expect(top).toBeLessThan(256)
})

test('with wider spacing of text nothing is lost, on a phone and beside the picture', async () => {
  // WCAG 1.4.12.
  const spacing = new CSSStyleSheet()
  spacing.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
  )
  document.adoptedStyleSheets.push(spacing)
  const longest = [...container.querySelectorAll<HTMLOptionElement>('[value^="segment:"]')].reduce(
    (a, b) => (b.text.length > a.text.length ? b : a),
  )
  await userEvent.selectOptions(find('.routebord-focus select'), longest.value)
  find('.routebord-layer [data-step=seams]').click()
  expect(cut()).toEqual([])
  expect(document.documentElement.scrollWidth).toBe(320)
  await page.viewport(1280, 800)
  expect(cut()).toEqual([])
  expect(document.documentElement.scrollWidth).toBe(1280)
})

test('without script the list folds, too, and the legend stands below it', () => {
  handle.destroy()
  container.innerHTML = renderToHtml(bouncyBallJourney, {
    overlays: [emphasize({ only: 'missing-signs' })],
  })
  expect(folded()).toContain('seams')
  expect(folded()).not.toContain('jams')
  const { bottom } = find('.routebord-outline').getBoundingClientRect()
  expect(find('.routebord-legend').getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom)
})

const levelsOf = (selector: string): ReadonlySet<number> =>
  new Set(shown(selector).map((control) => Math.round(control.getBoundingClientRect().top)))

test('tools that are one button stand in a row, not each in one of its own', async () => {
  await page.viewport(390, 800)
  expect(shown('.routebord-tool>button')).toHaveLength(2)
  expect(levelsOf('.routebord-tool>button').size).toBe(1)
})

test('beside the picture all tools stand in one row, however long the stretches that one offers', async () => {
  await page.viewport(1280, 800)
  const offered = shown('.routebord-focus').flatMap((focus) => [
    ...focus.querySelectorAll('option'),
  ])
  expect(Math.max(...offered.map(({ text: name }) => name.length))).toBeGreaterThan(40)
  expect(levelsOf('.routebord-tools :is(input,select,.routebord-tool>button)').size).toBe(1)
})
