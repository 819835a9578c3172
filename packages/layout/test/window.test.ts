import { deriveComposite } from '@routebord/analysis'
import { generateJourney, hospitalTender } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutSwimlane } from '../src/layout-swimlane.ts'
import type { PathCommand, SwimlaneLayout } from '../src/swimlane-layout.ts'
import { layoutVertical } from '../src/vertical/layout-vertical.ts'
import { createSpanIndex, type Span } from '../src/window/span-index.ts'
import { windowLayout } from '../src/window/window-layout.ts'
import { found } from './journeys.ts'

const RUNS = { seed: 20261122, numRuns: 100 }
const composite = deriveComposite(assertJourney(hospitalTender))
const LAYOUTS = [layoutSwimlane(composite), layoutVertical(composite)] as const

const spans = fc
  .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 4_000 }))
  .map(([left, length]) => ({ left, right: left + length }))

const touches = (span: Span, { left, right }: Span): boolean =>
  left <= span.right && right >= span.left

describe('an index of spans', () => {
  test('finds just what a search through all finds, in the order given', () => {
    const items = fc.array(spans, { maxLength: 60 })
    fc.assert(
      fc.property(items, spans, (all, span) => {
        const find = createSpanIndex(all, (item) => item)
        expect(find(span)).toEqual(all.filter((item) => touches(span, item)))
      }),
      RUNS,
    )
  })

  test('holds what lies left of zero', () => {
    const find = createSpanIndex([{ left: -300, right: -10 }], (item) => item)
    expect(find({ left: -20, right: 5 })).toHaveLength(1)
    expect(find({ left: 0, right: 5 })).toHaveLength(0)
  })
})

describe.each(LAYOUTS)('a window on a map ($orientation)', (layout) => {
  test('has just the cards, notes and signs that touch it', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const seen = windowLayout(layout, span)
        expect(seen.cards).toEqual(layout.cards.filter((card) => touches(span, card)))
        expect(seen.notes).toEqual(layout.notes.filter((note) => touches(span, note)))
        const reach = ({ left, right, pole }: SwimlaneLayout['signs'][number]): Span => ({
          left: Math.min(left, pole),
          right: Math.max(right, pole),
        })
        expect(seen.signs).toEqual(layout.signs.filter((sign) => touches(span, reach(sign))))
      }),
      { ...RUNS, numRuns: 25 },
    )
  })

  test('has every stroke of threads and feelings that passes through it', () => {
    const strokesIn = (paths: readonly (readonly PathCommand[])[], span: Span): Set<string> =>
      new Set(
        paths.flatMap((path) =>
          path.slice(1).flatMap((command, index) => {
            const from = found(path[index])
            const isIn = touches(span, { left: from.x, right: command.x })
            return isIn
              ? [JSON.stringify([from.x, from.y, command.kind, command.x, command.y])]
              : []
          }),
        ),
      )
    fc.assert(
      fc.property(spans, (span) => {
        const seen = windowLayout(layout, span)
        for (const [place, thread] of layout.threads.entries()) {
          const paths = found(seen.threads[place]).runs.map(({ path }) => path)
          const whole = thread.runs.map(({ path }) => path)
          expect(strokesIn(paths, span)).toEqual(strokesIn(whole, span))
        }
        for (const [place, line] of layout.feelings.entries()) {
          const paths = found(seen.feelings[place]).stretches.map(({ path }) => path)
          const whole = line.stretches.map(({ path }) => path)
          expect(strokesIn(paths, span)).toEqual(strokesIn(whole, span))
        }
      }),
      { ...RUNS, numRuns: 25 },
    )
  })

  test('of everything is everything', () => {
    const seen = windowLayout(layout, { left: 0, right: layout.width })
    for (const part of ['cards', 'notes', 'stations', 'signs', 'links'] as const)
      expect(seen[part]).toEqual(layout[part])
    const crossings = ({ threads }: SwimlaneLayout): number =>
      threads.flatMap(({ runs }) => runs.flatMap((run) => run.crossings)).length
    expect(crossings(seen)).toBe(crossings(layout))
    const feelings = ({ feelings: lines }: SwimlaneLayout): number =>
      new Set(lines.flatMap(({ stretches }) => stretches.flatMap((item) => item.feelings))).size
    expect(feelings(seen)).toBe(feelings(layout))
  })

  test('keeps sizes, lanes and phases, and nobody can change it', () => {
    const { width, height, lanes, phases } = windowLayout(layout, { left: 0, right: 10 })
    expect({ width, height }).toEqual({ width: layout.width, height: layout.height })
    expect([lanes, phases]).toEqual([layout.lanes, layout.phases])
    expect(Object.isFrozen(windowLayout(layout, { left: 0, right: 10 }).cards)).toBe(true)
  })
})

test('a window shows the same number of steps however long the journey', () => {
  const seenOf = (steps: number): number => {
    const journey = assertJourney(generateJourney({ roles: 5, steps, shared: 0.3, seed: 7 }))
    const layout = layoutSwimlane(deriveComposite(journey))
    const middle = layout.width / 2
    const seen = windowLayout(layout, { left: middle, right: middle + 2_000 })
    return seen.cards.length + found(seen.threads[0]).runs.flatMap(({ path }) => path).length
  }
  expect(seenOf(2_000)).toBeLessThan(2 * seenOf(200))
})
