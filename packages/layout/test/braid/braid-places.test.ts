import { type Composite, deriveComposite } from '@routebord/analysis'
import { bouncyBall, softwareSubscription } from '@routebord/examples'
import { assertJourney, type JourneyDocument } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BraidLayout, BraidThread } from '../../src/braid/braid-layout.ts'
import { type BraidLayoutOptions, braidAxis, layoutBraid } from '../../src/braid/layout-braid.ts'
import { type Box, hitTest } from '../../src/hit-test.ts'
import { layoutOverview } from '../../src/layout-overview.ts'
import { layoutSwimlane } from '../../src/layout-swimlane.ts'
import { neighbour, readingOrder } from '../../src/neighbours.ts'
import type { SignLayout } from '../../src/swimlane-layout.ts'
import { windowLayout } from '../../src/window/window-layout.ts'
import { found, journeys, sketchJourney } from '../journeys.ts'
import { heightAt } from './height-at.ts'
import { overlap, textBoxes } from './text-boxes.ts'

const RUNS = { seed: 20261123, numRuns: 60 }
const BUDGET = { budget: 100_000 }

interface Drawn {
  readonly composite: Composite
  readonly layout: BraidLayout
}

function draw(document: JourneyDocument, options: BraidLayoutOptions = {}): Drawn {
  const composite = deriveComposite(assertJourney(document))
  return { composite, layout: layoutBraid(composite, { ...BUDGET, ...options }) }
}

const drawings = new Map<string, Drawn>()
function law(sentence: string, check: (drawn: Drawn) => void): void {
  test(sentence, () => {
    fc.assert(
      fc.property(journeys(), (document) => {
        const key = JSON.stringify(document)
        const drawn = drawings.get(key) ?? draw(document)
        drawings.set(key, drawn)
        check(drawn)
      }),
      RUNS,
    )
  })
}

const sure = (holds: boolean, ...about: readonly unknown[]): void => {
  if (!holds) expect.fail(about.map((item) => JSON.stringify(item)).join(', '))
}

const passes = (thread: BraidThread, { left, right, top, bottom }: Box): boolean =>
  [left, (left + right) / 2, right].some((x) => {
    const y = heightAt(thread, x)
    return y !== undefined && top - 3 < y && y < bottom + 3
  })

const poleOf = ({ pole, bottom, foot }: SignLayout): Box => ({
  left: pole - 1,
  right: pole + 1,
  top: bottom,
  bottom: foot,
})

describe('the room of a step', () => {
  law('holds its station and its title, and none other’s', ({ layout, composite }) => {
    expect(layout.cards.map(({ step }) => step)).toEqual(layout.stations.map(({ step }) => step))
    expect(layout.cards).toHaveLength(composite.journey.steps.length)
    for (const [index, card] of layout.cards.entries()) {
      const { x, rail, threads } = found(layout.stations[index])
      const lowest = card.titleBaseline + layout.lineHeight * (card.title.lines.length - 1)
      sure(card.left <= x - 7 && x + 7 <= card.right, card.step.id)
      sure(card.top <= rail - 7 && rail + 8 * (threads - 1) + 7 <= card.bottom, card.step.id)
      sure(lowest <= card.bottom, card.step.id)
      for (const other of layout.cards.slice(index + 1))
        sure(!overlap(card, other), card.step.id, other.step.id)
    }
  })

  law('is what a point in it lies on', ({ layout }) => {
    const boards = layout.signs
    for (const { step, left, right, rail } of layout.cards) {
      const point = { x: (left + right) / 2, y: rail }
      if (
        boards.some((sign) =>
          overlap(sign, { left: point.x, right: point.x, top: rail, bottom: rail }),
        )
      )
        continue
      expect(hitTest(layout, point)).toMatchObject({ kind: 'step', step: { id: step.id } })
    }
  })
})

