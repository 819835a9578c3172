import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlindSpotRule } from '../../src/blind-spots/blind-spot.ts'
import { findBlindSpots } from '../../src/blind-spots/find-blind-spots.ts'
import { calmMap } from '../calm-map.ts'
import { detailedDocument } from '../detailed-document.ts'
import { thawedIn } from '../frozen.ts'
import { journeyOf } from '../random-journey.ts'
import { keysFound, summaryOf } from './found.ts'
import { naiveBlindSpots } from './naive-blind-spots.ts'

const RUNS = { seed: 1972, numRuns: 300 }
const OPTIONS = { at: Date.parse('2027-04-01'), staleAfter: 365 }

const RULES: readonly BlindSpotRule[] = [
  'only-deciders',
  'no-influence-shown',
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

test('of the bouncy ball it says what the map was made for', () => {
  const { findings, roles } = findBlindSpots(assertJourney(bouncyBall))
  expect(findings.map(({ key, weight }) => `${weight} ${key}`)).toEqual([
    '3 role-outside-crm:operator',
    '3 unobserved-stretch:operator@silence',
    '2 role-outside-crm:specialist',
  ])
  expect(roles[0]?.summary).toEqual({
    byLocale: {
      en: 'Machine operator carries the need, is not in the CRM, and is out of sight for 77 days.',
      da: 'Maskinoperatør: sidder med behovet, står ikke i CRM og er ude af syne i 77 dage.',
      nl: 'Machineoperator: voelt de behoefte, staat niet in het CRM en is 77 dagen uit beeld.',
    },
    fallback: 'en',
  })
  expect(roles.map(({ weight }) => weight)).toEqual([6, 2, 0, 0])
})

test('a role of which nothing is found is said to be clear', () => {
  expect(summaryOf({})).toEqual([
    'Operator: no blind spot found.',
    'Operatør: ingen blinde vinkler fundet.',
    'Operateur: geen blinde vlek gevonden.',
  ])
  expect(
    findBlindSpots(calmMap()).roles.map(({ role, weight, findings }) => [
      role.id,
      weight,
      findings,
    ]),
  ).toEqual([
    ['operator', 0, []],
    ['boss', 0, []],
  ])
})

test('findings go by role, and in each by weight', () => {
  const changes = {
    roles: { operator: { evidence: [], inCrm: false }, boss: { inCrm: false } },
    document: { signposts: [] },
  }
  expect(keysFound(changes)).toEqual([
    'need-without-signpost:operator',
    'role-outside-crm:operator',
    'role-without-evidence:operator',
    'role-outside-crm:boss',
  ])
  const lighter = {
    roles: { operator: { evidence: [] } },
    steps: { jams: { kind: 'decision' as const, observed: 'no' as const } },
  }
  expect(keysFound(lighter)).toEqual([
    'unobserved-stretch:operator@jams',
    'role-without-evidence:operator',
  ])
})

test('a rule that is switched off is silent, in the summary too', () => {
  const changes = { roles: { operator: { evidence: [], inCrm: false } } }
  const options = { off: ['role-outside-crm'] as const }
  expect(keysFound(changes, options)).toEqual(['role-without-evidence:operator'])
  expect(summaryOf(changes, 0, options)[0]).toBe(
    'Operator carries the need and is drawn without a source.',
  )
})

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
