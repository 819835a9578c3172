import { type Composite, deriveComposite } from '@routebord/analysis'
import { generateJourney } from '@routebord/examples'
import { assertJourney, type JourneyDocument, type Role } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BraidLayout, BraidStation, BraidThread } from '../../src/braid/braid-layout.ts'
import { layoutBraid } from '../../src/braid/layout-braid.ts'
import { orderBraid } from '../../src/braid/order-braid.ts'
import { found, journeys, sketchJourney } from '../journeys.ts'
import { heightAt, strokesOf } from './height-at.ts'
import { overlap, textBoxes } from './text-boxes.ts'

const RUNS = { seed: 20261122, numRuns: 50 }
// Enough for the laws, which hold for any orders, and soon done.
const OPTIONS = { budget: 100_000 }

interface Drawn {
  readonly composite: Composite
  readonly layout: BraidLayout
}

function draw(document: JourneyDocument): Drawn {
  const composite = deriveComposite(assertJourney(document))
  return { composite, layout: layoutBraid(composite, OPTIONS) }
}

const drawings = new Map<string, Drawn>()
function law(sentence: string, check: (drawn: Drawn) => void): void {
  test(sentence, () => {
    fc.assert(
      fc.property(journeys(false), (document) => {
        const key = JSON.stringify(document)
        const drawn = drawings.get(key) ?? draw(document)
        drawings.set(key, drawn)
        check(drawn)
      }),
      RUNS,
    )
  })
}

/** Like `expect`, for what is asked thousands of times of one map. */
function sure(holds: boolean, ...about: readonly unknown[]): void {
  if (!holds) expect.fail(about.map((item) => JSON.stringify(item)).join(', '))
}

function* pairsOf<T>(items: readonly T[]): Generator<readonly [T, T]> {
  for (const [index, first] of items.entries())
    for (const second of items.slice(index + 1)) yield [first, second]
}

function threadOf(layout: BraidLayout, role: Role): BraidThread {
  return found(layout.threads.find((thread) => thread.role === role))
}