describe('signs of a braid', () => {
  law(
    'are all there but those that are retired, and say what they ask',
    ({ layout, composite }) => {
      const standing = composite.journey.signposts.filter(({ status }) => status !== 'retired')
      expect(new Set(layout.signs.map(({ signpost }) => signpost))).toEqual(new Set(standing))
      for (const { text } of layout.signs) expect(text.lines.join('')).not.toBe('')
    },
  )

  law('stand on the uppermost thread of their step', ({ layout }) => {
    for (const { signpost, pole, foot, bottom } of layout.signs) {
      const station = found(layout.stations.find(({ step }) => step === signpost.step))
      const rail = heightAt(
        found(layout.threads.find(({ role }) => role === station.roles[0])),
        pole,
      )
      expect(rail).toBe(station.rail)
      expect(station.rail - foot).toBe(signpost.moment === 'during' ? 8 : 3)
      // Under it a pin of an account has room.
      sure(station.rail - bottom >= 27, signpost.id)
      if (signpost.moment === 'before') sure(pole < station.x - 7, signpost.id)
      if (signpost.moment === 'after') sure(pole > station.x + 7, signpost.id)
    }
  })

  law('lie on no other sign, no word, no thread', ({ layout }) => {
    const texts = textBoxes(layout)
    for (const [index, sign] of layout.signs.entries()) {
      for (const other of layout.signs.slice(index + 1))
        sure(!overlap(sign, other), sign.signpost.id)
      for (const box of texts) sure(!overlap(sign, box), sign.signpost.id, box)
      for (const thread of layout.threads)
        sure(!passes(thread, sign), sign.signpost.id, thread.role.id)
    }
  })

  law('have poles that run through no board that stands at another moment', ({ layout }) => {
    for (const sign of layout.signs)
      for (const other of layout.signs)
        if (sign.signpost.moment !== other.signpost.moment)
          sure(!overlap(poleOf(sign), other), sign.signpost.id, other.signpost.id)
  })

  law('lie within the map', ({ layout }) => {
    for (const { left, right, top } of layout.signs)
      sure(0 <= left && right <= layout.width && layout.lanesTop <= top)
  })

  const sign = (id: string, at: object, roles = ['r0']): object => ({
    id,
    question: `Question ${id}?`,
    roles,
    at,
    status: 'placed',
  })
  const signed = (signposts: readonly object[]): JourneyDocument =>
    ({
      ...sketchJourney(2, [[0], { roles: [1], phase: 1 }, { roles: [0], phase: 2 }]),
      signposts,
    }) as JourneyDocument

  test('of a phase in which their roles take no step stand over their thread as it passes', () => {
    const { layout } = draw(signed([sign('a', { phase: 'p1', moment: 'during' })]))
    const [{ pole, foot }] = layout.signs as [SignLayout]
    const [, second] = layout.columns
    expect(pole).toBeGreaterThan(second ?? 0)
    expect(heightAt(found(layout.threads[0]), pole)).toBe(foot + 8)
  })

  test('of a phase stand over whoever is there, and alone where nobody is', () => {
    const over = draw(signed([sign('a', { phase: 'p0', moment: 'during' }, ['r1'])])).layout
    expect(heightAt(found(over.threads[0]), found(over.signs[0]).pole)).toBe(
      found(over.signs[0]).foot + 8,
    )
    const empty = {
      ...sketchJourney(1, []),
      signposts: [sign('a', { phase: 'p0', moment: 'during' })],
    }
    const { signs, lanesTop, height } = draw(empty as JourneyDocument).layout
    expect(signs).toHaveLength(1)
    expect(found(signs[0]).top).toBeGreaterThan(lanesTop)
    expect(found(signs[0]).foot).toBeLessThan(height)
  })

  test('of several places over one bundle stand in one pile, with poles that run through no board', () => {
    const phases = { roles: [0, 1], phase: 0 }
    const document = {
      ...sketchJourney(3, [phases, { roles: [2], phase: 1 }, { roles: [0, 1], phase: 2 }]),
      signposts: [
        sign('a', { phase: 'p1', moment: 'before' }),
        sign('b', { phase: 'p1', moment: 'during' }, ['r1']),
        sign('c', { phase: 'p1', moment: 'after' }),
        sign('d', { phase: 'p1', moment: 'during' }),
      ],
    } as JourneyDocument
    const { signs } = draw(document).layout
    const lowestFirst = signs.toSorted((a, b) => b.bottom - a.bottom)
    expect(lowestFirst.map(({ signpost }) => signpost.moment)).toEqual([
      'during',
      'during',
      'before',
      'after',
    ])
    for (const one of signs)
      for (const other of signs)
        if (one.signpost.moment !== other.signpost.moment)
          expect(overlap(poleOf(one), other), `${one.signpost.id} ${other.signpost.id}`).toBe(false)
  })

  test('of a phase stand over the first of their own roles that is there', () => {
    const document = {
      ...sketchJourney(3, [
        { roles: [0], phase: 0 },
        { roles: [2], phase: 0 },
        { roles: [0], phase: 1 },
        { roles: [0, 1, 2], phase: 2 },
      ]),
      signposts: [sign('a', { phase: 'p1', moment: 'during' }, ['r1', 'r2'])],
    } as JourneyDocument
    const { signs, threads } = draw(document).layout
    const [{ pole, foot }] = signs as [SignLayout]
    expect(heightAt(found(threads.find(({ role }) => role.id === 'r2')), pole)).toBe(foot + 8)
  })

  test('have no words in an overview, which is narrower for it', () => {
    const document = bouncyBall
    const [full, short] = [draw(document), draw(document, { detail: 'overview' })]
    expect(short.layout.signs).toHaveLength(full.layout.signs.length)
    for (const { text } of short.layout.signs) expect(text.lines.join('')).toBe('')
    expect(short.layout.width).toBeLessThan(full.layout.width)
    expect(short.layout.height).toBeLessThan(full.layout.height)
  })
})

