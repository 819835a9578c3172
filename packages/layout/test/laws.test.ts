import type { JourneyDocument } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutSwimlane } from '../src/layout-swimlane.ts'
import { measureText } from '../src/measure-text.ts'
import type { CardBody, CardLayout, PathCommand } from '../src/swimlane-layout.ts'
import { type Drawn, draw, found, journeys } from './journeys.ts'
import {
  distanceToArc,
  heightsAt,
  type Level,
  levelsOf,
  samplesOf,
  strokesOf,
  strokesOfThread,
  type Turn,
  turnsOf,
} from './strokes.ts'

const RUNS = { seed: 20261121, numRuns: 60 }
const NEAR = 1e-6

/** Every law is tried on the same journeys: each is drawn once. */
const drawings = new Map<string, Drawn>()
function drawOnce(document: JourneyDocument): Drawn {
  const key = JSON.stringify(document)
  const drawn = drawings.get(key) ?? draw(document)
  drawings.set(key, drawn)
  return drawn
}

/** States a law of every map, and tries it on journeys drawn by lot. */
function law(sentence: string, check: (drawn: Drawn) => void): void {
  test(sentence, () => {
    fc.assert(
      fc.property(journeys(), (document) => check(drawOnce(document))),
      RUNS,
    )
  })
}

