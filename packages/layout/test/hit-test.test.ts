import { deriveComposite } from '@routebord/analysis'
import { examples } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { hitTest } from '../src/hit-test.ts'
import { layoutSwimlane } from '../src/layout-swimlane.ts'

describe.each(Object.keys(examples))('hitTest on %s', (name) => {
  const layout = layoutSwimlane(deriveComposite(assertJourney(examples[name])))
  const middle = (a: number, b: number): number => (a + b) / 2

  test('the middle of every sign is that sign', () => {
    for (const { signpost, left, right, top, bottom } of layout.signs)
      expect(hitTest(layout, { x: middle(left, right), y: middle(top, bottom) })).toEqual({
        kind: 'signpost',
        signpost,
      })
  })

  test('every corner of every body of a card is its step', () => {
    for (const { step, left, right, bodies } of layout.cards)
      for (const { top, bottom } of bodies)
        for (const x of [left, right])
          for (const y of [top, bottom])
            expect(hitTest(layout, { x, y })).toEqual({ kind: 'step', step })
  })

  test('under a bridge it is the role that passes', () => {
    for (const { left, bridges } of layout.cards)
      for (const { role, rail } of bridges)
        expect(hitTest(layout, { x: left + 1, y: rail })).toEqual({ kind: 'role', role })
  })

  test('heads are roles, what is above the lanes is the phase, outside is nothing', () => {
    for (const { role, rail } of layout.lanes)
      expect(hitTest(layout, { x: 10, y: rail })).toEqual({ kind: 'role', role })
    for (const { phase, ruleLeft } of layout.phases)
      expect(hitTest(layout, { x: ruleLeft + 1, y: 20 })).toEqual({ kind: 'phase', phase })
    expect(hitTest(layout, { x: layout.width + 1, y: 5 })).toBeUndefined()
  })
})
