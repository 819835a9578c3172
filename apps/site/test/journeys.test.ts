import { auditSignposts, compareJourneys, findBlindSpots } from '@routebord/analysis'
import { describe, expect, test } from 'vitest'
import { accountNamed, allAccounts } from '../src/accounts/account-logs.ts'
import { journeyNamed } from '../src/journeys/journeys.ts'
import { readPages } from './read-pages.ts'

const rulesFor = (name: string): readonly string[] =>
  findBlindSpots(journeyNamed(name)).findings.map(({ key }) => key)

describe('the worked case', () => {
  test('finds in the first sketch that only deciders are on it', () => {
    expect(rulesFor('bouncy-ball-1')[0]).toBe('only-deciders:bouncy-ball-1')
  })

  test('finds more in the second edition, and that it is all assumed', () => {
    const found = rulesFor('bouncy-ball-2')
    expect(found.length).toBeGreaterThan(rulesFor('bouncy-ball-1').length)
    expect(found).toContain('role-only-assumed:operator')
    expect(found).not.toContain('only-deciders:bouncy-ball-2')
  })

  test('finds after research the silence, and nothing assumed', () => {
    const found = rulesFor('bouncy-ball-3')
    expect(found).toContain('unobserved-stretch:operator@silence')
    expect(found.filter((key) => key.includes('assumed') || key.includes('evidence'))).toEqual([])
  })

  test('finds three open questions once there are signposts, each of the operator', () => {
    const open = auditSignposts(journeyNamed('bouncy-ball-4')).findings.filter(
      ({ rule }) => rule === 'open',
    )
    expect(open).toHaveLength(3)
    expect(open.every(({ roles }) => roles.some(({ id }) => id === 'operator'))).toBe(true)
  })

  test('finds no trouble around the operator in the plan', () => {
    expect(rulesFor('bouncy-ball-5').filter((key) => key.includes(':operator'))).toEqual([])
  })

  test('compares plan and present by the same steps', () => {
    const { steps } = compareJourneys(journeyNamed('bouncy-ball-4'), journeyNamed('bouncy-ball-5'))
    expect(steps.removed.map(({ id }) => id)).toEqual(['silence'])
    expect(steps.added.map(({ id }) => id)).toEqual(['hood'])
  })
})

test('every journey that a page shows is there, and every one has its words in three languages', () => {
  const shown = readPages().flatMap(({ body }) =>
    [...body.matchAll(/\b(?:journey|bad|good|before|after)="([^"]+)"/g)].map(
      ([, name = '']) => name,
    ),
  )
  expect(shown.length).toBeGreaterThan(25)
  for (const name of new Set(shown)) {
    for (const step of journeyNamed(name).steps)
      expect(Object.keys(step.title.byLocale).sort(), `${name}: ${step.id}`).toEqual([
        'da',
        'en',
        'nl',
      ])
  }
})

test('journeyNamed names the journeys there are when there is none of that name', () => {
  expect(() => journeyNamed('nowhere')).toThrow(
    /no journey is called "nowhere"; there are .*two-roles/,
  )
})

test('every account log is sound', () => {
  expect(allAccounts().size).toBe(3)
  expect(() => accountNamed('nobody')).toThrow('no account log is called "nobody"')
})
