import { assertJourney, type Step } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listSteps, type StepList } from '../../src/compose/list-steps.ts'
import { proposeMeetings } from '../../src/compose/propose-meetings.ts'
import { readSources } from '../../src/compose/source.ts'
import { createTextComparer } from '../../src/likeness/create-text-comparer.ts'
import { bestGain, gainOf, isAllowed, type Task } from './slow-proposal.ts'

const THRESHOLD = 0.6

/** Pairs that may be joined; every choice of them is tried. */
const FEW = 9

/** Counts for a pair what it has above the threshold, and a little for being a pair. */
function gain(score: number): number {
  return 1 + Math.round((score - THRESHOLD) * 1e6)
}

/** Lists the steps of maps of one role each, one after another, all in one phase. */
function stepsOf(lengths: readonly number[]): StepList {
  const journeys = lengths.map((length, map) =>
    assertJourney({
      format: 'routebord/1',
      id: `map-${map}`,
      title: `Map ${map}`,
      purpose: { why: 'To be composed', audience: [] },
      roles: [{ id: `role-${map}`, name: `Role ${map}`, buying: [] }],
      phases: [{ id: 'phase', title: 'Phase' }],
      steps: Array.from({ length }, (_, place) => ({
        id: `s${place}`,
        title: `Step ${place}`,
        phase: 'phase',
        roles: [`role-${map}`],
      })),
    }),
  )
  return listSteps(readSources(journeys), new Map())
}

interface Proposed {
  readonly task: Task
  readonly groups: readonly number[]
  readonly gained: number
}

/** Proposes meetings where chance says how alike two steps are. */
function propose(lengths: readonly number[], chances: readonly number[]): Proposed {
  const list = stepsOf(lengths)
  const placeOf = new Map(list.origins.map(({ item }, place) => [item, place]))
  const count = list.places.length
  const scoreOf = (one: number, other: number): number =>
    (chances[(Math.min(one, other) * count + Math.max(one, other)) % chances.length] ?? 0) / 20
  const compare = (one: Step, other: Step) => {
    const score = scoreOf(placeOf.get(one) ?? 0, placeOf.get(other) ?? 0)
    return { score, title: score, touchpoints: undefined, dates: undefined, phase: 1 }
  }
  const options = { threshold: THRESHOLD }
  const proposal = proposeMeetings(list, compare, createTextComparer(), options)
  const pairs = list.places.flatMap(({ source }, one) =>
    list.places.flatMap((place, other) =>
      one < other && source !== place.source && scoreOf(one, other) >= THRESHOLD
        ? [[one, other] as const]
        : [],
    ),
  )
  const task = { ...list, pairs, gainOf: (a: number, b: number) => gain(scoreOf(a, b)) }
  const groups = list.places.map((_, place) => proposal.meetings.at(place).members[0])
  return { task, groups, gained: gainOf(task, groups) }
}

/** A fifth of the pairs or so are alike. */
const chances = fc.array(fc.oneof(fc.nat({ max: 11 }), fc.nat({ max: 20 })), {
  minLength: 97,
  maxLength: 97,
})

describe('a proposal of meetings', () => {
  test('of two maps is the best there is', () => {
    const length = fc.integer({ min: 1, max: 5 })
    let tried = 0
    fc.assert(
      fc.property(fc.tuple(length, length), chances, (lengths, drawn) => {
        const { task, groups, gained } = propose(lengths, drawn)
        if (task.pairs.length > FEW) return
        tried += 1
        expect(isAllowed(task.places, groups)).toBe(true)
        expect(gained).toBe(bestGain(task))
      }),
      { seed: 1970, numRuns: 300 },
    )
    expect(tried).toBeGreaterThan(200)
  })

  // The pairs found are joined from the surest down, and a sure one may stand in the way of two less sure.
  test('of three maps and more is allowed, and mostly the best', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 4 })
    let [tried, best, sum, sumOfBest] = [0, 0, 0, 0]
    fc.assert(
      fc.property(lengths, chances, (drawnLengths, drawn) => {
        const { task, groups, gained } = propose(drawnLengths, drawn)
        if (task.pairs.length > FEW) return
        const most = bestGain(task)
        expect(isAllowed(task.places, groups)).toBe(true)
        expect(gained).toBeLessThanOrEqual(most)
        tried += 1
        if (gained === most) best += 1
        sum += gained
        sumOfBest += most
      }),
      { seed: 1996, numRuns: 400 },
    )
    expect({ tried, best, share: Math.round((1000 * sum) / sumOfBest) / 1000 }).toEqual({
      tried: 388,
      best: 345,
      share: 0.966,
    })
  })
})
