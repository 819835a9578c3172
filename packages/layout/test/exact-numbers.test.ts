import { bouncyBall } from '@routebord/examples'
import { describe, expect, test } from 'vitest'
import { layoutVertical } from '../src/vertical/layout-vertical.ts'
import { type Drawn, draw, found, type Sketch, sketchJourney, stepOf } from './journeys.ts'
import { turnsOf } from './strokes.ts'

const sketch = (roles: number, ...steps: Sketch[]): Drawn => draw(sketchJourney(roles, steps))

/** Widths of the gutters between neighbouring columns that have cards. */
function gutterWidths({ layout }: Drawn): readonly number[] {
  const sides = new Map(layout.cards.map((card) => [card.column, card]))
  const columns = [...sides.keys()].sort((a, b) => a - b)
  return columns
    .slice(1)
    .map((column) => found(sides.get(column)).left - found(sides.get(column - 1)).right)
}

/** The radii of a role's bends, two for each change of height. */
function radiiOf({ layout }: Drawn, place: number): readonly number[] {
  const thread = found(layout.threads.find((item) => item.role.index === place))
  return turnsOf(thread).flatMap(({ first, last }) =>
    [first, last].map(({ command }) => (command.kind === 'arc' ? command.radius : Number.NaN)),
  )
}

const columnsOf = (drawn: Drawn): readonly number[] =>
  drawn.journey.steps.map((step) => found(drawn.columns.columnOf.get(step)))

/** The berths of a role, column by column, as host lane and slot. */
const berthsOf = (drawn: Drawn, place: number): readonly (readonly [number, number])[] =>
  found(drawn.rows.find((row) => row.path.role.index === place)).berths.map(
    ({ lane, slot }) => [lane, slot] as const,
  )

describe('two roles that meet and part', () => {
  const drawn = sketch(2, [0], [1], [0, 1], [0], [1])
  const { layout } = drawn
  const end = layout.width - 44
  const home = found(layout.lanes[1]).rail

  test('each stage of the journey has one column', () => {
    expect(columnsOf(drawn)).toEqual([0, 0, 1, 2, 2])
    expect(layout.cards.map((card) => [card.left, card.right])).toEqual([
      [324, 472],
      [324, 472],
      [538, 686],
      [752, 900],
      [752, 900],
    ])
  })

  test('the topmost lane is host and the other role is its guest in slot 1', () => {
    expect(berthsOf(drawn, 0)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    expect(berthsOf(drawn, 1)).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ])
  })

  test('the lanes stand under one another, each with its rail 34 below its top', () => {
    const [first, second] = [found(layout.lanes[0]), found(layout.lanes[1])]
    expect([layout.lanesTop, first.top, first.rail]).toEqual([74, 74, 108])
    expect([second.top, second.rail]).toEqual([first.bottom, first.bottom + 34])
    expect(layout.height).toBe(second.bottom)
  })

  test('the thread of the host is one straight line', () => {
    const [host] = layout.threads
    expect(host?.runs).toEqual([
      {
        observed: true,
        crossings: [],
        path: [
          { kind: 'move', x: 298, y: 108 },
          { kind: 'line', x: end, y: 108 },
        ],
      },
    ])
  })

  test('the thread of the guest rises to the host and falls back home in quarter circles', () => {
    const [, guest] = layout.threads
    expect(guest?.entry).toEqual({ x: 298, y: home })
    expect(guest?.exit).toEqual({ x: end, y: home })
    expect(guest?.runs).toEqual([
      {
        observed: true,
        crossings: [
          [
            { x: 505, y: home - 22 },
            { x: 505, y: 138 },
          ],
          [
            { x: 719, y: 138 },
            { x: 719, y: home - 22 },
          ],
        ],
        path: [
          { kind: 'move', x: 298, y: home },
          { kind: 'line', x: 483, y: home },
          { kind: 'arc', radius: 22, clockwise: false, x: 505, y: home - 22 },
          { kind: 'line', x: 505, y: 138 },
          { kind: 'arc', radius: 22, clockwise: true, x: 527, y: 116 },
          { kind: 'line', x: 697, y: 116 },
          { kind: 'arc', radius: 22, clockwise: true, x: 719, y: 138 },
          { kind: 'line', x: 719, y: home - 22 },
          { kind: 'arc', radius: 22, clockwise: false, x: 741, y: home },
          { kind: 'line', x: end, y: home },
        ],
      },
    ])
  })

  test('the shared card spans both lanes in one body where the guest says something', () => {
    const speaks = { roles: [0, 1], experience: { r1: { quote: 'Yes.' } } }
    const spoken = sketch(2, [0], [1], speaks, [0], [1])
    const rail = found(spoken.layout.lanes[1]).rail
    const card = found(spoken.layout.cards.find(({ step }) => step === stepOf(spoken, 2)))
    expect(card.bodies).toEqual([{ top: 91, bottom: rail + 23 }])
    expect(card.bridges).toEqual([])
    expect(card.titleBaseline).toBe(108 + 8 + 27)
  })

  test('where the guest is silent it stays with its host', () => {
    const card = found(layout.cards.find(({ step }) => step === stepOf(drawn, 2)))
    expect(card.bodies).toEqual([{ top: 91, bottom: 108 + 8 + 27 + 14 }])
    expect(card.rows).toEqual([])
  })

  test('the station stands on the rail of the host, 22 into the card, over both threads', () => {
    expect(layout.stations.map(({ x, rail, threads }) => [x, rail, threads])).toEqual([
      [346, 108, 1],
      [346, home, 1],
      [560, 108, 2],
      [774, 108, 1],
      [774, home, 1],
    ])
  })
})

