import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinProfiles } from '../../src/accounts/join-profiles.ts'
import { linkProfiles } from '../../src/accounts/link-profiles.ts'
import type { LinkRule } from '../../src/accounts/profile-links.ts'
import { naiveLinks, naivePeople } from './naive-links.ts'
import { type RandomAccounts, randomAccounts } from './random-accounts.ts'
import { sketchedLog } from './sketched-log.ts'

const RUNS = { seed: 1975, numRuns: 200 }
const PATIENCE = 120_000

const someRules: fc.Arbitrary<LinkRule[]> = fc.oneof(
  fc.constant<LinkRule[]>(['declared', 'shared-key', 'qualifier', 'only-role']),
  fc.shuffledSubarray<LinkRule>(['declared', 'shared-key', 'qualifier', 'only-role']),
)

function holds(law: (accounts: RandomAccounts, rules: readonly LinkRule[]) => void): void {
  fc.assert(fc.property(randomAccounts, someRules, law), RUNS)
}

describe('for any log and any rules', { timeout: PATIENCE }, () => {
  test('links are those that follow from the definitions', () => {
    const seen = new Map<string, number>()
    holds(({ journey, logs }, rules) => {
      for (const log of logs) {
        const naive = naiveLinks(journey, log, rules)
        const { links, unlinked } = linkProfiles(log, { journey, rules })
        const told = links.map(({ profile, role, rule }) => [profile, { role, rule }])
        expect(told).toEqual(
          log.profiles.flatMap((one) => (naive.has(one) ? [[one, naive.get(one)]] : [])),
        )
        expect(unlinked).toEqual(log.profiles.filter((one) => !naive.has(one)))
        for (const { rule } of links) seen.set(rule, (seen.get(rule) ?? 0) + 1)
      }
    })
    for (const rule of ['declared', 'shared-key', 'qualifier', 'only-role'])
      expect(seen.get(rule) ?? 0).toBeGreaterThan(20)
  })

  test('people are the groups that merging any two with a common key leaves', () => {
    holds(({ journey, logs }, rules) => {
      for (const log of logs) {
        const { people } = linkProfiles(log, { journey, rules })
        expect(people.map(({ profiles }) => profiles)).toEqual(naivePeople(log.profiles))
      }
    })
  })

  test('every unlinked profile is named by a finding, and a link rests on what its rule needs', () => {
    holds(({ journey, logs }, rules) => {
      for (const log of logs) {
        const { links, unlinked, findings } = linkProfiles(log, { journey, rules })
        const named = new Set(findings.flatMap(({ profiles }) => profiles))
        for (const profile of unlinked) expect(named).toContain(profile)
        for (const { profile, rule, events, keys, through } of links) {
          expect(rules).toContain(rule)
          expect(events.length > 0).toBe(rule === 'qualifier' || rule === 'only-role')
          expect(keys.length > 0).toBe(rule === 'shared-key')
          expect(through.some((one) => one !== profile)).toBe(rule === 'shared-key')
        }
        const keysOfFindings = findings.map(({ key }) => key)
        expect(new Set(keysOfFindings).size).toBe(keysOfFindings.length)
      }
    })
  })

  test('results are frozen through, and the same again', () => {
    holds(({ journey, logs }, rules) => {
      for (const log of logs) {
        const links = linkProfiles(log, { journey, rules })
        expect(Object.isFrozen(links)).toBe(true)
        expect(Object.isFrozen(links.people[0]?.profiles)).toBe(true)
        for (const finding of links.findings)
          expect(Object.isFrozen(finding.why.byLocale)).toBe(true)
        expect(linkProfiles(log, { journey, rules })).toEqual(links)
      }
    })
  })
})

test('a chain of twenty thousand profiles is one person', () => {
  const { profiles } = sketchedLog(
    Array.from({ length: 20_000 }, (_, place) => `c${place} - k${place} k${place + 1}`),
    [],
  )
  expect(new Set(joinProfiles(profiles))).toEqual(new Set([0]))
  expect(new Set(joinProfiles(profiles.toReversed()))).toEqual(new Set([0]))
})
