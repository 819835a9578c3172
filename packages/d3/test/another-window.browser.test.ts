import { afterEach, expect, test } from 'vitest'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { focusTool, tableTool } from '../src/tools.ts'
import { bouncyBallJourney } from './drawn.ts'

let handle: SwimlaneHandle

afterEach(() => {
  handle.destroy()
  document.body.replaceChildren()
})

function bodyOfFrame(width: number): HTMLElement {
  const frame = document.body.appendChild(document.createElement('iframe'))
  frame.style.width = `${width}px`
  return frame.contentDocument?.body as HTMLElement
}

test('a map in a frame is as alive as one in the page that draws it', () => {
  const body = bodyOfFrame(1200)
  handle = renderSwimlane(body, bouncyBallJourney, { tools: [focusTool(), tableTool()] })
  const find = <T extends HTMLElement>(selector: string): T => body.querySelector(selector) as T
  const click = new MouseEvent('click', { bubbles: true })
  find('.routebord-heads [data-key="head:head"]').dispatchEvent(click)
  expect(find<HTMLSelectElement>('.routebord-focus select').value).toBe('role:head')
  find('.routebord-tool-button').click()
  find('.routebord-tabled th:nth-child(2) button').click()
  expect(find('.routebord-tabled th:nth-child(2)').getAttribute('aria-sort')).toBe('ascending')
})

test('a press on the words of a narrow map in a frame chooses their step', () => {
  const body = bodyOfFrame(390)
  handle = renderSwimlane(body, bouncyBallJourney)
  body.querySelector<HTMLElement>('.routebord-step[data-step="workshop"] h4')?.click()
  expect(body.querySelector('.routebord-details h2')?.textContent).toBe('Requirements workshop')
})

test('a shadow root in a frame has the rules of the map', () => {
  const host = bodyOfFrame(1200).appendChild(document.createElement('div'))
  const root = host.attachShadow({ mode: 'open' })
  const inside = root.appendChild(document.createElement('div'))
  handle = renderSwimlane(inside, bouncyBallJourney)
  expect(root.adoptedStyleSheets.length).toBeGreaterThan(0)
})