describe('threads of a braid', () => {
  law('start at their entry, end at their exit and are never torn', ({ layout, composite }) => {
    const travellers = composite.paths.filter(({ steps }) => steps.length > 0)
    expect(layout.threads.map(({ role }) => role)).toEqual(travellers.map(({ role }) => role))
    for (const { runs, entry, exit } of layout.threads) {
      let at = entry
      for (const { path } of runs) {
        expect(path[0]).toEqual({ kind: 'move', ...at })
        const { x, y } = found(path.at(-1))
        at = { x, y }
      }
      expect(at).toEqual(exit)
    }
  })

  law('run level or in curves that are level at both ends, and never back', ({ layout }) => {
    for (const thread of layout.threads)
      for (const { from, command } of strokesOf(thread)) {
        sure(from.x < command.x, from, command)
        if (command.kind === 'line') sure(from.y === command.y, from, command)
        else if (command.kind === 'curve') {
          sure(command.y1 === from.y && command.y2 === command.y, from, command)
          sure(from.x < command.x1 && command.x1 <= command.x2 && command.x2 < command.x, command)
        } else expect.fail(command.kind)
      }
  })

  law('stand in each column in the order that orderBraid gives', ({ layout, composite }) => {
    const { orders, crossings, proven } = orderBraid(composite, OPTIONS)
    expect(orders.length).toBe(layout.columns.length)
    expect(layout).toMatchObject({ crossings, proven })
    for (const [column, order] of orders.entries()) {
      const x = found(layout.columns[column]) + 1
      const present = layout.threads.filter((thread) => heightAt(thread, x) !== undefined)
      const byHeight = present.sort((a, b) => (heightAt(a, x) ?? 0) - (heightAt(b, x) ?? 0))
      expect(byHeight.map(({ role }) => role)).toEqual(order)
    }
  })

  law('keep a pitch apart, and cross once where they change sides', ({ layout }) => {
    let crossings = 0
    for (const [a, b] of pairsOf(layout.threads))
      for (let column = 1; column < layout.columns.length; column += 1)
        crossings += crossingsBetween(a, b, layout, column)
    expect(crossings).toBe(layout.crossings)
  })

  law('stay apart round the bend where they bend side by side', ({ layout }) => {
    const bends = layout.threads.flatMap((thread) =>
      strokesOf(thread).flatMap(({ from, command }) =>
        command.kind === 'curve' ? [{ thread, from, to: command }] : [],
      ),
    )
    for (const [a, b] of pairsOf(bends)) {
      const isBeside = (one: number, other: number): boolean => Math.abs(one - other) < 20
      const isTogether = isBeside(a.from.y, b.from.y) && isBeside(a.to.y, b.to.y)
      if (!isTogether || a.to.x <= b.from.x || b.to.x <= a.from.x) continue
      if (a.from.y < b.from.y !== a.to.y < b.to.y) continue
      for (const x of samples(a.from.x, a.to.x)) {
        const y = heightAt(a.thread, x) ?? 0
        for (const otherX of samples(b.from.x, b.to.x))
          sure(Math.hypot(otherX - x, (heightAt(b.thread, otherX) ?? 0) - y) > 4.9, a, b)
      }
    }
  })

  law('pass over others just where they cross one that comes before them', ({ layout }) => {
    for (const [index, thread] of layout.threads.entries()) {
      const crossed = layout.columns
        .slice(1)
        .filter((_, gutter) =>
          layout.threads
            .slice(0, index)
            .some((other) => crossingsBetween(other, thread, layout, gutter + 1) > 0),
        )
      expect(thread.overpasses.map((way) => way.at(-1)?.x)).toEqual(crossed)
      for (const { x, y } of thread.overpasses.flat()) expect(heightAt(thread, x)).toBeCloseTo(y, 6)
    }
  })

  law(
    'are dashed at steps nobody saw, and on the way to and from them',
    ({ layout, composite }) => {
      const stationOf = (step: unknown): BraidStation =>
        found(layout.stations.find((station) => station.step === step))
      for (const { role, steps } of composite.paths)
        for (const [index, step] of steps.entries()) {
          const isSeen = (x: number): boolean | undefined =>
            threadOf(layout, role).runs.find(
              ({ path }) => found(path[0]).x <= x && x <= found(path.at(-1)).x,
            )?.observed
          expect(isSeen(stationOf(step).x)).toBe(step.observed !== 'no')
          const next = steps[index + 1]
          if (next === undefined) continue
          const way = found(layout.columns[stationOf(next).column]) - 1
          expect(isSeen(way)).toBe(step.observed !== 'no' && next.observed !== 'no')
        }
    },
  )
})

function samples(from: number, to: number): readonly number[] {
  return Array.from({ length: 25 }, (_, index) => from + ((to - from) * index) / 24)
}

/** Follows two threads through the gutter before a column, and counts how often they change sides. */
function crossingsBetween(
  a: BraidThread,
  b: BraidThread,
  layout: BraidLayout,
  column: number,
): number {
  const [start, end] = [found(layout.columns[column - 1]) + 1, found(layout.columns[column]) + 1]
  const gaps: number[] = []
  for (let sample = 0; sample <= 32; sample += 1) {
    const x = start + ((end - start) * sample) / 32
    const [heightA, heightB] = [heightAt(a, x), heightAt(b, x)]
    if (heightA !== undefined && heightB !== undefined) gaps.push(heightB - heightA)
  }
  const changes = gaps.filter((gap, index) => index > 0 && gap > 0 !== (gaps[index - 1] ?? 0) > 0)
  sure(changes.length <= 1, a.role.id, b.role.id, column)
  if (changes.length === 0)
    sure(
      gaps.every((gap) => Math.abs(gap) > layout.pitch - 1e-6),
      a.role.id,
      b.role.id,
      column,
    )
  return changes.length
}

