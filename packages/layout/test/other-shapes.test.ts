import { deriveComposite } from '@routebord/analysis'
import { bouncyBall, examples, softwareSubscription } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutOverview } from '../src/layout-overview.ts'
import { layoutReadingList, type ReadingPassage } from '../src/layout-reading-list.ts'
import { type MeasureText, measureText } from '../src/measure-text.ts'
import { monotoneCurve } from '../src/monotone-curve.ts'
import { draw, found, journeys, sketchJourney } from './journeys.ts'
import { strokesOf } from './strokes.ts'

const RUNS = { seed: 20261121, numRuns: 60 }
const example = deriveComposite(assertJourney(bouncyBall))

describe('the curve of feelings', () => {
  test('goes through its points; its ends leave as the parabola does', () => {
    const curve = monotoneCurve([
      { x: 0, y: 0 },
      { x: 30, y: 30 },
      { x: 60, y: 30 },
    ])
    expect(curve).toEqual([
      { kind: 'move', x: 0, y: 0 },
      { kind: 'curve', x1: 10, y1: 15, x2: 20, y2: 30, x: 30, y: 30 },
      { kind: 'curve', x1: 40, y1: 30, x2: 50, y2: 30, x: 60, y: 30 },
    ])
  })

  test('never rises or falls between two points further than they do', () => {
    const heights = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(heights, (ys) => {
        const points = ys.map((y, index) => ({ x: 40 * index, y }))
        for (const [index, command] of monotoneCurve(points).entries()) {
          if (command.kind !== 'curve') continue
          const [low, high] = [found(points[index - 1]).y, command.y].sort((a, b) => a - b)
          for (const y of [command.y1, command.y2]) {
            expect(y).toBeGreaterThanOrEqual(found(low) - 1e-9)
            expect(y).toBeLessThanOrEqual(found(high) + 1e-9)
          }
        }
      }),
      { seed: 20261121, numRuns: 300 },
    )
  })
})

describe('the overview', () => {
  test('has the columns, threads and stations of the map, and a pennant for each standing sign', () => {
    const overview = layoutOverview(example)
    const seen = example.journey.steps.filter((step) => step.observed !== 'no')
    expect(overview.stations.map((station) => station.step.id)).toEqual(seen.map((step) => step.id))
    expect(overview.threads.map((thread) => thread.role.id)).toEqual(
      example.journey.roles.map((role) => role.id),
    )
    expect(overview.pennants).toHaveLength(14)
  })

  test('has as many columns as the map, in the same order', () => {
    fc.assert(
      fc.property(journeys(), (document) => {
        const { composite, layout } = draw(document)
        const overview = layoutOverview(composite)
        expect(overview.columns).toHaveLength(layout.columns.length)
        expect([...overview.columns].sort((a, b) => a - b)).toEqual([...overview.columns])
        expect(found(overview.columns[0])).toBeGreaterThanOrEqual(overview.headWidth)
      }),
      RUNS,
    )
  })

  test('says everything in 12 px or more where the strip is shown at 1100 px', () => {
    for (const document of Object.values(examples)) {
      const { width, textSize } = layoutOverview(deriveComposite(assertJourney(document)))
      expect(textSize * Math.min(1, 1100 / width), document.id).toBeGreaterThanOrEqual(12)
    }
  })

  test('draws what is long closer together before anything is shown smaller', () => {
    const { width, textSize, columns } = layoutOverview(
      deriveComposite(assertJourney(softwareSubscription)),
    )
    expect(columns.length).toBeGreaterThan(25)
    expect([textSize, width < 1284]).toEqual([14, true])
  })

  test.each([1, 2, 6])(
    'lets no title reach into the next, in letters %i times as wide',
    (times) => {
      const measure: MeasureText = (text, style) => times * measureText(text, style)
      const { phases, textSize } = layoutOverview(example, { measureText: measure })
      expect(phases.map(({ title }) => title).filter(Boolean)).toHaveLength(phases.length)
      for (const [index, { title, ruleLeft }] of phases.entries()) {
        const next = phases[index + 1]?.ruleLeft ?? Number.POSITIVE_INFINITY
        expect(measure(title, { size: textSize, weight: 600 })).toBeLessThanOrEqual(next - ruleLeft)
      }
    },
  )
})

describe('the reading list', () => {
  test('has the steps phase by phase, each with a mark on its leftmost thread', () => {
    const list = layoutReadingList(example)
    expect(list.rows.map((row) => row.step.id)).toEqual(
      example.journey.phases.flatMap((phase) =>
        example.journey.steps.filter((step) => step.phase === phase).map((step) => step.id),
      ),
    )
    for (const { step, station, tracks } of list.rows) {
      const own = tracks.filter((track) => step.roles.includes(track.role)).map((track) => track.x)
      expect(station).toEqual({ x: Math.min(...own), threads: step.roles.length })
      expect(own).toEqual(own.map((_, index) => station.x + list.pitch * index))
    }
  })

  test('runs each thread on from step to gap to step without a break', () => {
    fc.assert(
      fc.property(journeys(), (document) => {
        const list = layoutReadingList(draw(document).composite)
        const endsOf = ({ path }: ReadingPassage): readonly [number, number] => [
          found(path[0]).x,
          found(path.at(-1)).x,
        ]
        const gaps = [...list.rows.map((row) => row.gap), list.end]
        for (const [index, gap] of gaps.entries()) {
          const above = list.rows[index - 1]?.tracks ?? []
          const below = list.rows[index]?.tracks ?? []
          for (const passage of gap.passages) {
            const [start, end] = endsOf(passage)
            const from = above.find((track) => track.role === passage.role)
            const to = below.find((track) => track.role === passage.role)
            expect(start).toBeCloseTo(from?.x ?? start, 6)
            expect(end).toBeCloseTo(to?.x ?? end, 6)
            expect(gap.entries.some((entry) => entry.role === passage.role)).toBe(!from)
            expect(gap.exits.some((exit) => exit.role === passage.role)).toBe(!to)
          }
        }
      }),
      RUNS,
    )
  })

  test('bends without a corner, and never out of its gap', () => {
    fc.assert(
      fc.property(journeys(), (document) => {
        const list = layoutReadingList(draw(document).composite)
        for (const gap of [...list.rows.map((row) => row.gap), list.end])
          for (const { path } of gap.passages) {
            const strokes = strokesOf(path).filter(
              ({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) > 1e-6,
            )
            for (const [index, stroke] of strokes.entries()) {
              const before = strokes[index - 1]
              if (before === undefined) continue
              const { arrives } = before
              expect(arrives.x * stroke.leaves.x + arrives.y * stroke.leaves.y).toBeCloseTo(1, 6)
            }
            for (const { y } of path) {
              expect(y).toBeGreaterThanOrEqual(0)
              expect(y).toBeLessThanOrEqual(gap.height)
            }
          }
      }),
      RUNS,
    )
  })

  test('draws what nobody saw as not observed, before, beside and after the step', () => {
    const document = sketchJourney(1, [[0], [0], [0]])
    const steps = document.steps.map((step, index) =>
      index === 1 ? { ...step, observed: 'no' as const } : step,
    )
    const list = layoutReadingList(draw({ ...document, steps }).composite)
    expect(list.rows.map((row) => found(row.tracks[0]).observed)).toEqual([true, false, true])
    const gaps = [...list.rows.map((row) => row.gap), list.end]
    expect(gaps.map((gap) => found(gap.passages[0]).observed)).toEqual([true, false, false, true])
  })
})
