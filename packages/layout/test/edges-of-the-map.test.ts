import type { Step } from '@routebord/schema'
import { expect, test } from 'vitest'
import { layoutSwimlane } from '../src/layout-swimlane.ts'
import { measureText } from '../src/measure-text.ts'
import { type Direction, neighbour, readingOrder } from '../src/neighbours.ts'
import { wrapText } from '../src/wrap-text.ts'
import { type Drawn, draw, found, type Sketch, sketchJourney } from './journeys.ts'
import { strokesOf, turnsOf } from './strokes.ts'

const sketch = (roles: number, ...steps: Sketch[]): Drawn => draw(sketchJourney(roles, steps))

test('a thread that enters with a bend has its bullet beside the lane heads, not under them', () => {
  const { layout } = sketch(2, [0, 1])
  for (const { entry } of layout.threads)
    expect(entry.x - 10).toBeGreaterThanOrEqual(layout.headWidth)
})

test('every step can be reached from every other', () => {
  const { layout } = sketch(4, [0, 1], [3], [0, 1, 3], [1], [3])
  const order = readingOrder(layout)
  for (const start of order) {
    const reached = new Set<Step>([start])
    for (const step of reached)
      for (const way of ['left', 'right', 'up', 'down', 'next', 'previous'] as Direction[])
        reached.add(neighbour(layout, step, way) ?? step)
    expect(order.filter((step) => !reached.has(step)).map((step) => step.id)).toEqual([])
  }
})

test('a thread crosses no bullet of another', () => {
  const { layout } = sketch(3, [1], [2], [0, 2], [0])
  for (const { role, entry, exit } of layout.threads)
    for (const other of layout.threads)
      for (const { track, from, to } of other.role === role ? [] : turnsOf(other))
        for (const { x, y } of [entry, exit])
          if (Math.min(from, to) < y && y < Math.max(from, to))
            expect(Math.abs(track - x)).toBeGreaterThan(13)
})

test('no phase begins after the last column', () => {
  const { layout } = sketch(1, [0])
  expect(layout.width - found(layout.cards[0]).right).toBe(36 + 60)
})

test('a way back within a column never runs backwards over itself', () => {
  const { layout } = draw(
    sketchJourney(2, [[0], [1]], {
      links: [{ kind: 'return', from: { step: 's1' }, to: { step: 's0' }, title: 'back again' }],
    }),
  )
  for (const path of found(layout.links[0]).paths) {
    const strokes = strokesOf(path)
    for (const [index, { leaves }] of strokes.entries()) {
      const before = strokes[index - 1]?.arrives
      if (before) expect(before.x * leaves.x + before.y * leaves.y).toBeCloseTo(1, 6)
    }
  }
})

test('a broken word keeps its graphemes whole', () => {
  const style = { size: 14, weight: 400 }
  const { lines } = wrapText('🇩🇰🇳🇱🇬🇧🇩🇰', { style, width: 40, maxLines: 6, measure: measureText })
  for (const line of lines) expect([...line.replace('\u2010', '')].length % 2).toBe(0)
})

test('a missing sign of a phase is drawn even where its role has no step there', () => {
  const at = { phase: 'p0' }
  const { layout } = draw(
    sketchJourney(2, [[0]], {
      signposts: [{ id: 'g', question: 'Who asks?', roles: ['r1'], at, status: 'missing' }],
    }),
  )
  expect(layout.signs.length).toBe(1)
})

test('a layout is immutable', () => {
  expect(Object.isFrozen(layoutSwimlane(sketch(1, [0]).composite))).toBe(true)
})