/** Like `expect`, for what is asked thousands of times of one map. */
function sure(holds: boolean, ...about: readonly unknown[]): void {
  if (!holds) expect.fail(about.map((item) => JSON.stringify(item)).join(', '))
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const bodyBoxes = (card: CardLayout): readonly Box[] =>
  card.bodies.map(({ top, bottom }: CardBody) => ({ ...card, top, bottom }))

function* pairsOf<T>(items: readonly T[]): Generator<readonly [T, T]> {
  for (const [index, first] of items.entries())
    for (const second of items.slice(index + 1)) yield [first, second]
}

describe('cards', () => {
  law('no two cards overlap', ({ layout }) => {
    const boxes = layout.cards.flatMap(bodyBoxes)
    for (const [a, b] of pairsOf(boxes)) sure(!overlap(a, b), a, b)
  })

  law('no body of a card reaches into the lane of a role that takes no part', ({ layout }) => {
    for (const card of layout.cards)
      for (const lane of layout.lanes)
        if (!card.step.roles.includes(lane.role))
          for (const body of card.bodies)
            sure(body.bottom <= lane.top || lane.bottom <= body.top, card.step.id, lane.role.id)
  })

  law('a card has a deck over just those lanes between its own that take no part', ({ layout }) => {
    for (const card of layout.cards) {
      const { step, bottom } = card
      const company = layout.lanes.filter((lane) => step.roles.includes(lane.role))
      const speaks = new Set(step.experiences.flatMap((item) => (item.quote ? [item.role] : [])))
      const last = company.findLastIndex((lane) => speaks.has(lane.role))
      // Below the last who says something a card would be empty.
      const own = company.slice(0, Math.max(0, last) + 1)
      sure(found(own.at(-1)).rail < bottom && bottom <= found(own.at(-1)).bottom, step.id)
      const between = layout.lanes.slice(own[0]?.place, found(own.at(-1)).place)
      expect(card.bridges.map((bridge) => bridge.role)).toEqual(
        between.map((lane) => lane.role).filter((role) => !card.step.roles.includes(role)),
      )
    }
  })

  law('each step has either a card or a note', ({ journey, layout }) => {
    const drawn = [...layout.cards, ...layout.notes].map(({ step }) => step.index)
    expect(drawn.sort((a, b) => a - b)).toEqual(journey.steps.map((step) => step.index))
  })

  law('the lines of a card stand under one another, within its body', ({ layout }) => {
    for (const card of layout.cards) {
      const lines = [...card.touchpoints, ...card.frictions].map((line) => line.baseline)
      const baselines = [card.titleBaseline, ...lines]
      expect(baselines).toEqual([...baselines].sort((a, b) => a - b))
      expect(found(baselines.at(-1))).toBeLessThan(found(card.bodies[0]).bottom)
    }
  })
})

describe('columns', () => {
  law('steps keep the order of each of their roles, and of what they come after', (drawn) => {
    const columnOf = (step: Drawn['journey']['steps'][number]): number =>
      found(drawn.columns.columnOf.get(step))
    for (const leg of drawn.composite.legs)
      expect(columnOf(leg.from)).toBeLessThan(columnOf(leg.to))
    for (const step of drawn.journey.steps)
      for (const other of step.after) expect(columnOf(other)).toBeLessThan(columnOf(step))
  })

  law('each step stands in a column of its phase, and phases are blocks in order', (drawn) => {
    const { columns, journey } = drawn
    for (const step of journey.steps)
      expect(columns.phaseOf[found(columns.columnOf.get(step))]).toBe(step.phase)
    const places = columns.phaseOf.map((phase) => phase.index)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(new Set(places).size).toBe(journey.phases.length)
    expect(columns.count).toBe(columns.phaseOf.length)
  })

  law('the bands of the phases follow one another without a gap', ({ layout }) => {
    for (const [index, phase] of layout.phases.entries()) {
      const next = layout.phases[index + 1]
      if (next !== undefined) expect(phase.right).toBe(next.left)
      for (const card of layout.cards)
        if (card.step.phase === phase.phase) {
          expect(card.left).toBeGreaterThan(phase.left)
          expect(card.right).toBeLessThan(phase.right)
        }
    }
  })
})

describe('threads', () => {
  law(
    'a thread starts at its entry, ends at its exit and is never torn',
    ({ layout, composite }) => {
      expect(layout.threads.length).toBe(composite.paths.filter((p) => p.steps.length > 0).length)
      for (const thread of layout.threads) {
        let at: { x: number; y: number } = thread.entry
        for (const run of thread.runs) {
          const [start] = run.path
          expect(start).toEqual({ kind: 'move', ...at })
          expect(run.path.slice(1).some((command) => command.kind === 'move')).toBe(false)
          const end: PathCommand = found(run.path.at(-1))
          at = { x: end.x, y: end.y }
        }
        expect(at).toEqual(thread.exit)
        const home = found(layout.lanes.find((lane) => lane.role === thread.role)).rail
        expect([thread.entry.y, thread.exit.y]).toEqual([home, home])
      }
    },
  )

  law('a thread runs level past each of its steps, 8 below the one above it', ({ layout }) => {
    for (const site of [...layout.cards, ...layout.notes])
      for (const [slot, role] of site.step.roles.entries()) {
        const thread = found(layout.threads.find((item) => item.role === role))
        const along = levelsOf(thread).filter((level) => level.y === site.rail + 8 * slot)
        const reach = (x: number): boolean =>
          along.some((level) => level.left <= x && x <= level.right)
        for (const share of [0, 0.25, 0.5, 0.75, 1])
          expect(reach(site.left + share * (site.right - site.left))).toBe(true)
      }
  })

  law('a thread crosses no card but its own, save under a deck', ({ layout }) => {
    for (const thread of layout.threads)
      for (const level of levelsOf(thread))
        for (const card of layout.cards) {
          if (card.step.roles.includes(thread.role)) continue
          if (level.right <= card.left || card.right <= level.left) continue
          for (const body of card.bodies)
            sure(level.y < body.top || body.bottom < level.y, card.step.id, thread.role.id)
        }
  })

  law('threads change height in gutters alone', ({ layout }) => {
    for (const thread of layout.threads)
      for (const turn of turnsOf(thread))
        for (const card of layout.cards)
          sure(turn.right <= card.left || card.right <= turn.left, card.step.id, turn.role.id)
  })

  law('in a bundle each slot is taken once, and none is left out', ({ rows, columns }) => {
    for (let column = 0; column < columns.count; column += 1) {
      const bundles = new Map<number, number[]>()
      for (const row of rows) {
        const berth = row.berths[column - row.first]
        if (berth === undefined) continue
        bundles.set(berth.lane, [...(bundles.get(berth.lane) ?? []), berth.slot])
      }
      for (const slots of bundles.values())
        expect(slots.sort((a, b) => a - b)).toEqual([...slots.keys()])
    }
  })

  law('every stroke goes on in the direction the one before it ended in', ({ layout }) => {
    for (const thread of layout.threads) {
      const strokes = strokesOfThread(thread)
      for (const [index, stroke] of strokes.entries()) {
        const before = strokes[index - 1]
        if (before === undefined) continue
        sure(Math.abs(before.arrives.x - stroke.leaves.x) < NEAR, thread.role.id, stroke)
        sure(Math.abs(before.arrives.y - stroke.leaves.y) < NEAR, thread.role.id, stroke)
      }
    }
  })

  law('a thread never runs backwards', ({ layout }) => {
    for (const thread of layout.threads)
      for (const { from, to } of strokesOfThread(thread)) sure(to.x >= from.x, from, to)
  })

  law('threads that turn together stay 8 apart round the bend', ({ layout }) => {
    const turns = layout.threads.flatMap(turnsOf).filter((turn) => turn.upright)
    for (const [a, b] of pairsOf(turns)) {
      if (!turnTogether(a, b)) continue
      if (isBeside(a.from, b.from)) expectApart(a.first, b.first, isBeside(a.track, b.track))
      if (isBeside(a.to, b.to) && a.from < b.from === a.to < b.to)
        expectApart(a.last, b.last, isBeside(a.track, b.track))
    }
  })

  law('no two threads lie on one another', ({ layout }) => {
    const byHeight = new Map<number, Level[]>()
    for (const level of layout.threads.flatMap(levelsOf)) {
      const beside = byHeight.get(level.y) ?? []
      for (const other of beside)
        if (other.role !== level.role)
          sure(level.right <= other.left || other.right <= level.left, level.y, level.left)
      byHeight.set(level.y, [...beside, level])
    }
  })

  law('no two threads cross lanes in one track', ({ layout }) => {
    const crossings = layout.threads.flatMap((thread) =>
      thread.runs.flatMap((run) => run.crossings.map(([from, to]) => ({ thread, from, to }))),
    )
    for (const [a, b] of pairsOf(crossings)) {
      if (a.from.x !== b.from.x) continue
      const [top, bottom] = [a, b]
        .map(({ from, to }) => [Math.min(from.y, to.y), Math.max(from.y, to.y)] as const)
        .sort((one, other) => one[0] - other[0])
      sure(found(top)[1] <= found(bottom)[0], a.from, b.from)
    }
  })

  law('a run is out of sight just where it passes a step that nobody saw', ({ layout }) => {
    for (const thread of layout.threads)
      for (const site of [...layout.cards, ...layout.notes]) {
        if (!site.step.roles.includes(thread.role)) continue
        const x = (site.left + site.right) / 2
        const run = thread.runs.find(({ path }) => {
          const [first, last] = [found(path[0]), found(path.at(-1))]
          return first.x <= x && x <= last.x
        })
        expect(found(run).observed).toBe(site.step.observed !== 'no')
      }
  })

  law('a thread under a deck is counted there', ({ layout }) => {
    for (const card of layout.cards)
      for (const bridge of card.bridges) {
        const lane = found(layout.lanes.find((item) => item.role === bridge.role))
        const x = (card.left + card.right) / 2
        const passing = layout.threads.filter((thread) =>
          heightsAt(thread, x).some((y) => lane.top < y && y < lane.bottom),
        )
        expect(passing.length).toBe(bridge.threads)
      }
  })
})

const isBeside = (a: number, b: number): boolean => Math.abs(Math.abs(a - b) - 8) < NEAR

/** Tells whether two turns are made in one gutter, in one direction. */
function turnTogether(a: Turn, b: Turn): boolean {
  const sameWay = a.to > a.from === b.to > b.from
  return sameWay && a.left < b.right && b.left < a.right
}

/** Arcs on neighbouring tracks run 8 apart all the way; others, with a thread between, no nearer. */
function expectApart(a: Turn['first'], b: Turn['first'], neighbours: boolean): void {
  for (const point of samplesOf(a, 33)) {
    if (neighbours) sure(Math.abs(distanceToArc(point, b) - 8) < NEAR, a, b)
    for (const other of samplesOf(b, 33))
      sure(Math.hypot(point.x - other.x, point.y - other.y) > 8 - NEAR, a, b)
  }
}

describe('the map', () => {
  law('everything lies within it', ({ layout }) => {
    const { width, height } = layout
    const inside = (x: number, y: number): void => {
      sure(0 <= x && x <= width && 0 <= y && y <= height, { x, y, width, height })
    }
    const box = ({ left, right, top, bottom }: Box): void => {
      inside(left, top)
      inside(right, bottom)
    }
    for (const item of [...layout.cards, ...layout.signs]) box(item)
    for (const card of layout.cards) for (const body of bodyBoxes(card)) box(body)
    for (const note of layout.notes) box({ ...note, top: note.rail - 16, bottom: note.rail })
    for (const lane of layout.lanes) box({ ...lane, left: 0, right: layout.headWidth })
    for (const phase of layout.phases) box({ ...phase, top: 0, bottom: layout.lanesTop })
    for (const station of layout.stations) inside(station.x, station.rail + 8 * station.threads)
    for (const thread of layout.threads) {
      for (const { x, y } of [thread.entry, thread.exit]) box(around(x, y, 10))
      for (const { to } of strokesOfThread(thread)) inside(to.x, to.y)
    }
    for (const line of layout.feelings)
      for (const { feelings } of line.stretches) for (const { x, y } of feelings) inside(x, y)
    for (const link of layout.links)
      for (const path of link.paths)
        for (const { command, from, to } of strokesOf(path)) {
          inside(from.x, from.y)
          inside(to.x, to.y)
          if (command.kind === 'curve') inside(command.x1, command.y1)
          if (command.kind === 'curve') inside(command.x2, command.y2)
        }
  })

  law('every number in it is a number', ({ layout }) => {
    for (const number of numbersIn(layout)) sure(Number.isFinite(number), number)
  })

  test('the same journey gives the same map, and is not changed by it', () => {
    fc.assert(
      fc.property(journeys(), (document) => {
        const { composite, layout } = draw(document)
        deepFreeze(composite)
        const before = JSON.stringify(composite)
        expect(layoutSwimlane(composite)).toEqual(layout)
        expect(draw(JSON.parse(JSON.stringify(document))).layout).toEqual(layout)
        expect(JSON.stringify(composite)).toBe(before)
      }),
      { ...RUNS, numRuns: 10 },
    )
  })

  test('wider texts never make a map without signs narrower', () => {
    fc.assert(
      fc.property(journeys(false), (document) => {
        const wide = draw(document, {
          measureText: (text, style) => 1.2 * measureText(text, style),
        })
        expect(wide.layout.width).toBeGreaterThanOrEqual(draw(document).layout.width)
      }),
      { ...RUNS, numRuns: 25 },
    )
  })
})

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

function* numbersIn(value: unknown, seen: Set<object> = new Set()): Generator<number> {
  if (typeof value === 'number') yield value
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  for (const item of Object.values(value)) yield* numbersIn(item, seen)
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const item of Object.values(value)) deepFreeze(item)
}

