import { deriveComposite } from '@routebord/analysis'
import { examples, generateJourney } from '@routebord/examples'
import { assertJourney, type JourneyDocument, type StepDocument } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { predecessorsOf } from '../src/assign-columns.ts'
import { layoutSwimlane } from '../src/layout-swimlane.ts'
import type { SwimlaneLayout } from '../src/swimlane-layout.ts'
import { timeAxis } from '../src/time/index.ts'

const layoutOf = (document: JourneyDocument | undefined): SwimlaneLayout =>
  layoutSwimlane(deriveComposite(assertJourney(document)), { axis: timeAxis })

/** A journey of one role, with the steps' dates; undefined is no date. */
function dated(
  dates: readonly (string | undefined)[],
  more: Partial<StepDocument> = {},
): JourneyDocument {
  return {
    format: 'routebord/1',
    id: 'dated',
    title: 'Dated',
    purpose: { why: 'To test', audience: ['Testers'] },
    roles: [{ id: 'anna', name: 'Anna', buying: ['user'] }],
    phases: [{ id: 'one', title: 'One' }],
    steps: dates.map((start, index) => ({
      id: `s${index}`,
      title: `Step ${index}`,
      phase: 'one',
      roles: ['anna'],
      ...(start === undefined ? {} : { start }),
      ...more,
    })),
  }
}

const columnsOf = (layout: SwimlaneLayout): ReadonlyMap<string, number> =>
  new Map([...layout.cards, ...layout.notes].map(({ step, column }) => [step.id, column]))

describe.each(Object.keys(examples))('%s by dates', (name) => {
  const journey = assertJourney(examples[name])
  const composite = deriveComposite(journey)
  const layout = layoutSwimlane(composite, { axis: timeAxis })
  const columns = columnsOf(layout)

  test('no step stands before one that began on an earlier day', () => {
    const days = journey.steps
      .filter(({ start }) => start !== undefined)
      .map(({ id, start = 0 }) => ({
        day: Math.floor(start / 86_400_000),
        column: columns.get(id) ?? -1,
      }))
    for (const a of days)
      for (const b of days) if (a.day < b.day) expect(a.column).toBeLessThan(b.column)
  })

  test('every step stands after all it waits for', () => {
    for (const [step, others] of predecessorsOf(composite))
      for (const other of others)
        expect(columns.get(other.id)).toBeLessThan(columns.get(step.id) ?? -1)
  })

  test('no two cards of a lane overlap, and none leaves the map', () => {
    const boxes = layout.cards.flatMap(({ left, right, bodies }) =>
      bodies.map((body) => ({ left, right, ...body })),
    )
    for (const [index, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThan(layout.headWidth)
      expect(a.right).toBeLessThan(layout.width)
      for (const b of boxes.slice(index + 1))
        expect(
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
        ).toBe(true)
    }
  })

  test('every phase has a band, from left to right in order, and a rule over its steps', () => {
    for (const [index, phase] of layout.phases.entries()) {
      expect(phase.right).toBeGreaterThan(phase.left)
      if (index > 0) expect(phase.left).toBe(layout.phases[index - 1]?.right)
      const own = layout.cards.filter(({ step }) => step.phase === phase.phase)
      for (const { left, right } of own) {
        expect(left).toBeGreaterThanOrEqual(phase.ruleLeft)
        expect(right).toBeLessThanOrEqual(phase.ruleRight)
      }
    }
  })
})

test('a day that is written once has one date; the year stands where it changes', () => {
  const { timeline } = layoutOf(dated(['2026-12-30', '2026-12-30', '2027-01-02']))
  expect(timeline?.ticks.map(({ text }) => text)).toEqual(['Dec 30, 2026', 'Jan 2, 2027'])
})

test('days that are further apart stand further apart, four px a day, up to a bound', () => {
  const widthFor = (second: string): number => {
    const [first, next] = layoutOf(dated(['2026-01-01', second])).timeline?.ticks ?? []
    return (next?.x ?? 0) - (first?.x ?? 0)
  }
  const one = widthFor('2026-01-02')
  expect(widthFor('2026-01-11') - one).toBe(36)
  expect(widthFor('2026-01-25') - one).toBe(92)
  expect(widthFor('2027-01-25') - one).toBe(92)
})

test('a long empty stretch is folded and says its true length; one in which a step goes on is not', () => {
  const folds = (document: JourneyDocument) =>
    layoutOf(document).timeline?.folds.map(({ text }) => text)
  expect(folds(dated(['2026-01-01', '2026-03-19']))).toEqual(['11 weeks'])
  expect(folds(dated(['2026-01-01', '2026-01-24']))).toEqual([])
  expect(folds(dated(['2026-01-01', '2026-03-19'], { end: '2026-03-19' }))).toEqual([])
})

test('steps without a date stand between their neighbours, and are named', () => {
  const layout = layoutOf(dated([undefined, '2026-01-01', undefined, '2026-01-11', undefined]))
  expect([...columnsOf(layout).values()]).toEqual([0, 1, 2, 3, 4])
  expect(layout.timeline?.undated.map(({ id }) => id)).toEqual(['s0', 's2', 's4'])
  expect(layout.timeline?.ticks).toHaveLength(2)
  expect(layoutOf(dated([undefined, undefined])).timeline?.ticks).toEqual([])
})

test('without the axis there is no timeline, and the heads are as high as they were', () => {
  const plain = layoutSwimlane(deriveComposite(assertJourney(dated(['2026-01-01']))))
  expect([plain.timeline, plain.headHeight]).toEqual([undefined, 74])
})

test('any journey has a place for every step, whatever its dates', () => {
  const dates = fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined })
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.array(dates, { minLength: 12, maxLength: 12 }),
      (seed, offsets) => {
        const document = generateJourney({ seed, roles: 4, steps: 12, shared: 0.4 })
        const steps = document.steps.map(({ start: _, end: __, ...step }, index) => {
          const offset = offsets[index]
          if (offset === undefined) return step
          return {
            ...step,
            start: new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10),
          }
        })
        const composite = deriveComposite(assertJourney({ ...document, steps }))
        const layout = layoutSwimlane(composite, { axis: timeAxis })
        const columns = columnsOf(layout)
        expect(columns.size).toBe(12)
        for (const [step, others] of predecessorsOf(composite))
          for (const other of others)
            expect(columns.get(other.id)).toBeLessThan(columns.get(step.id) ?? -1)
      },
    ),
    { seed: 20261122, numRuns: 60 },
  )
})
