import { deriveComposite } from '@routebord/analysis'
import { examples } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { layoutSwimlane } from '../src/layout-swimlane.ts'
import { measureText } from '../src/measure-text.ts'
import { STYLES } from '../src/metrics.ts'
import type { SwimlaneLayout } from '../src/swimlane-layout.ts'
import { timeAxis } from '../src/time/index.ts'
import { layoutVertical } from '../src/vertical/layout-vertical.ts'
import { VERTICAL } from '../src/vertical/vertical-metrics.ts'

const textsOf = (items: readonly { readonly text: string }[] = []): readonly string[] =>
  items.map(({ text }) => text)
const columnsOf = ({ cards, notes }: SwimlaneLayout): ReadonlyMap<string, number> =>
  new Map([...cards, ...notes].map(({ step, column }) => [step.id, column]))

describe.each(['bouncy-ball', 'supplier-xyz', 'leaving', 'hospital-tender'])(
  '%s by dates, down the page',
  (name) => {
    const composite = deriveComposite(assertJourney(examples[name]))
    const across = layoutSwimlane(composite, { axis: timeAxis })
    const down = layoutVertical(composite, { axis: timeAxis })
    const { timeline, headHeight, columns } = down

    test('has the rows, the dates and the folds that it has to the side', () => {
      expect(columnsOf(down)).toEqual(columnsOf(across))
      expect(textsOf(timeline?.ticks)).toEqual(textsOf(across.timeline?.ticks))
      expect(textsOf(timeline?.folds)).toEqual(textsOf(across.timeline?.folds))
      expect(timeline?.undated).toEqual(across.timeline?.undated)
    })

    test('has each date where a row begins, and each fold between rows', () => {
      for (const { x } of timeline?.ticks ?? []) expect(columns).toContain(x)
      const ends = [...down.cards, ...down.notes]
      for (const { x } of timeline?.folds ?? [])
        for (const { left, right } of ends) expect(x < left || right < x).toBe(true)
    })

    test('has room for the dates between the titles of phases and all that lies on the lanes', () => {
      const dates = [...textsOf(timeline?.ticks), ...textsOf(timeline?.folds)]
      const widest = Math.max(...dates.map((text) => measureText(text, STYLES.label)))
      expect(headHeight - widest).toBeGreaterThan(VERTICAL.phaseWidth + 8)
      expect(down.lanesTop).toBeGreaterThanOrEqual(headHeight)
      for (const { label } of down.links)
        if (label.text.lines.length > 0) expect(label.x).toBeGreaterThan(headHeight)
    })

    test('has the titles of its phases one below the other, and rules side by side where phases overlap', () => {
      const tops = down.phases.map(({ titleLeft }) => titleLeft)
      expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b))
      expect(down.phases.map(({ level }) => level)).toEqual(across.phases.map(({ level }) => level))
    })
  },
)

test('without an axis there are no dates, and the margin is that of the phases', () => {
  const { timeline, headHeight } = layoutVertical(
    deriveComposite(assertJourney(examples['bouncy-ball'])),
  )
  expect([timeline, headHeight]).toEqual([undefined, VERTICAL.phaseWidth])
})
