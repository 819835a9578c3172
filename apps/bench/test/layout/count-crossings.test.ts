import { deriveComposite } from '@routebord/analysis'
import { resolveJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { countCrossings } from '../../src/layout/count-crossings.ts'
import type { Line } from '../../src/layout/placement.ts'

/** Steps by the letters of who takes part, 100 px apart and 20 px wide; ways by the heights at their steps. */
function count(parties: readonly string[], ways: Readonly<Record<string, Line>>) {
  const names = [...new Set(parties.join(''))].sort()
  const journey = resolveJourney({
    format: 'routebord/1',
    id: 'ways',
    title: 'Ways',
    purpose: { why: 'To count', audience: [] },
    roles: names.map((id) => ({ id, name: id, buying: [] })),
    phases: [{ id: 'all', title: 'All' }],
    steps: parties.map((party, index) => ({
      id: `s${index}`,
      title: party,
      phase: 'all',
      roles: [...party],
    })),
  })
  const left = (index: number): number => 100 * index
  return countCrossings(deriveComposite(journey), {
    boxes: new Map(
      journey.steps.map((step) => [
        step,
        { left: left(step.index), right: left(step.index) + 20, top: 0, bottom: 0 },
      ]),
    ),
    threads: new Map(journey.roles.map((role) => [role, ways[role.id] ?? []])),
  })
}

const way = (...points: readonly (readonly [x: number, y: number])[]): Line =>
  points.map(([x, y]) => ({ x, y }))

test('ways that run side by side do not cross', () => {
  const ways = { a: way([0, 10], [320, 10]), b: way([0, 20], [420, 20]) }
  expect(count(['a', 'b', 'a', 'b'], ways)).toEqual({ threads: 0, legs: 0 })
})

test('two ways that change sides cross once, and twice when they change back', () => {
  const straight = way([0, 10], [420, 10])
  const once = way([100, 0], [120, 0], [180, 20], [320, 20])
  expect(count(['a', 'b', 'a', 'b', 'a'], { a: straight, b: once })).toEqual({
    threads: 1,
    legs: 1,
  })
  const there = way([100, 0], [120, 0], [160, 20], [190, 0], [320, 0])
  expect(count(['a', 'b', 'a', 'b', 'a'], { a: straight, b: there })).toEqual({
    threads: 2,
    legs: 2,
  })
})

test('a way that runs straight down crosses what it passes', () => {
  const down = way([100, 0], [150, 0], [150, 40], [320, 40])
  const ways = { a: way([0, 10], [420, 10]), b: down, c: way([0, 30], [420, 30]) }
  expect(count(['ac', 'b', 'b', 'b', 'ac'], ways)).toEqual({ threads: 2, legs: 1 })
})

test('who travels together is level, and crosses when they part on other sides than they met', () => {
  const parties = ['a', 'b', 'ab', 'ab', 'a', 'b']
  const over = way([0, 10], [20, 10], [200, 25], [420, 10])
  const under = way([100, 40], [120, 40], [200, 25], [520, 40])
  expect(count(parties, { a: over, b: under })).toEqual({ threads: 0, legs: 0 })
  // Their ways cross on the leg they share: that is drawn as one edge, and only the parting counts.
  const changed = way([0, 10], [20, 10], [200, 25], [320, 25], [420, 40])
  const back = way([100, 40], [120, 40], [200, 25], [250, 20], [320, 25], [520, 10])
  expect(count(parties, { a: changed, b: back })).toEqual({ threads: 1, legs: 0 })
})

test('who leaves before the other comes does not cross', () => {
  const ways = { a: way([0, 10], [120, 30]), b: way([200, 20], [320, 0]) }
  expect(count(['a', 'a', 'b', 'b'], ways)).toEqual({ threads: 0, legs: 0 })
})

test('a way that leads back is refused', () => {
  const ways = { a: way([0, 10], [120, 10], [60, 20], [220, 20]) }
  expect(() => count(['a', 'a', 'a'], ways)).toThrow('the thread of a leads back')
})
