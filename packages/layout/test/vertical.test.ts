import { deriveComposite } from '@routebord/analysis'
import { bouncyBall, hospitalTender } from '@routebord/examples'
import { assertJourney, type JourneyDocument } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, hitTest, pictureBox } from '../src/hit-test.ts'
import { neighbour, readingOrder } from '../src/neighbours.ts'
import type { SwimlaneLayout } from '../src/swimlane-layout.ts'
import { layoutVertical } from '../src/vertical/layout-vertical.ts'
import { found, journeys, sketchJourney } from './journeys.ts'
import { strokesOfThread } from './strokes.ts'

const RUNS = { seed: 20261122, numRuns: 60 }
const LINE = 16

const layoutOf = (document: unknown): SwimlaneLayout =>
  layoutVertical(deriveComposite(assertJourney(document)))

/** States a law of every map whose journey runs down the page. */
function law(sentence: string, check: (layout: SwimlaneLayout, document: JourneyDocument) => void) {
  test(sentence, () => {
    fc.assert(
      fc.property(journeys(), (document) => check(layoutOf(document), document)),
      RUNS,
    )
  })
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function expectApart(boxes: readonly Box[]): void {
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      expect(overlap(a, b), JSON.stringify([a, b])).toBe(false)
}

const bodiesOf = (layout: SwimlaneLayout): readonly Box[] =>
  layout.cards.flatMap(({ bodies, left, right }) =>
    bodies.map((body) => ({ left, right, ...body })),
  )

const labelBoxes = (layout: SwimlaneLayout): readonly Box[] =>
  layout.links.flatMap(({ label: { head, text, x, baseline } }) => {
    const lines = head.lines.length + text.lines.length
    const top = baseline - 12
    const bottom = x + Math.max(head.width, text.width)
    return lines === 0 ? [] : [{ left: top, right: top + LINE * lines, top: x, bottom }]
  })

const OF_THE_JOURNEY = new Set(['step', 'role', 'phase', 'signpost', 'link', 'item'])

/** Writes what is the layout's own, without the journey it points to. */
const numbersOf = (layout: SwimlaneLayout): string =>
  JSON.stringify(layout, (key, value: unknown) => (OF_THE_JOURNEY.has(key) ? undefined : value))

describe('a journey that runs down the page', () => {
  law('cards, signs and what links say lie apart', (layout) => {
    expectApart([...bodiesOf(layout), ...layout.signs, ...labelBoxes(layout)])
  })

  law('no body of a card reaches into the lane of a role that takes no part', (layout) => {
    for (const card of layout.cards)
      for (const lane of layout.lanes)
        if (!card.step.roles.includes(lane.role))
          for (const body of card.bodies)
            expect(body.bottom <= lane.top || lane.bottom <= body.top).toBe(true)
  })

  law('each step comes below the one before it on the way of each role', (layout, document) => {
    const places = [...layout.cards, ...layout.notes]
    const { legs } = deriveComposite(assertJourney(document))
    const at = (id: string): Box =>
      pictureBox(layout, found(places.find(({ step }) => step.id === id)))
    for (const { from, to } of legs) expect(at(from.id).bottom).toBeLessThan(at(to.id).top)
  })

  law('a card holds its texts, clear of its threads', (layout) => {
    for (const card of layout.cards) {
      const host = found(card.bodies[0])
      const lastRail = card.rail + 8 * (card.step.roles.length - 1)
      const texts = [card.title, ...card.touchpoints.map(({ text }) => text)]
      for (const { width } of texts) expect(lastRail + 16 + width).toBeLessThanOrEqual(host.bottom)
      const last = Math.max(
        card.titleBaseline + 18 * (card.title.lines.length - 1),
        ...[...card.touchpoints, ...card.frictions].map(
          ({ baseline, text }) => baseline + LINE * (text.lines.length - 1),
        ),
        ...card.rows.map(
          ({ baseline, quote }) => baseline + LINE * ((quote?.lines.length ?? 1) - 1),
        ),
      )
      expect(last).toBeLessThan(card.right)
      expect(card.titleBaseline - 14).toBeGreaterThan(card.left)
    }
  })

  law(
    'a thread runs straight down past each of its steps, 8 right of the one before it',
    (layout) => {
      for (const thread of layout.threads) {
        const { role } = thread
        const strokes = strokesOfThread(thread)
        for (const card of layout.cards) {
          if (!card.step.roles.includes(role)) continue
          const company = layout.lanes.filter((lane) => card.step.roles.includes(lane.role))
          const slot = company.findIndex((lane) => lane.role === role)
          const level = card.rail + 8 * slot
          const passes = strokes.some(
            ({ from, to }) =>
              from.y === level && to.y === level && from.x <= card.left && card.right <= to.x,
          )
          expect(passes, `${role.id} at ${card.step.id}`).toBe(true)
        }
      }
    },
  )

  law('everything lies on the picture, below the heads and right of the phases', (layout) => {
    const boxes = [...bodiesOf(layout), ...layout.notes, ...layout.signs]
    for (const { left, right, top, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(layout.headWidth)
      expect(right).toBeLessThanOrEqual(layout.width)
      expect(top).toBeGreaterThanOrEqual(layout.headHeight)
      expect(bottom).toBeLessThanOrEqual(layout.height)
    }
    for (const { ends } of layout.feelings)
      for (const { y } of ends) expect(y).toBeLessThan(layout.height)
  })

  law('the same journey gives the same numbers, and nobody can change them', (layout, document) => {
    expect(numbersOf(layoutOf(structuredClone(document)))).toBe(numbersOf(layout))
    expect(Object.isFrozen(layout) && layout.cards.every((card) => Object.isFrozen(card))).toBe(
      true,
    )
  })

  law('a point on a card leads to its step, one above the lanes to the role', (layout) => {
    for (const card of layout.cards) {
      const { left, top } = pictureBox(layout, card)
      expect(hitTest(layout, { x: left + 1, y: top + 1 })).toEqual({
        kind: 'step',
        step: card.step,
      })
    }
    for (const lane of layout.lanes)
      expect(hitTest(layout, { x: lane.top + 5, y: 5 })).toEqual({ kind: 'role', role: lane.role })
  })
})

describe('moving about', () => {
  const layout = layoutOf(bouncyBall)
  const step = found(layout.cards.find(({ step }) => step.id === 'workshop')).step

  test('down goes along the way of the role, up back', () => {
    const next = found(neighbour(layout, step, 'down'))
    expect(next.roles).toContain(step.roles[0])
    expect(neighbour(layout, next, 'up')).toBe(step)
  })

  test('right goes to another lane', () => {
    const right = found(neighbour(layout, step, 'right'))
    expect(right.roles).not.toContain(step.roles[0])
  })

  test('next reaches every step from the first', () => {
    const reached = [found(neighbour(layout, step, 'first'))]
    for (
      let at = neighbour(layout, found(reached[0]), 'next');
      at;
      at = neighbour(layout, at, 'next')
    )
      reached.push(at)
    expect(reached).toEqual(readingOrder(layout))
    expect(reached).toHaveLength(layout.cards.length + layout.notes.length)
  })
})

describe('what is said', () => {
  test('more is better to the right', () => {
    for (const { ends, zero } of layoutOf(bouncyBall).feelings) {
      const [best, worst] = ends
      expect(found(best).value).toBeGreaterThan(found(worst).value)
      expect([found(best).y, found(worst).y]).toEqual([zero + 20, zero - 20])
    }
  })

  test('a sign before stands above its card, one after below it, one during leads to the station', () => {
    const signpost = (moment: 'before' | 'during' | 'after') => ({
      id: moment,
      question: `What ${moment}?`,
      roles: ['r0'],
      at: { step: 's0', moment },
      status: 'planned' as const,
    })
    const layout = layoutOf(
      sketchJourney(1, [[0]], {
        signposts: [signpost('before'), signpost('during'), signpost('after')],
      }),
    )
    const card = found(layout.cards[0])
    const at = (id: string) => found(layout.signs.find(({ signpost }) => signpost.id === id))
    expect(at('before').right).toBeLessThan(at('during').left)
    expect(at('during').right).toBeLessThan(card.left)
    expect(at('after').left).toBeGreaterThan(card.right)
    expect(at('during').pole).toBe(found(layout.stations[0]).x)
    for (const id of ['before', 'after'])
      expect(at(id).left < at(id).pole && at(id).pole < at(id).right).toBe(true)
  })

  test('a large map has room for all that is said', () => {
    const layout = layoutOf(hospitalTender)
    expect(layout.cards.length + layout.notes.length).toBe(150)
    expectApart([...bodiesOf(layout), ...layout.signs, ...labelBoxes(layout)])
  })
})

test('what somebody says who visits a card stands in the lane it comes from, beside where its line leaves', () => {
  const { links, lanes, cards } = layoutVertical(deriveComposite(assertJourney(bouncyBall)))
  const said = links.filter(({ label }) => label.head.lines.length > 0)
  const lanesOf = said.map(({ label }) => {
    const at = lanes.find(({ top, bottom }) => top <= label.x && label.x < bottom)
    return at?.role.id
  })
  expect(lanesOf).toEqual(said.map(({ role }) => role?.id))
  const visitor = said.find(({ link, role }) => {
    const rail = cards.find(({ step }) => step === link.from.step)?.rail
    return rail !== lanes.find((lane) => lane.role === role)?.rail
  })
  expect(visitor?.role?.id).toBe('head')
})
