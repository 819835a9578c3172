import { bouncyBall } from '@routebord/examples'
import type { Step } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Direction, neighbour, readingOrder } from '../src/neighbours.ts'
import { type Drawn, draw, found, journeys, sketchJourney, stepOf } from './journeys.ts'

const RUNS = { seed: 20261121, numRuns: 40 }
/** Where a step stands has nothing to do with how its letters are measured. */
const measureText = (text: string): number => 6 * text.length

const WAYS: readonly Direction[] = ['left', 'right', 'up', 'down', 'first', 'last']

/** The fewest moves to each step that can be reached from another. */
function movesFrom({ layout }: Drawn, start: Step): ReadonlyMap<Step, number> {
  const moves = new Map<Step, number>([[start, 0]])
  for (const [step, count] of moves)
    for (const way of WAYS) {
      const next = neighbour(layout, step, way)
      if (next !== undefined && !moves.has(next)) moves.set(next, count + 1)
    }
  return moves
}

describe('the reading order', () => {
  test('names each step once, column by column', () => {
    fc.assert(
      fc.property(journeys(false), (document) => {
        const { layout, columns, journey } = draw(document, { measureText })
        const order = readingOrder(layout)
        expect(new Set(order).size).toBe(journey.steps.length)
        const places = order.map((step) => found(columns.columnOf.get(step)))
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
      RUNS,
    )
  })

  test('goes from the top lane down within a column', () => {
    const { layout } = draw(sketchJourney(3, [[2], [1], [0], [0, 1, 2]]))
    expect(readingOrder(layout).map((step) => step.id)).toEqual(['s2', 's1', 's0', 's3'])
  })
})

describe('moving from step to step', () => {
  test('every step of the example can be reached from every other', () => {
    const drawn = draw(bouncyBall)
    const order = readingOrder(drawn.layout)
    for (const start of order) {
      const moves = movesFrom(drawn, start)
      expect(moves.size).toBe(order.length)
      expect(Math.max(...moves.values())).toBeLessThanOrEqual(order.length)
    }
  })

  test('left and right undo one another along the way of a role alone', () => {
    fc.assert(
      fc.property(journeys(false), (document) => {
        const { layout, composite } = draw(document, { measureText })
        for (const path of composite.paths) {
          if (path.steps.some((step) => step.roles.length > 1)) continue
          for (const [index, step] of path.steps.entries()) {
            const next = path.steps[index + 1]
            expect(neighbour(layout, step, 'right')).toBe(next)
            if (next !== undefined) expect(neighbour(layout, next, 'left')).toBe(step)
          }
        }
      }),
      RUNS,
    )
  })

  test('right follows the host, and another role where the host goes no further', () => {
    const drawn = draw(sketchJourney(2, [[0, 1], [0], [1], [0, 1], [1]]))
    const right = (number: number): Step | undefined =>
      neighbour(drawn.layout, stepOf(drawn, number), 'right')
    expect(right(0)).toBe(stepOf(drawn, 1))
    expect(right(1)).toBe(stepOf(drawn, 3))
    expect(right(3)).toBe(stepOf(drawn, 4))
    expect(right(4)).toBeUndefined()
  })

  test('up and down go to the nearest step of the nearest other lane', () => {
    const drawn = draw(sketchJourney(3, [[0], [0], [0], [1], [2], [2], [2]]))
    const go = (number: number, way: Direction): Step | undefined =>
      neighbour(drawn.layout, stepOf(drawn, number), way)
    expect(go(2, 'down')).toBe(stepOf(drawn, 3))
    expect(go(3, 'down')).toBe(stepOf(drawn, 4))
    expect(go(6, 'up')).toBe(stepOf(drawn, 3))
    expect(go(0, 'up')).toBeUndefined()
    expect(go(4, 'down')).toBeUndefined()
  })

  test('first and last go to the ends of the reading order', () => {
    const drawn = draw(bouncyBall)
    const order = readingOrder(drawn.layout)
    const middle = found(order[10])
    expect(neighbour(drawn.layout, middle, 'first')).toBe(order[0])
    expect(neighbour(drawn.layout, middle, 'last')).toBe(order.at(-1))
  })
})

describe('moving further', () => {
  test('next phase leads to the first step of the next phase that has one, previous phase back', () => {
    const document = sketchJourney(2, [
      { roles: [0], phase: 0 },
      { roles: [1], phase: 0 },
      { roles: [0, 1], phase: 2 },
      { roles: [1], phase: 2 },
    ])
    const drawn = draw(document)
    const at = (number: number): Step => stepOf(drawn, number)
    expect(neighbour(drawn.layout, at(1), 'next-phase')).toBe(at(2))
    expect(neighbour(drawn.layout, at(2), 'next-phase')).toBeUndefined()
    expect(neighbour(drawn.layout, at(3), 'previous-phase')).toBe(at(0))
    expect(neighbour(drawn.layout, at(0), 'previous-phase')).toBeUndefined()
  })

  test('the forks it leads to are those of the composite', () => {
    fc.assert(
      fc.property(journeys(false), (document) => {
        const { layout, composite } = draw(document, { measureText })
        const order = readingOrder(layout)
        const forks = order.filter((step) => composite.forks.includes(step))
        for (const [index, step] of order.entries()) {
          const after = forks.find((fork) => order.indexOf(fork) > index)
          const before = forks.findLast((fork) => order.indexOf(fork) < index)
          expect(neighbour(layout, step, 'next-fork')).toBe(after)
          expect(neighbour(layout, step, 'previous-fork')).toBe(before)
        }
      }),
      RUNS,
    )
  })
})
