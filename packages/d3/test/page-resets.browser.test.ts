import { afterEach, expect, test } from 'vitest'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import { bouncyBallJourney } from './drawn.ts'

let container: HTMLElement
let handle: SwimlaneHandle

function draw(): readonly string[] {
  container = document.createElement('div')
  document.body.append(container)
  handle = renderSwimlane(container, bouncyBallJourney)
  const facts = [...container.querySelectorAll('.routebord-canvas svg, .routebord-body text')].map(
    (element) => {
      const { width, height } = element.getBoundingClientRect()
      return `${element.getAttribute('class') ?? element.textContent} ${width.toFixed(1)} ${height.toFixed(1)}`
    },
  )
  handle.destroy()
  container.remove()
  return facts
}

afterEach(() => {
  document.adoptedStyleSheets = []
})

test.each([
  'svg{width:100%;height:auto}',
  '*{font:inherit}',
  'body{text-transform:uppercase;letter-spacing:3px}',
])('under %s the picture has the same sizes', (rules) => {
  const before = draw()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets]
  expect(draw()).toEqual(before)
  expect(before.length).toBeGreaterThan(100)
})
