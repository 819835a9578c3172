import { deriveComposite } from '@routebord/analysis'
import { examples, generateJourney } from '@routebord/examples'
import { methodExamples } from '@routebord/examples/method'
import { assertJourney, type JourneyDocument } from '@routebord/schema'
import { expect, test } from 'vitest'
import { layoutSwimlane } from '../src/layout-swimlane.ts'
import type { PathCommand, Point, SwimlaneLayout } from '../src/swimlane-layout.ts'
import { layoutVertical } from '../src/vertical/layout-vertical.ts'

const documents: readonly JourneyDocument[] = [
  ...Object.values(examples),
  ...(Object.values(methodExamples) as JourneyDocument[]),
]
const LEVELS = ['overview', 'cards', 'full'] as const
const layouts = documents.flatMap((document) =>
  LEVELS.map((detail) => {
    const layout = layoutSwimlane(deriveComposite(assertJourney(document)), { detail })
    return [`${document.id}, ${detail}`, layout] as const
  }),
)

/** Points along a path, close to each other; an arc is as good as its chord here. */
function pointsOf(path: readonly PathCommand[]): readonly Point[] {
  return path.flatMap((command, index) => {
    const from = path[index - 1]
    if (from === undefined) return [command]
    return Array.from({ length: 60 }, (_, step) => {
      const to = (step + 1) / 60
      if (command.kind !== 'curve')
        return { x: from.x + (command.x - from.x) * to, y: from.y + (command.y - from.y) * to }
      const at = (a: number, b: number, c: number, d: number): number =>
        a * (1 - to) ** 3 + 3 * b * to * (1 - to) ** 2 + 3 * c * to ** 2 * (1 - to) + d * to ** 3
      return {
        x: at(from.x, command.x1, command.x2, command.x),
        y: at(from.y, command.y1, command.y2, command.y),
      }
    })
  })
}

/** Links of a layout, each with the steps whose cards it runs over. */
function overCards({ links, cards }: SwimlaneLayout): readonly string[] {
  return links.flatMap(({ link, paths }) => {
    const points = paths.flatMap(pointsOf)
    const under = cards.filter(({ left, right, bodies }) =>
      points.some(({ x, y }) =>
        bodies.some(
          ({ top, bottom }) => left + 4 < x && x < right - 4 && top + 4 < y && y < bottom - 4,
        ),
      ),
    )
    return under.map(({ step }) => `${link.id} over ${step.id}`)
  })
}

test.each(layouts)('%s: no link runs over a card', (_name, layout) => {
  expect(overCards(layout)).toEqual([])
})

test('there are enough links for that to mean something', () => {
  const influences = layouts.flatMap(([, { links }]) => links)
  expect(influences.length).toBeGreaterThan(100)
})

test('a curve that would be in the way of a card goes along a lane and through a gutter instead', () => {
  const [, layout] = layouts.find(([name]) => name === 'software-subscription, full') ?? []
  const kinds = layout?.links.map(({ paths }) => paths[0]?.[1]?.kind) ?? []
  expect(kinds).toContain('curve')
  expect(kinds.filter((kind) => kind === 'line').length).toBeGreaterThan(1)
})

test.each(layouts)(
  '%s: what an influence says lies on no feelings and in its own lane',
  (_name, layout) => {
    for (const { link, label } of layout.links) {
      if (label.head.lines.length === 0) continue
      const lines = label.head.lines.length + label.text.lines.length
      const [top, bottom] = [label.baseline - 12, label.baseline + 16 * (lines - 1) + 4]
      const lane = layout.lanes.find((other) => other.top <= top && top < other.bottom)
      expect(bottom, link.id).toBeLessThanOrEqual(
        lane?.zero === undefined ? (lane?.bottom ?? 0) : lane.zero - 20,
      )
    }
  },
)

test.each(layouts)(
  '%s: a way back meets its cards at an edge, clear of their signs',
  (_name, layout) => {
    for (const { link, start, end, paths } of layout.links) {
      if (link.kind !== 'return') continue
      for (const [at, step] of [
        [start, link.from.step],
        [end, link.to.step],
      ] as const) {
        const card = layout.cards.find((other) => other.step === step)
        if (card === undefined) continue
        expect([card.top === at.y, card.right === at.x]).toContain(true)
      }
      const points = paths.flatMap(pointsOf)
      const struck = layout.signs.filter(({ left, right, top, bottom }) =>
        points.some(({ x, y }) => left < x && x < right && top < y && y < bottom),
      )
      expect(struck.map(({ signpost }) => signpost.id)).toEqual([])
    }
  },
)

test('links stay beside the heads, in lanes and down the page, also to whoever comes in at the edge', () => {
  const ofGenerated = Array.from({ length: 24 }, (_, seed) =>
    generateJourney({ seed, roles: 12, steps: 60, shared: 0.4 }),
  )
  let upright = 0
  for (const document of [...documents, ...ofGenerated])
    for (const layOut of [layoutSwimlane, layoutVertical]) {
      const { links, headWidth, width } = layOut(deriveComposite(assertJourney(document)))
      for (const { link, paths, heading } of links) {
        const reach = paths.flatMap(pointsOf).map(({ x }) => x)
        expect(Math.min(...reach), link.id).toBeGreaterThanOrEqual(headWidth)
        expect(Math.max(...reach), link.id).toBeLessThanOrEqual(width)
        if (link.kind !== 'return' && heading !== 0) upright += 1
      }
    }
  expect(upright).toBeGreaterThan(3)
})

test('down the page fewer than one link in ten runs over a card', () => {
  const down = documents.map((document) => layoutVertical(deriveComposite(assertJourney(document))))
  const links = down.flatMap((layout) => layout.links).length
  expect(down.flatMap(overCards).length).toBeLessThan(links / 10)
})