describe('a role that is bridged', () => {
  const speaks = { roles: [0, 2], experience: { r2: { quote: 'Yes.' } } }
  const drawn = sketch(3, [0], [1], [2], speaks, [1], [0], [2])
  const card = found(drawn.layout.cards.find(({ step }) => step === stepOf(drawn, 3)))

  const [between, last] = [found(drawn.layout.lanes[1]), found(drawn.layout.lanes[2])]

  test('the card has a body in each lane that takes part and a deck over the other', () => {
    expect(card.bodies).toEqual([
      { top: 91, bottom: 157 },
      { top: last.rail - 17, bottom: last.rail + 23 },
    ])
    expect(card.bridges.map(({ role, rail, threads }) => [role.id, rail, threads])).toEqual([
      ['r1', between.rail, 1],
    ])
  })

  test('no card stands where the deck must pass', () => {
    expect(columnsOf(drawn)).toEqual([0, 0, 0, 1, 2, 2, 2])
  })

  test('the bridged thread runs straight under the deck', () => {
    expect(berthsOf(drawn, 1)).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ])
    expect(radiiOf(drawn, 1)).toEqual([])
  })
})

describe('roles that travel in a bundle', () => {
  const three = sketch(3, [0], [1], [2], [0, 1, 2], [0], [1], [2])
  const four = sketch(4, [0], [1], [2], [3], [0, 1, 2, 3], [0], [1], [2], [3])

  test('each has the slot of its place in the lane order', () => {
    expect([0, 1, 2].map((place) => berthsOf(three, place)[1])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ])
  })

  test('two that move together turn about one centre, at 22 and 30', () => {
    expect(radiiOf(three, 0)).toEqual([])
    expect(radiiOf(three, 1)).toEqual([22, 30, 30, 22])
    expect(radiiOf(three, 2)).toEqual([22, 22, 22, 22])
  })

  test('three that move together turn about one centre, at 22, 30 and 38', () => {
    expect(radiiOf(four, 1)).toEqual([22, 38, 38, 22])
    expect(radiiOf(four, 2)).toEqual([22, 30, 30, 22])
    expect(radiiOf(four, 3)).toEqual([22, 22, 22, 22])
  })

  test('roles that pass a column together stay in one bundle on the way', () => {
    const drawn = sketch(4, [2, 3], [0], [0], [0], [0, 2, 3])
    expect(berthsOf(drawn, 3).at(-1)).toEqual([0, 2])
    const passing = sketch(4, [0, 2, 3], [0], [0], [0, 2, 3])
    expect(berthsOf(passing, 2)).toEqual([
      [0, 1],
      [2, 0],
      [2, 0],
      [0, 1],
    ])
    expect(berthsOf(passing, 3)).toEqual([
      [0, 2],
      [2, 1],
      [2, 1],
      [0, 2],
    ])
  })
})

describe('the width of a gutter', () => {
  test('is 36 where nobody moves', () => {
    expect(gutterWidths(sketch(2, [0], [1], [0], [1]))).toEqual([36])
  })

  test('is 66 for one who moves, 74 for two and 82 for three', () => {
    expect(gutterWidths(sketch(2, [0], [1], [0, 1]))).toEqual([66])
    expect(gutterWidths(sketch(3, [0], [1], [2], [0, 1, 2]))).toEqual([74])
    expect(gutterWidths(sketch(4, [0], [1], [2], [3], [0, 1, 2, 3]))).toEqual([82])
  })

  test('grows by 4 where a phase begins', () => {
    expect(gutterWidths(sketch(1, [0], { roles: [0], phase: 1 }))).toEqual([40])
  })
})

