import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Durations } from '../../src/accounts/duration-sketch.ts'
import { evaluateJourney } from '../../src/accounts/evaluate-journey.ts'
import type { Evaluation } from '../../src/accounts/evaluation.ts'
import type { Proportion } from '../../src/accounts/proportion.ts'
import {
  naiveOwn,
  naivePair,
  naiveQuartiles,
  naiveSighting,
  naiveStepFacts,
  naiveWalks,
} from './naive-evaluation.ts'
import { naivePath, naiveStep } from './naive-traces.ts'
import { type RandomAccounts, randomAccounts } from './random-accounts.ts'
import { DAY } from './sketched-log.ts'

const RUNS = { seed: 2011, numRuns: 200 }
const PATIENCE = 120_000

function holds(law: (evaluation: Evaluation, accounts: RandomAccounts) => void): void {
  fc.assert(
    fc.property(randomAccounts, (accounts) => {
      law(evaluateJourney(accounts.journey, accounts.logs), accounts)
    }),
    RUNS,
  )
}

function pairOf({ count, n, share, tooFew }: Proportion): [number, number] {
  expect(tooFew).toBe(n < 5)
  expect(share).toBe(n < 5 ? undefined : count / n)
  return [count, n]
}

function quartilesOf({ n, lowerQuartile, median, upperQuartile, method }: Durations): unknown[] {
  expect(method).toBe('exact')
  return n === 0 ? [0] : [n, lowerQuartile, median, upperQuartile]
}