describe('stations of a braid', () => {
  law('stand over the threads of their roles, side by side', ({ layout, composite }) => {
    expect(new Set(layout.stations.map(({ step }) => step))).toEqual(
      new Set(composite.journey.steps),
    )
    for (const { step, roles, rail, threads, column, x } of layout.stations) {
      expect(new Set(roles)).toEqual(new Set(step.roles))
      expect(threads).toBe(roles.length)
      const left = found(layout.columns[column])
      for (const [slot, role] of roles.entries())
        for (const at of [left, x, left + 100])
          expect(heightAt(threadOf(layout, role), at)).toBe(rail + layout.pitch * slot)
    }
  })

  law('keep the order of their roles, of what they come after, and of phases', (drawn) => {
    const { layout, composite } = drawn
    const columnOf = new Map(layout.stations.map(({ step, column }) => [step, column]))
    const expectBefore = (step: unknown, other: unknown): void =>
      sure((columnOf.get(step as never) ?? 0) < (columnOf.get(other as never) ?? 0), step, other)
    for (const { from, to } of composite.legs) expectBefore(from, to)
    for (const step of composite.journey.steps)
      for (const other of step.after) expectBefore(other, step)
    for (const [index, phase] of layout.phases.entries()) {
      expect(phase.left).toBe(layout.phases[index - 1]?.right ?? 0)
      for (const { step, x } of layout.stations)
        if (step.phase === phase.phase) sure(phase.left < x && x < phase.right, step.id)
    }
    expect(layout.phases.at(-1)?.right).toBe(layout.width)
  })
})

describe('texts of a braid', () => {
  law('are in nobody’s way, and in at most three lines', ({ layout }) => {
    const boxes = textBoxes(layout)
    for (const [a, b] of pairsOf(boxes)) sure(!overlap(a, b), a, b)
    for (const { title } of layout.cards) sure(title.lines.length <= 3, title)
    for (const box of boxes)
      for (const thread of layout.threads)
        for (const x of [box.left, (box.left + box.right) / 2, box.right]) {
          const y = heightAt(thread, x)
          if (y !== undefined) sure(y + 2.5 < box.top || box.bottom < y - 2.5, box, thread.role.id)
        }
  })

  law('name each role once, above its entry', ({ layout }) => {
    expect(layout.names).toHaveLength(layout.threads.length)
    for (const { role, left, baseline } of layout.names) {
      const { entry } = threadOf(layout, role)
      sure(entry.x < left && left < entry.x + 40 && baseline < entry.y, role.id)
    }
  })
})

describe('a braid', () => {
  law('lies within its bounds, in whole numbers but for the middle of curves', ({ layout }) => {
    const { width, height, lanesTop } = layout
    for (const { left, right, top, bottom } of textBoxes(layout))
      sure(0 <= left && right <= width && lanesTop <= top && bottom <= height, left, top)
    for (const thread of layout.threads)
      for (const { command } of strokesOf(thread)) {
        sure(0 <= command.x && command.x <= width, command)
        sure(lanesTop < command.y && command.y < height, command)
        sure(Number.isInteger(command.y) && Number.isInteger(command.x), command)
      }
  })

  test('is the same every time, frozen, and leaves what it is made from alone', () => {
    fc.assert(
      fc.property(journeys(false), (document) => {
        const { composite, layout } = draw(document)
        const before = JSON.stringify(composite)
        expect(layoutBraid(composite, OPTIONS)).toEqual(layout)
        expect(JSON.stringify(composite)).toBe(before)
        const open: unknown[] = [layout]
        for (const item of open) {
          if (typeof item !== 'object' || item === null) continue
          sure(Object.isFrozen(item), Object.keys(item))
          if (!('id' in item)) open.push(...Object.values(item))
        }
      }),
      { ...RUNS, numRuns: 10 },
    )
  })

  test('goes straight where nobody has to give way', () => {
    const { layout } = draw(sketchJourney(2, [[0], [1], [0, 1], [0, 1], [0, 1]]))
    for (const thread of layout.threads)
      expect(
        strokesOf(thread).filter(({ command }) => command.kind === 'curve').length,
      ).toBeLessThan(2)
    expect(layout.crossings).toBe(0)
  })

  test('gets longer with more steps, and not higher', () => {
    const [short, long] = [60, 600].map((steps) =>
      draw(generateJourney({ seed: 1, roles: 8, steps, shared: 0.35 })),
    )
    expect(found(long).layout.width).toBeGreaterThan(6 * found(short).layout.width)
    expect(found(long).layout.height).toBeLessThan(1.5 * found(short).layout.height)
  })

  test('of a journey without steps has its phases', () => {
    const { layout } = draw(sketchJourney(2, []))
    expect(layout).toMatchObject({
      threads: [],
      stations: [],
      names: [],
      crossings: 0,
      proven: true,
    })
    expect(layout.phases).toHaveLength(1)
  })
})