describe('a step that nobody saw', () => {
  const drawn = sketch(1, [0], { roles: [0], observed: 'no' }, [0])
  const { layout } = drawn

  test('has a note where its card would stand, and neither card nor station', () => {
    expect(layout.cards.map((card) => card.step.id)).toEqual(['s0', 's2'])
    expect(layout.stations.map((station) => station.step.id)).toEqual(['s0', 's2'])
    expect(layout.notes).toMatchObject([
      { column: 1, left: 508, right: 656, rail: 108, threads: 1, remark: 'Not observed' },
    ])
  })

  test('takes the thread out of sight from 6 past the last card to the next', () => {
    expect(layout.threads[0]?.runs.map(({ observed, path }) => ({ observed, path }))).toEqual([
      {
        observed: true,
        path: [
          { kind: 'move', x: 298, y: 108 },
          { kind: 'line', x: 478, y: 108 },
        ],
      },
      {
        observed: false,
        path: [
          { kind: 'move', x: 478, y: 108 },
          { kind: 'line', x: 692, y: 108 },
        ],
      },
      {
        observed: true,
        path: [
          { kind: 'move', x: 692, y: 108 },
          { kind: 'line', x: layout.width - 44, y: 108 },
        ],
      },
    ])
  })
})

describe('a role that leaves early', () => {
  test('ends 26 past its last card when it is alone there', () => {
    const { layout } = sketch(2, [0], [1], [0], [0])
    const leaving = found(layout.threads[1])
    const card = found(layout.cards.find(({ step }) => step.id === 's1'))
    expect(leaving.exit).toEqual({ x: card.right + 26, y: found(layout.lanes[1]).rail })
  })

  test('goes home first, and ends 16 past its last bend', () => {
    const { layout } = sketch(2, [0, 1], [0], [0])
    const leaving = found(layout.threads[1])
    const card = found(layout.cards[0])
    expect(
      turnsOf(leaving).map(({ left, right }) => [left - card.right, right - card.right]),
    ).toEqual([
      [11 - 66 - 148, 55 - 66 - 148],
      [11, 55],
    ])
    expect(leaving.exit).toEqual({ x: card.right + 55 + 16, y: found(layout.lanes[1]).rail })
  })

  test('leaves the others their column at the end of the journey', () => {
    const { layout } = sketch(3, [0], [1], [2], [0], [1], [0], [1])
    const [first, second, third] = layout.threads.map((thread) => thread.exit.x)
    expect(first).toBe(layout.width - 60 + 16)
    expect(second).toBe(first)
    expect(third).toBeLessThan(found(first))
  })
})

describe('columns', () => {
  test('a step that comes after another without sharing a role stands to its right', () => {
    expect(columnsOf(sketch(2, [0], { roles: [1], after: ['s0'] }))).toEqual([0, 1])
  })

  test('a step may wait for one that the document names later', () => {
    expect(columnsOf(sketch(2, { roles: [0], after: ['s1'] }, [1], [1]))).toEqual([1, 0, 1])
  })

  test('a step that only waits is moved next to what follows it', () => {
    expect(columnsOf(sketch(2, [0], [0], [1], [0, 1]))).toEqual([0, 1, 1, 2])
  })

  test('a phase without steps keeps a column of its own', () => {
    const drawn = sketch(1, [0], { roles: [0], phase: 2 })
    expect(columnsOf(drawn)).toEqual([0, 2])
    expect(drawn.columns.phaseOf.map((phase) => phase.id)).toEqual(['p0', 'p1', 'p2'])
  })
})

describe('crossings', () => {
  test('who rises to a meeting past another and falls home again crosses twice', () => {
    const { layout } = draw(sketchJourney(3, [[1], [0, 2], [1]]))
    expect(layout.crossings).toBe(2)
  })

  test('neighbours who meet and part cross nobody', () => {
    const { layout } = draw(sketchJourney(3, [[0, 1], [2], [0, 1]]))
    expect(layout.crossings).toBe(0)
  })

  test('down the page there are as many as to the side', () => {
    const { composite, layout } = draw(bouncyBall)
    expect(layoutVertical(composite).crossings).toBe(layout.crossings)
    expect(layout.crossings).toBeGreaterThan(0)
  })
})
