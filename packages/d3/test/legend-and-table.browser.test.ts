import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { da } from '../src/languages/da.ts'
import { markFindings } from '../src/overlays/mark-findings.ts'
import { tableOf } from '../src/parts.ts'
import { bouncyBallJourney } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
})

afterEach(() => {
  handle.destroy()
  container.remove()
})

const headings = (): readonly string[] =>
  [...container.querySelectorAll('.routebord-legend h3')].map((heading) => heading.textContent)
const table = (): Element | null => container.querySelector('.routebord-table')

test('the legend names what the level of detail draws, and no group without a mark', () => {
  handle = renderSwimlane(container, bouncyBallJourney, { overlays: [markFindings([])] })
  expect(headings()).toContain('Touchpoints')
  expect(headings()).toContain('Frictions')
  expect(headings()).not.toContain('What the map does not see')
  handle.update(bouncyBallJourney, { detail: 'overview' })
  expect(headings()).not.toContain('Touchpoints')
  // Of what hurts the thorns stay.
  expect(headings()).toContain('Frictions')
  for (const list of container.querySelectorAll('.routebord-legend ul'))
    expect(list.childElementCount).toBeGreaterThan(0)
})

test('a table that the server wrote is adopted, and says what the map says', () => {
  container.innerHTML = renderToHtml(bouncyBallJourney, { table: tableOf })
  const written = table()
  handle = renderSwimlane(container, bouncyBallJourney, { table: tableOf })
  expect(table()).toBe(written)
  expect(written?.querySelectorAll('tbody tr')).toHaveLength(27)
  const steps = bouncyBallJourney.steps.slice(0, 3)
  handle.update({ ...bouncyBallJourney, steps, links: [], signposts: [] }, { table: tableOf })
  expect(table()).toBe(written)
  expect(written?.querySelectorAll('tbody tr')).toHaveLength(3)
  handle.update(bouncyBallJourney, { table: tableOf, language: da, locale: 'da' })
  expect(table()?.textContent).toContain('Hvem')
})

test('the page’s own font is that of the picture, too', () => {
  container.style.setProperty('--routebord-font', 'Georgia, serif')
  container.className = 'routebord'
  handle = renderSwimlane(container, bouncyBallJourney)
  const text = container.querySelector('.routebord-body text')
  expect(text && getComputedStyle(text).fontFamily).toBe('Georgia, serif')
  container.style.removeProperty('--routebord-font')
  expect(text && getComputedStyle(text).fontFamily).toMatch(/^Inter, "Inter Variable"/)
})
