import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { auditSignposts } from '../../src/signposts/audit-signposts.ts'
import type { SignpostCounts } from '../../src/signposts/signpost-audit.ts'
import { calmMap, goodSignpost } from '../calm-map.ts'

const short = ({ n, missing, planned, placed, retired }: SignpostCounts): string =>
  `${n} = ${missing} + ${planned} + ${placed} + ${retired}`

test('of the bouncy ball it says which answers the operator waits for', () => {
  const { findings } = auditSignposts(assertJourney(bouncyBall))
  expect(findings.map(({ key, weight }) => `${weight} ${key}`)).toEqual([
    '3 missing:operator@decision',
    '1 missing:specialist@need',
    '1 missing:head@need',
    '3 open:repair-or-replace',
    '2 open:how-loud',
    '2 open:fair-price',
    '2 open:who-trains-me',
    '1 misplaced:what-is-passed',
  ])
})

test('of the bouncy ball it counts who finds signposts where', () => {
  const { cells, roles, phases, total } = auditSignposts(assertJourney(bouncyBall)).coverage
  const ofOperator = cells.filter(({ role }) => role.id === 'operator')
  expect(
    ofOperator.map(({ phase, steps, signposts }) => `${phase.id} ${steps}: ${short(signposts)}`),
  ).toEqual([
    'need 2: 1 = 1 + 0 + 0 + 0',
    'research 1: 0 = 0 + 0 + 0 + 0',
    'requirements 2: 1 = 1 + 0 + 0 + 0',
    'trial 2: 1 = 0 + 0 + 1 + 0',
    'decision 1: 0 = 0 + 0 + 0 + 0',
    'installation 2: 2 = 1 + 0 + 1 + 0',
    'use 2: 1 = 0 + 0 + 1 + 0',
  ])
  expect(
    roles.map(
      ({ role, steps, signposts, elsewhere }) =>
        `${role.id} ${steps}: ${short(signposts)}, ${elsewhere}`,
    ),
  ).toEqual([
    'operator 12: 6 = 3 + 0 + 3 + 0, 0',
    'specialist 13: 6 = 0 + 2 + 4 + 0, 0',
    'head 10: 4 = 0 + 2 + 2 + 0, 0',
    'director 7: 3 = 1 + 2 + 0 + 0, 0',
  ])
  expect(
    phases.map(({ phase, steps, signposts }) => `${phase.id} ${steps}: ${signposts.n}`),
  ).toEqual([
    'need 3: 1',
    'research 2: 1',
    'requirements 5: 4',
    'trial 5: 2',
    'decision 2: 1',
    'contract 4: 2',
    'installation 2: 2',
    'use 4: 1',
  ])
  expect(`${total.steps}: ${short(total.signposts)}`).toBe('27: 14 = 4 + 4 + 6 + 0')
})

test('signposts where a role takes no step are counted with the role, and in no cell', () => {
  const signposts = [goodSignpost(), goodSignpost({ id: 'off', at: { phase: 'choice' } })]
  const { coverage } = auditSignposts(calmMap({ document: { signposts } }))
  expect(coverage.roles.map(({ signposts: { n }, elsewhere }) => [n, elsewhere])).toEqual([
    [2, 1],
    [0, 0],
  ])
  expect(
    coverage.cells.map(({ role, phase, signposts: { n } }) => `${role.id} ${phase.id} ${n}`),
  ).toEqual(['operator need 1', 'operator use 0', 'boss need 0', 'boss choice 0'])
})

test('a rule that is switched off is silent, and counts stay', () => {
  const journey = assertJourney(bouncyBall)
  const { findings, coverage } = auditSignposts(journey, { off: ['missing', 'open'] })
  expect(findings.map(({ key }) => key)).toEqual(['misplaced:what-is-passed'])
  expect(coverage).toEqual(auditSignposts(journey).coverage)
})
