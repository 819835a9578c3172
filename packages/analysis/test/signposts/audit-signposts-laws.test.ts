import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditSignposts } from '../../src/signposts/audit-signposts.ts'
import type { SignpostRule } from '../../src/signposts/signpost-audit.ts'
import { detailedDocument } from '../detailed-document.ts'
import { thawedIn } from '../frozen.ts'
import { journeyOf } from '../random-journey.ts'
import { naiveAudit, naiveCounts } from './naive-signposts.ts'

const RUNS = { seed: 1972, numRuns: 300 }

const RULES: readonly SignpostRule[] = [
  'missing',
  'open',
  'planned-only',
  'too-late',
  'misplaced',
  'retired',
  'without-answer',
  'without-owner',
]

describe('for any journey', () => {
  test('it finds what the slow and obvious way finds', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const journey = journeyOf(document)
        const told = auditSignposts(journey).findings.map(({ key, weight, roles }) => ({
          key,
          weight,
          roles: roles.map(({ id }) => id),
        }))
        expect(told).toEqual(naiveAudit(journey))
      }),
      RUNS,
    )
  })

  test('it counts what the slow and obvious way counts', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const journey = journeyOf(document)
        const { cells, roles, phases, total } = auditSignposts(journey).coverage
        const at = journey.roles.flatMap((role) =>
          journey.phases.flatMap((phase) => {
            const steps = journey.steps.filter(
              (step) => step.phase === phase && step.roles.includes(role),
            )
            const signposts = naiveCounts(
              journey,
              (sign) => sign.roles.includes(role) && (sign.step?.phase ?? sign.phase) === phase,
            )
            return steps.length === 0 ? [] : [{ role, phase, steps: steps.length, signposts }]
          }),
        )
        expect(cells).toEqual(at)
        expect(roles.map(({ signposts }) => signposts)).toEqual(
          journey.roles.map((role) => naiveCounts(journey, (sign) => sign.roles.includes(role))),
        )
        expect(phases.map(({ signposts }) => signposts)).toEqual(
          journey.phases.map((phase) =>
            naiveCounts(journey, (sign) => (sign.step?.phase ?? sign.phase) === phase),
          ),
        )
        expect(total).toEqual({
          steps: journey.steps.length,
          signposts: naiveCounts(journey, () => true),
        })
      }),
      RUNS,
    )
  })

  test('cells add up to roles, and phases to the whole', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const { cells, roles, phases, total } = auditSignposts(journeyOf(document)).coverage
        for (const { role, steps, signposts, elsewhere } of roles) {
          const own = cells.filter((cell) => cell.role === role)
          expect(sum(own.map((cell) => cell.steps))).toBe(steps)
          expect(sum(own.map((cell) => cell.signposts.n)) + elsewhere).toBe(signposts.n)
        }
        expect(sum(phases.map(({ steps }) => steps))).toBe(total.steps)
        expect(sum(phases.map(({ signposts }) => signposts.n))).toBe(total.signposts.n)
      }),
      { ...RUNS, numRuns: 100 },
    )
  })

  test('every rule finds something somewhere, and nothing elsewhere', () => {
    const found = fc
      .sample(detailedDocument, RUNS)
      .map((document) => auditSignposts(journeyOf(document)).findings)
    for (const rule of RULES) {
      const count = found.filter((findings) => findings.some((item) => item.rule === rule)).length
      expect(count, rule).toBeGreaterThan(RUNS.numRuns / 20)
      expect(count, rule).toBeLessThan(RUNS.numRuns)
    }
  })

  test('to switch rules off leaves out their findings and no other', () => {
    fc.assert(
      fc.property(detailedDocument, fc.subarray([...RULES]), (document, off) => {
        const journey = journeyOf(document)
        const left = auditSignposts(journey).findings.filter(({ rule }) => !off.includes(rule))
        const some = auditSignposts(journey, { off }).findings
        expect(some.map(({ key }) => key)).toEqual(left.map(({ key }) => key))
      }),
      { ...RUNS, numRuns: 100 },
    )
  })

  test('each finding has a key of its own and says something in three languages', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const { findings } = auditSignposts(journeyOf(document))
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
        for (const { why } of findings) {
          expect(Object.keys(why.byLocale)).toEqual(['en', 'da', 'nl'])
          for (const text of Object.values(why.byLocale)) {
            expect(text).toMatch(/^\S.*[^.]\.$/)
            expect(text).not.toMatch(/undefined|NaN| {2}|\[object/)
          }
        }
      }),
      { ...RUNS, numRuns: 100 },
    )
  })

  test('the journey is as it was, and what is found is frozen', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const journey = journeyOf(document)
        expect(thawedIn(auditSignposts(journey))).toBe(0)
        expect(journey).toEqual(journeyOf(document))
      }),
      { ...RUNS, numRuns: 50 },
    )
  })
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
