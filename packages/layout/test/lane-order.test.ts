import type { JourneyDocument } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutOverview } from '../src/layout-overview.ts'
import { layoutReadingList } from '../src/layout-reading-list.ts'
import { layoutSwimlane } from '../src/layout-swimlane.ts'
import { type Drawn, draw, journeys, sketchJourney } from './journeys.ts'

/** A layout without the objects it speaks of: those of two journeys are never the same. */
function numbersOf(layout: object): unknown {
  return JSON.parse(
    JSON.stringify(layout, (key, value) =>
      ['step', 'role', 'phase', 'signpost', 'link', 'item'].includes(key) ? value?.id : value,
    ),
  )
}

function turned(document: JourneyDocument, places: readonly number[]): JourneyDocument {
  return { ...document, roles: places.flatMap((place) => document.roles[place] ?? []) }
}

const inOrder = (drawn: Drawn, places: readonly number[]) => ({
  order: () => ({ roles: places.flatMap((place) => drawn.journey.roles[place] ?? []) }),
})

describe('an order of lanes', () => {
  test('gives the map that the same roles in that order would give', () => {
    // Who sends an influence that names no role is the first in the document, wherever that lane stands.
    const withoutLinks = journeys().map((document) => ({ ...document, links: [] }))
    const cases = withoutLinks.chain((document) =>
      fc.record({
        document: fc.constant(document),
        places: fc.shuffledSubarray([...document.roles.keys()], {
          minLength: document.roles.length,
        }),
      }),
    )
    fc.assert(
      fc.property(cases, ({ document, places }) => {
        const [given, expected] = [draw(document), draw(turned(document, places))]
        const options = inOrder(given, places)
        for (const layOut of [layoutSwimlane, layoutOverview, layoutReadingList])
          expect(numbersOf(layOut(given.composite, options))).toEqual(
            numbersOf(layOut(expected.composite)),
          )
      }),
      { seed: 20261122, numRuns: 60 },
    )
  })

  test('makes the topmost of its lanes the host', () => {
    const given = draw(
      sketchJourney(3, [{ roles: [0, 2], experience: { r0: { quote: 'Yes.' } } }, [1]]),
    )
    const layout = layoutSwimlane(given.composite, inOrder(given, [2, 1, 0]))
    const [first] = layout.cards
    expect(first?.rail).toBe(layout.lanes[0]?.rail)
    expect(layout.lanes.map((lane) => lane.role.id)).toEqual(['r2', 'r1', 'r0'])
    expect(first?.bridges.map((bridge) => bridge.role.id)).toEqual(['r1'])
  })

  test('loses nobody: roles that it leaves out follow at the end, strangers are not let in', () => {
    const given = draw(sketchJourney(3, [[0], [1], [2]]))
    const stranger = draw(sketchJourney(1, [[0]])).journey.roles
    const last = given.journey.roles.slice(2)
    const layout = layoutSwimlane(given.composite, {
      order: () => ({ roles: [...stranger, ...last, ...last] }),
    })
    expect(layout.lanes.map((lane) => lane.role)).toEqual([
      given.journey.roles[2],
      given.journey.roles[0],
      given.journey.roles[1],
    ])
  })
})