describe('for any accounts', { timeout: PATIENCE }, () => {
  test('each figure of a step is the one its definition gives', () => {
    const met = { dropOut: 0, leftBehind: 0, skipped: 0, repeated: 0, outOfOrder: 0, waiting: 0 }
    holds(({ roles }, { journey, logs }) => {
      expect(roles.map(({ role }) => role)).toEqual(journey.roles)
      for (const { role, steps } of roles) {
        const walks = naiveWalks(journey, logs, role)
        const told = steps.map((facts) => ({
          step: facts.step.id,
          reached: pairOf(facts.reached),
          waiting: quartilesOf(facts.waiting),
          dropOut: pairOf(facts.dropOut),
          leftBehind: facts.leftBehind,
          skipped: pairOf(facts.skipped),
          repeated: pairOf(facts.repeated),
          outOfOrder: pairOf(facts.outOfOrder),
          moves: facts.moves,
        }))
        const naive = naivePath(journey, role).map((step) =>
          naiveStepFacts(journey, walks, role, step),
        )
        expect(told).toEqual(naive)
        for (const facts of steps) {
          met.dropOut += facts.dropOut.count
          met.leftBehind += facts.leftBehind
          met.skipped += facts.skipped.count
          met.repeated += facts.repeated.count
          met.outOfOrder += facts.outOfOrder.count
          met.waiting += facts.waiting.n
        }
      }
    })
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(100)
  })

  test('each role is seen, aligned and found off its path where its events say', () => {
    holds(({ roles, accounts }, { journey, logs }) => {
      for (const { role, seen, steps, conformance, strays } of roles) {
        const walks = naiveWalks(journey, logs, role)
        expect(pairOf(seen)).toEqual([walks.length, accounts])
        const atSteps = walks.filter(({ visits }) => visits.length > 0)
        const inOrder = atSteps.filter(({ visits }) => {
          const path = naivePath(journey, role)
          return visits.every(({ step }, place) => step === path[place])
        })
        expect(pairOf(conformance.fitting)).toEqual([inOrder.length, atSteps.length])
        const most = atSteps.map(({ visits }) => {
          const path = naivePath(journey, role)
          return visits.length + 1 + Math.max(-1, ...visits.map(({ step }) => path.indexOf(step)))
        })
        const moves = conformance.logMoves + conformance.modelMoves
        const sumOfMost = most.reduce((total, one) => total + one, 0)
        expect(conformance.fitness).toBe(atSteps.length < 5 ? undefined : 1 - moves / sumOfMost)
        const offPath = journey.steps.filter((step) => !step.roles.includes(role))
        const naive = offPath.flatMap((step) => {
          const met = walks.filter(({ visits }) => visits.some((visit) => visit.step === step))
          return met.length === 0 ? [] : [{ step, accounts: met.length }]
        })
        expect(strays).toEqual(naive)
        const sum = (pick: (moves: (typeof steps)[number]['moves']) => number): number =>
          steps.reduce((total, { moves }) => total + pick(moves), 0)
        expect(conformance.modelMoves).toBe(sum(({ model }) => model))
        const strayVisits = walks
          .flatMap(({ visits }) => visits)
          .filter(({ step }) => !step.roles.includes(role))
        expect(conformance.logMoves).toBe(sum(({ log }) => log) + strayVisits.length)
      }
    })
  })

  test('each figure of a signpost is the one its definition gives', () => {
    const met = { late: 0, next: 0, ended: 0, left: 0, nothingYet: 0, others: 0 }
    holds(({ signposts }, { journey, logs }) => {
      expect(signposts.map(({ signpost }) => signpost)).toEqual(journey.signposts)
      for (const { signpost, roles, others } of signposts) {
        const told = roles.map((one) => {
          const [seen, n] = pairOf(one.seen)
          const [late, ofSeen] = pairOf(one.late)
          expect(ofSeen).toBe(seen)
          const { ended, left, nothingYet } = one
          const next = one.next.map(({ step, accounts }) => [step.id, accounts])
          const came = one.next.reduce((sum, { accounts }) => sum + accounts, 0)
          expect(came + ended + left + nothingYet).toBe(seen)
          met.late += late
          met.next += came
          met.ended += ended
          met.left += left
          met.nothingYet += nothingYet
          return { role: one.role.id, n, seen, late, ended, left, nothingYet, next }
        })
        expect(told).toEqual(
          signpost.roles.map((role) =>
            naiveSighting(journey, naiveWalks(journey, logs, role), role, signpost),
          ),
        )
        const strangers = journey.roles.filter((role) => !signpost.roles.includes(role))
        const walks = strangers.flatMap((role) => naiveWalks(journey, logs, role))
        expect(others).toBe(
          walks.filter(({ events }) => events.some((event) => event.signpost === signpost.id))
            .length,
        )
        met.others += others
      }
    })
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(5)
  })

  test('each figure of the group is the one its definition gives', () => {
    holds(({ group }, { journey, logs }) => {
      const own = naiveOwn(journey, logs)
      const spans = own.flatMap(({ events }) => {
        const [first, last] = [events[0], events.at(-1)]
        return first && last ? [(last.at - first.at) / DAY] : []
      })
      expect(quartilesOf(group.days)).toEqual(naiveQuartiles(spans))
      const entry = (id: string): number => {
        const step = journey.steps.find(({ roles }) => roles.some((role) => role.id === id))
        return step === undefined ? Number.NaN : step.phase.index * 1_000 + step.index
      }
      const planned = journey.roles.flatMap((first) =>
        journey.roles
          .filter((second) => entry(first.id) < entry(second.id))
          .map((second) => {
            const signs = naivePair(journey, logs, first, second)
            const count = (sign: number): number => signs.filter((one) => one === sign).length
            return [first.id, second.id, count(1), signs.length, count(0), count(-1)]
          }),
      )
      expect(
        group.pairs.map(({ first, second, asPlanned, together, reversed }) => [
          first.id,
          second.id,
          ...pairOf(asPlanned),
          together,
          reversed,
        ]),
      ).toEqual(planned)
      for (const { role, planned: place, places } of group.entries) {
        const earlier = journey.roles.filter((other) => entry(other.id) < entry(role.id)).length
        expect(place).toBe(Number.isNaN(entry(role.id)) ? undefined : earlier + 1)
        const came = own.flatMap((log) => {
          const others = journey.roles.filter((other) => other !== role)
          const walked = naiveWalks(journey, [log], role).some(({ visits }) => visits.length > 0)
          const before = others.filter((other) => naivePair(journey, [log], other, role)[0] === 1)
          return walked ? [before.length] : []
        })
        expect(places).toEqual(
          journey.roles.map((_, at) => came.filter((one) => one === at).length),
        )
      }
    })
  })

  test('what cannot be counted is told', () => {
    holds((evaluation, { journey, logs }) => {
      const own = naiveOwn(journey, logs)
      const events = own.flatMap((log) => log.events)
      const known = (ids: readonly { readonly id: string }[], id: string): boolean =>
        ids.some((one) => one.id === id)
      expect(evaluation.accounts).toBe(own.length)
      expect(evaluation.otherJourney).toBe(logs.length - own.length)
      expect(evaluation.events).toBe(events.length)
      const { steps, signposts, roles } = evaluation.unknown
      const strange = events.filter(
        (event) => event.step !== undefined && !naiveStep(journey, event),
      )
      expect(steps.mentions).toBe(strange.length)
      expect(steps.ids).toEqual(strange.length > 0 ? ['gone'] : [])
      expect(signposts.mentions).toBe(
        events.filter(({ signpost = '' }) => signpost !== '' && !known(journey.signposts, signpost))
          .length,
      )
      const named = [
        ...own.flatMap((log) => log.profiles.map(({ role }) => role)),
        ...events.flatMap(({ profiles }) => profiles.map(({ as }) => as)),
      ]
      expect(roles.mentions).toBe(
        named.filter((id = '') => id !== '' && !known(journey.roles, id)).length,
      )
      const counted = new Set(
        journey.roles.flatMap((role) =>
          naiveWalks(journey, logs, role).flatMap((walk) => walk.events),
        ),
      )
      expect(evaluation.nobody).toBe(events.length - counted.size)
    })
  })
})
