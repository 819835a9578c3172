import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { findBlindSpots } from '../../src/blind-spots/find-blind-spots.ts'
import { calmMap } from '../calm-map.ts'
import { keysFound, summaryOf } from './found.ts'

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
