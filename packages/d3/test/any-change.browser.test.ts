import { compareJourneys, findBlindSpots } from '@routebord/analysis'
import { bouncyBall, bouncyBallToBe, twoRoles } from '@routebord/examples'
import { timeAxis } from '@routebord/layout/time'
import { assertJourney, type Journey } from '@routebord/schema'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { braid } from '../src/braid.ts'
import { renderSwimlane } from '../src/dom/render-swimlane.ts'
import type { SwimlaneOptions } from '../src/dom/swimlane-options.ts'
import { renderToHtml } from '../src/html/render-to-html.ts'
import { da } from '../src/languages/da.ts'
import { nl } from '../src/languages/nl.ts'
import { emphasize, markComparison, markFindings, type Overlay } from '../src/overlays.ts'
import { tableOf } from '../src/parts.ts'
import { detailTool, focusTool, searchTool } from '../src/tools.ts'
import { vertical } from '../src/vertical.ts'
import { differences } from './differences.ts'
import { bouncyBallJourney, pairDocument } from './drawn.ts'
import { setMotion } from './motions.ts'

beforeAll(() => setMotion('reduce'))
afterAll(() => setMotion(''))

const toBe = assertJourney(bouncyBallToBe)
const JOURNEYS: readonly Journey[] = [
  bouncyBallJourney,
  toBe,
  assertJourney(twoRoles),
  assertJourney(pairDocument),
  assertJourney({ ...pairDocument, steps: [] }),
  ...['seams', 'annex'].map((gone) =>
    assertJourney({
      ...bouncyBall,
      links: [],
      steps: bouncyBall.steps
        .filter(({ id }) => id !== gone)
        .map((step) => ({ ...step, after: step.after?.filter((id) => id !== gone) })),
    } as typeof bouncyBall),
  ),
]

const OVERLAYS: Readonly<Record<string, Overlay>> = {
  role: emphasize({ role: 'operator' }),
  shared: emphasize({ only: 'shared' }),
  findings: markFindings(findBlindSpots(bouncyBallJourney).findings),
  comparison: markComparison(compareJourneys(bouncyBallJourney, toBe)),
}

/** What a page may ask for, by name: a case that fails can be read. */
const WISHES: Readonly<Record<string, SwimlaneOptions>> = {
  danish: { language: da, locale: 'da' },
  dutch: { language: nl },
  mirrored: { direction: 'rtl' },
  overview: { detail: 'overview' },
  cards: { detail: 'cards' },
  vertical: { orientation: vertical },
  braid: { arrangement: braid },
  dated: { axis: timeAxis },
  table: { table: tableOf },
  one: { selected: 'meet' },
  two: { selected: ['scrap', 'workshop'] },
}

const change = fc.record({
  map: fc.nat({ max: JOURNEYS.length - 1 }),
  wishes: fc.uniqueArray(fc.constantFrom(...Object.keys(WISHES)), { maxLength: 4 }),
  over: fc.uniqueArray(fc.constantFrom(...Object.keys(OVERLAYS)), { maxLength: 2 }),
})
type Change = typeof change extends fc.Arbitrary<infer Made> ? Made : never

function given({ map, wishes, over }: Change, hasTools: boolean): [Journey, SwimlaneOptions] {
  const overlays = over.flatMap((name) => OVERLAYS[name] ?? [])
  const tools = hasTools ? [detailTool(), focusTool(), searchTool()] : undefined
  const wished = wishes.map((name) => WISHES[name])
  return [JOURNEYS[map] ?? toBe, Object.assign({ overlays, tools, selected: null }, ...wished)]
}

function container(): HTMLElement {
  const made = document.createElement('div')
  document.body.append(made)
  return made
}

test('whatever a map showed before, it shows what a new one would', () => {
  const property = fc.property(
    fc.array(change, { minLength: 1, maxLength: 4 }),
    change,
    fc.option(change),
    fc.boolean(),
    ([first, ...between], last, written, hasTools) => {
      if (first === undefined) return
      const [old, young] = [container(), container()]
      if (written) {
        // A table that only the server knows of stays.
        const wishes = written.wishes.filter((wish) => wish !== 'table')
        old.innerHTML = renderToHtml(...given({ ...written, wishes }, hasTools))
        young.innerHTML = renderToHtml(...given(last, hasTools))
      }
      const handle = renderSwimlane(old, ...given(first, hasTools))
      for (const next of [...between, last]) handle.update(...given(next, hasTools))
      const anew = renderSwimlane(young, ...given(last, hasTools))
      const found = differences(old, young)
      for (const shown of [handle, anew]) shown.destroy()
      for (const element of [old, young]) element.remove()
      expect(found).toEqual([])
    },
  )
  fc.assert(property, { numRuns: 20, seed: 1 })
})
