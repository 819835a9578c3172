import { deriveComposite } from '@routebord/analysis'
import { bouncyBall, examples } from '@routebord/examples'
import { assertJourney, type JourneyDocument } from '@routebord/schema'
import { expect, test } from 'vitest'
import type { LaneOrdering } from '../src/lane-order.ts'
import { layoutSwimlane } from '../src/layout-swimlane.ts'
import { keepOrder } from '../src/order/keep-order.ts'

const backwards: LaneOrdering = ({ journey }) => ({ roles: journey.roles.toReversed() })
const layoutOf = (document: JourneyDocument, order: LaneOrdering) =>
  layoutSwimlane(deriveComposite(assertJourney(document)), { order })
const idsOf = ({ lanes }: ReturnType<typeof layoutOf>): readonly string[] =>
  lanes.map(({ role }) => role.id)

test.each(Object.keys(examples))('%s, parsed again, keeps its lanes', (name) => {
  const document = examples[name] ?? bouncyBall
  const before = layoutOf(document, backwards)
  expect(idsOf(layoutOf(document, keepOrder(before)))).toEqual(idsOf(before))
})

test('a role that is new comes last, one that is gone leaves no gap', () => {
  const before = layoutOf(bouncyBall, backwards)
  const role = { id: 'lawyer', name: 'Lawyer', buying: ['influencer'] } as const
  const more = { ...bouncyBall, roles: [role, ...bouncyBall.roles] }
  expect(idsOf(layoutOf(more, keepOrder(before)))).toEqual([...idsOf(before), 'lawyer'])
  const without = { lanes: before.lanes.slice(1) }
  expect(idsOf(layoutOf(bouncyBall, keepOrder(without)))).toEqual([
    ...idsOf(before).slice(1),
    idsOf(before)[0],
  ])
})

test('what comes before a step that is added at the end stays where it was', () => {
  const before = layoutOf(bouncyBall, backwards)
  const last = bouncyBall.steps.at(-1)
  if (last === undefined) throw new Error('no steps')
  const added = { id: 'renewal', title: 'Renews', phase: last.phase, roles: ['operator'] }
  const after = layoutOf({ ...bouncyBall, steps: [...bouncyBall.steps, added] }, keepOrder(before))
  const places = (layout: typeof before) =>
    layout.cards
      .filter(({ step }) => step.id !== 'renewal')
      .map(({ step, left, top, column }) => [step.id, left, top, column])
  expect(places(after)).toEqual(places(before))
})