describe('a braid as a map', () => {
  law('knows its roles by the letters that they have in lanes', ({ layout, composite }) => {
    const inLanes = layoutSwimlane(composite)
    expect(layout.lanes.map(({ letter, role }) => [role, letter])).toEqual(
      inLanes.lanes.map(({ letter, role }) => [role, letter]),
    )
  })

  law('has the columns of the strip that goes by its axis', ({ layout, composite }) => {
    const strip = layoutOverview(composite, { axis: braidAxis })
    expect(strip.columns).toHaveLength(layout.columns.length)
    const columnOf = (x: number, columns: readonly number[]): number =>
      columns.findLastIndex((left) => left <= x)
    for (const { step, x } of [...strip.stations, ...strip.unseen]) {
      const station = found(layout.stations.find((other) => other.step === step))
      expect(columnOf(x, strip.columns)).toBe(station.column)
    }
  })

  law('is read column by column, from the top', ({ layout }) => {
    const order = readingOrder(layout)
    expect(new Set(order)).toEqual(new Set(layout.cards.map(({ step }) => step)))
    const places = order.map((step) => found(layout.cards.find((card) => card.step === step)))
    for (const [index, place] of places.slice(1).entries()) {
      const before = found(places[index])
      sure(
        before.column < place.column ||
          (before.column === place.column && before.rail <= place.rail),
        before.step.id,
        place.step.id,
      )
    }
  })

  law('goes down to the next step of the column where there is one', ({ layout }) => {
    for (const card of layout.cards) {
      const below = layout.cards
        .filter(({ column, rail }) => column === card.column && rail > card.rail)
        .sort((a, b) => a.rail - b.rail)
      if (below[0]) expect(neighbour(layout, card.step, 'down')).toBe(below[0].step)
      const down = neighbour(layout, card.step, 'down')
      if (down === undefined) continue
      const other = found(layout.cards.find(({ step }) => step === down))
      sure(other.rail > card.rail && Math.abs(other.column - card.column) < 2, card.step.id)
      sure(!down.roles.some((role) => card.step.roles.includes(role)), card.step.id, down.id)
    }
  })

  test('can be cut into windows, each with the stations and the threads that lie there', () => {
    const { layout } = draw(softwareSubscription)
    const part = windowLayout(layout, { left: 900, right: 1500 })
    const near = layout.stations.filter(({ x }) => x > 900 && x < 1500)
    expect(near.length).toBeGreaterThan(2)
    for (const station of near) expect(part.stations).toContain(station)
    expect(part.stations.length).toBeLessThan(layout.stations.length / 2)
    const strokes = (of: typeof layout.threads): number =>
      of.flatMap(({ runs }) => runs.flatMap(({ path }) => path)).length
    expect(strokes(part.threads as typeof layout.threads)).toBeLessThan(strokes(layout.threads))
  })
})
