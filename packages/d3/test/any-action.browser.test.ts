import { bouncyBallToBe, twoRoles } from '@routebord/examples'
import { assertJourney, type Journey } from '@routebord/schema'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { renderSwimlane, type SwimlaneHandle } from '../src/dom/render-swimlane.ts'
import type { SwimlaneOptions } from '../src/dom/swimlane-options.ts'
import { da } from '../src/languages/da.ts'
import { detailTool, focusTool, legendTool, searchTool, tableTool } from '../src/tools.ts'
import { vertical } from '../src/vertical.ts'
import { bouncyBallJourney } from './drawn.ts'
import { setMotion } from './motions.ts'
import { whatIsWrong } from './what-is-wrong.ts'

const JOURNEYS: readonly Journey[] = [
  bouncyBallJourney,
  assertJourney(bouncyBallToBe),
  assertJourney(twoRoles),
]
const OPTIONS: readonly SwimlaneOptions[] = [
  {},
  { language: da, locale: 'da' },
  { direction: 'rtl' },
  { detail: 'overview' },
  { orientation: vertical },
]
const BACK = 'Shift>}{Tab}{/Shift'
const ARROWS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']
const KEYS = ['Tab', BACK, 'Enter', 'Escape', 'Home', '+', ...ARROWS]

const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ key: fc.constantFrom(...KEYS) }) },
  { weight: 4, arbitrary: fc.record({ press: fc.nat({ max: 200 }) }) },
  { weight: 1, arbitrary: fc.record({ search: fc.constantFrom('ball', 'Per', 'zzz', '') }) },
  { weight: 1, arbitrary: fc.record({ width: fc.constantFrom(320, 700, 1200) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      journey: fc.nat({ max: JOURNEYS.length - 1 }),
      options: fc.nat({ max: OPTIONS.length - 1 }),
    }),
  },
)
type Action = typeof action extends fc.Arbitrary<infer Made> ? Made : never

let container: HTMLElement
let handle: SwimlaneHandle
const faults: string[] = []
const noteFault = (event: ErrorEvent): number => faults.push(event.message)

beforeEach(() => {
  setMotion('reduce')
  faults.length = 0
  window.addEventListener('error', noteFault)
  vi.spyOn(console, 'error').mockImplementation((...said) => faults.push(said.join(' ')))
  // What a map saves would be asked for by the browser.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
})

afterEach(() => {
  setMotion('')
  window.removeEventListener('error', noteFault)
  vi.restoreAllMocks()
})

const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

function given({ journey, options }: { journey: number; options: number }) {
  return [JOURNEYS[journey] ?? bouncyBallJourney, OPTIONS[options] ?? {}] as const
}

/** Does what a reader or the page may do. */
async function perform(next: Action): Promise<void> {
  if ('key' in next) await userEvent.keyboard(`{${next.key}}`)
  else if ('width' in next) container.style.width = `${next.width}px`
  else if ('journey' in next) handle.update(...given(next))
  else if ('search' in next) {
    const field = container.querySelector<HTMLInputElement>('input[type=search]')
    if (field?.checkVisibility()) await userEvent.fill(field, next.search)
  } else {
    const buttons = [...container.querySelectorAll<HTMLElement>('button, summary')].filter(
      (found) => found.checkVisibility(),
    )
    const button = buttons[next.press % buttons.length]
    button?.focus()
    button?.click()
  }
  await nextFrame()
}

const holdsFocus = (): boolean => container.contains(document.activeElement)

async function go(first: { journey: number; options: number }, actions: readonly Action[]) {
  container = document.createElement('div')
  document.body.append(container)
  const [journey, options] = given(first)
  const tools = [detailTool(), focusTool(), searchTool(), legendTool(), tableTool()]
  handle = renderSwimlane(container, journey, { ...options, tools })
  const wrong: string[] = []
  for (const next of actions) {
    const before = document.activeElement
    const hadFocus = holdsFocus()
    await perform(next)
    // A narrow map is a list: the picture's own buttons are not there, its steps are.
    const isOfPicture = before?.closest('.routebord-layer, .routebord-drawer') === null
    const mayLeave = ('width' in next && isOfPicture) || ('key' in next && next.key.includes('Tab'))
    const found = [...whatIsWrong(container), ...faults]
    if (hadFocus && !mayLeave && !holdsFocus())
      found.push(`the focus went from ${before?.outerHTML.slice(0, 80)}`)
    wrong.push(...found.map((what) => `after ${JSON.stringify(next)}: ${what}`))
    if (wrong.length > 0) break
  }
  handle.destroy()
  container.remove()
  faults.length = 0
  return wrong
}

test('whatever a reader does, the map answers, keeps the focus and says what it shows', async () => {
  const first = fc.record({ journey: fc.nat({ max: 2 }), options: fc.nat({ max: 4 }) })
  const property = fc.asyncProperty(
    first,
    fc.array(action, { minLength: 4, maxLength: 12 }),
    async (begin, actions) => {
      expect(await go(begin, actions)).toEqual([])
    },
  )
  await fc.assert(property, { numRuns: 15, seed: 1 })
})