describe('signs', () => {
  law('the signs of one step do not overlap', ({ layout }) => {
    for (const [a, b] of pairsOf(layout.signs))
      if (a.signpost.step === b.signpost.step) sure(!overlap(a, b), a, b)
  })

  law('no sign overlaps a card, and each stands in the lane of its host', ({ layout }) => {
    for (const sign of layout.signs) {
      for (const card of layout.cards)
        for (const body of bodyBoxes(card)) expect(overlap(sign, body)).toBe(false)
      const step = found(sign.signpost.step)
      const lane = found(layout.lanes.find((item) => item.role === step.roles[0]))
      expect(sign.top).toBeGreaterThanOrEqual(lane.top)
      expect(sign.foot).toBeLessThan(lane.rail)
    }
  })

  law('a retired sign is gone, and no other is', ({ journey, layout }) => {
    expect(layout.signs.map((sign) => sign.signpost.id).sort()).toEqual(
      journey.signposts
        .filter((item) => item.status !== 'retired')
        .map((item) => item.id)
        .sort(),
    )
  })
})

describe('feelings', () => {
  law('each feeling lies in the lane of its role, below the cards there', ({ layout }) => {
    for (const line of layout.feelings) {
      const lane = found(layout.lanes.find((item) => item.role === line.role))
      for (const { feelings } of line.stretches)
        for (const { y } of feelings) {
          sure(lane.rail < y && y < lane.bottom, line.role.id, y)
          for (const card of layout.cards)
            for (const body of card.bodies)
              if (body.bottom < lane.bottom) sure(body.bottom < y, card.step.id, y)
        }
    }
  })
})
