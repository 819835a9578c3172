import { deriveComposite } from '@routebord/analysis'
import { generateJourney } from '@routebord/examples'
import { layoutSwimlane, type SwimlaneLayout } from '@routebord/layout'
import { assertJourney } from '@routebord/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitRows } from '../src/tools/split-rows.ts'
import { bouncyBallJourney, layoutOf } from './drawn.ts'

const layout = layoutOf(bouncyBallJourney)

/** The first step of each row. */
function firstSteps(of: SwimlaneLayout, length: number): readonly (string | undefined)[] {
  const sites = [...of.cards, ...of.notes]
  return splitRows(of, length).map(({ left, right }) => {
    const inside = sites.filter((site) => site.left >= left && site.right <= right)
    return inside.sort((a, b) => a.left - b.left)[0]?.step.phase.id
  })
}

test('rows begin with phases where they can', () => {
  expect(firstSteps(layout, 800)).toEqual(['need', 'requirements', 'trial', 'contract', 'use'])
})

test('a journey that fits into a row is one', () => {
  expect(splitRows(layout, layout.width)).toEqual([{ left: layout.headWidth, right: layout.width }])
})

test('a column that is longer than a row is a row of its own', () => {
  const rows = splitRows(layout, 1)
  expect(rows).toHaveLength(layout.columns.length)
})

const journeys = fc
  .record({
    seed: fc.nat(10_000),
    roles: fc.integer({ min: 1, max: 8 }),
    steps: fc.integer({ min: 1, max: 60 }),
    shared: fc.constantFrom(0, 0.3, 1),
  })
  .map((options) => layoutSwimlane(deriveComposite(assertJourney(generateJourney(options)))))

test('rows follow on each other from end to end, fit, cut no card, and are as few as can be', () => {
  fc.assert(
    fc.property(journeys, fc.integer({ min: 400, max: 2_000 }), (drawn, length) => {
      const rows = splitRows(drawn, length)
      expect(rows[0]?.left).toBe(drawn.headWidth)
      expect(rows.at(-1)?.right).toBe(drawn.width)
      for (const [index, { left }] of rows.slice(1).entries()) expect(rows[index]?.right).toBe(left)
      for (const { left, right } of rows) {
        const columns = drawn.columns.filter((column) => column >= left && column < right)
        if (columns.length > 1) expect(right - left).toBeLessThanOrEqual(length)
      }
      for (const card of [...drawn.cards, ...drawn.notes])
        expect(
          rows.filter(({ left, right }) => left <= card.left && card.right <= right).length,
        ).toBe(1)
      expect(rows.length).toBe(fewestRows(drawn, length))
    }),
    { numRuns: 200 },
  )
})

/** Fills each row as far as it goes, which takes as few as can be. */
function fewestRows({ columns, headWidth, width }: SwimlaneLayout, length: number): number {
  const stops = [...columns.slice(1).map((column) => column - 14), width]
  let [count, left, before] = [0, headWidth, headWidth]
  for (const stop of stops) {
    if (stop - left > length && before > left) {
      count += 1
      left = before
    }
    before = stop
  }
  return count + 1
}
