import { deriveComposite } from '@routebord/analysis'
import { bouncyBall, examples } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import type { DetailLevel } from '../src/detail.ts'
import { layoutSwimlane } from '../src/layout-swimlane.ts'
import type { SwimlaneLayout } from '../src/swimlane-layout.ts'

const LEVELS: readonly DetailLevel[] = ['overview', 'cards', 'full']
const journey = assertJourney(bouncyBall)
const composite = deriveComposite(journey)
const seen = journey.steps.filter(({ observed }) => observed !== 'no')
const layouts = LEVELS.map((detail) => layoutSwimlane(composite, { detail }))

describe('levels of detail', () => {
  test.each(Object.keys(examples))('%s: each level takes no more room than the next', (name) => {
    const other = deriveComposite(assertJourney(examples[name]))
    const sizes = LEVELS.map((detail) => layoutSwimlane(other, { detail }))
    const widths = sizes.map(({ width }) => width)
    const heights = sizes.map(({ height }) => height)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  })

  test('the overview shows half as much again beside the heads as cards do', () => {
    const roadOf = ({ width, headWidth }: SwimlaneLayout): number => width - headWidth
    for (const document of Object.values(examples)) {
      const other = deriveComposite(assertJourney(document))
      const [overview, cards] = [
        layoutSwimlane(other, { detail: 'overview' }),
        layoutSwimlane(other, { detail: 'cards' }),
      ]
      expect(roadOf(cards) / roadOf(overview), document.id).toBeGreaterThan(1.5)
    }
  })

  test('every level has every step, thread, sign and link', () => {
    for (const layout of layouts) {
      expect(layout.cards).toHaveLength(seen.length)
      expect(layout.notes).toHaveLength(journey.steps.length - seen.length)
      expect(layout.threads).toHaveLength(4)
      expect(layout.signs).toHaveLength(layouts[2]?.signs.length ?? -1)
      expect(layout.links).toHaveLength(layouts[2]?.links.length ?? -1)
    }
  })

  test('frictions have words from cards on, and in the overview the worst its thorns; touchpoints, quotes and feelings only in full', () => {
    const count = (pick: 'touchpoints' | 'frictions') =>
      layouts.map(({ cards }) => cards.reduce((sum, card) => sum + card[pick].length, 0))
    const [overview, cards, full] = layouts
    const frictions = seen.flatMap((step) => step.frictions).length
    expect(frictions).toBeGreaterThan(5)
    const hurting = seen.filter((step) => step.frictions.length > 0)
    expect(count('frictions')).toEqual([hurting.length, frictions, frictions])
    for (const { step, frictions: worst, right, left, title } of overview?.cards ?? []) {
      expect(worst.flatMap(({ text }) => text.lines)).toEqual([])
      expect(worst.map(({ item }) => item.severity)).toEqual(
        step.frictions.length > 0 ? [Math.max(...step.frictions.map((item) => item.severity))] : [],
      )
      // A thorn and its air behind the title.
      if (worst.length > 0) expect(right - left - 12 - title.width).toBeGreaterThan(20)
    }
    expect(count('touchpoints').slice(0, 2)).toEqual([0, 0])
    expect(count('touchpoints')[2]).toBeGreaterThan(20)
    expect(full?.cards.some(({ rows }) => rows.some(({ quote }) => quote !== undefined))).toBe(true)
    expect(cards?.cards.every(({ rows }) => rows.every(({ quote }) => quote === undefined))).toBe(
      true,
    )
    expect([overview, cards, full].map((layout) => layout?.feelings.length)).toEqual([0, 0, 4])
  })

  test('in the overview signs keep their status and lose their words', () => {
    const [overview, cards] = layouts
    expect(
      overview?.signs.every(
        ({ text, left, right }) => text.lines.length === 0 && right - left === 26,
      ),
    ).toBe(true)
    expect(cards?.signs.every(({ text }) => text.lines.length > 0)).toBe(true)
  })
})

test.each(['cardz', 'toString', ''])(
  'a level that there is not (“%s”) is refused by name, with those that there are',
  (level) => {
    const misspelt = { detail: level as DetailLevel }
    expect(() => layoutSwimlane(deriveComposite(assertJourney(bouncyBall)), misspelt)).toThrow(
      `detail ${level} is none of overview,cards,full`,
    )
  },
)
