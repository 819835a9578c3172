import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlindSpotRule } from '../../src/blind-spots/blind-spot.ts'
import { findBlindSpots } from '../../src/blind-spots/find-blind-spots.ts'
import { detailedDocument } from '../detailed-document.ts'
import { thawedIn } from '../frozen.ts'
import { journeyOf } from '../random-journey.ts'
import { naiveBlindSpots } from './naive-blind-spots.ts'

const RUNS = { seed: 1972, numRuns: 300 }
const OPTIONS = { at: Date.parse('2027-04-01'), staleAfter: 365 }

const RULES: readonly BlindSpotRule[] = [
  'only-deciders',
  'no-influence-shown',
  'never-apart',
  'only-direct-touchpoints',
  'nothing-after-purchase',
  'undated-evidence',
  'silent-role',
  'need-without-signpost',
  'role-outside-crm',
  'role-crm-unknown',
  'role-without-evidence',
  'role-only-assumed',
  'stale-evidence',
  'unobserved-stretch',
  'emotion-without-basis',
  'empty-phase',
]

describe('for any journey', () => {
  test('it finds what the slow and obvious way finds', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const journey = journeyOf(document)
        const told = findBlindSpots(journey, OPTIONS).findings.map(({ key, weight, steps }) => ({
          key,
          weight,
          steps: steps.map(({ id }) => id),
        }))
        expect(told).toEqual(naiveBlindSpots(journey, OPTIONS))
      }),
      RUNS,
    )
  })

  test('every rule finds something somewhere, and nothing elsewhere', () => {
    const found = fc
      .sample(detailedDocument, RUNS)
      .map((document) => findBlindSpots(journeyOf(document), OPTIONS).findings)
    for (const rule of RULES) {
      const count = found.filter((findings) => findings.some((item) => item.rule === rule)).length
      expect(count, rule).toBeGreaterThan(RUNS.numRuns / 50)
      expect(count, rule).toBeLessThan(RUNS.numRuns)
    }
  })

  test('to switch rules off leaves out their findings and no other', () => {
    fc.assert(
      fc.property(detailedDocument, fc.subarray([...RULES]), (document, off) => {
        const journey = journeyOf(document)
        const all = findBlindSpots(journey, OPTIONS)
        const some = findBlindSpots(journey, { ...OPTIONS, off })
        const left = all.findings.filter(({ rule }) => !off.includes(rule))
        expect(some.findings.map(({ key }) => key)).toEqual(left.map(({ key }) => key))
      }),
      { ...RUNS, numRuns: 100 },
    )
  })

  test('each finding has a key of its own and says something in three languages', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const { findings, roles } = findBlindSpots(journeyOf(document), OPTIONS)
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
        for (const { byLocale } of [
          ...findings.map(({ why }) => why),
          ...roles.map(({ summary }) => summary),
        ]) {
          expect(Object.keys(byLocale)).toEqual(['en', 'da', 'nl'])
          for (const text of Object.values(byLocale)) {
            expect(text).toMatch(/^\S.*[^.]\.$/)
            expect(text).not.toMatch(/undefined|NaN|Infinity| {2}|\[object/)
          }
        }
      }),
      { ...RUNS, numRuns: 100 },
    )
  })

  test('a summary counts the findings about its role, and those are all findings about one role', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const journey = journeyOf(document)
        const { findings, roles } = findBlindSpots(journey, OPTIONS)
        expect(roles.map(({ role }) => role)).toEqual(journey.roles)
        for (const { role, weight, findings: own } of roles) {
          expect(weight).toBe(own.reduce((sum, item) => sum + item.weight, 0))
          for (const finding of own) expect(finding.roles).toEqual([role])
        }
        const own = roles.flatMap((role) => role.findings)
        expect(findings.filter((finding) => own.includes(finding))).toEqual(own)
      }),
      { ...RUNS, numRuns: 100 },
    )
  })

  test('the journey is as it was, and what is found is frozen', () => {
    fc.assert(
      fc.property(detailedDocument, (document) => {
        const journey = journeyOf(document)
        expect(thawedIn(findBlindSpots(journey, OPTIONS))).toBe(0)
        expect(journey).toEqual(journeyOf(document))
      }),
      { ...RUNS, numRuns: 50 },
    )
  })
})
