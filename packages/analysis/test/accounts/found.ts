import { bouncyBall } from '@routebord/examples'
import { assertJourney, type Journey } from '@routebord/schema'
import { evaluateJourney } from '../../src/accounts/evaluate-journey.ts'
import { sketchedLog } from './sketched-log.ts'

/** The bouncy-ball journey, resolved. */
export const example: Journey = assertJourney(bouncyBall)

/** A finding in plain words: its key, its weight, the ids it names, and a sentence by language. */
export type Told = Record<string, unknown>

/** What is found where so many accounts went each way. */
export function found(
  ways: readonly (readonly [accounts: number, events: readonly string[]])[],
): Told[] {
  const logs = ways.flatMap(([accounts, events]) =>
    Array.from({ length: accounts }, () =>
      sketchedLog(['o operator', 's specialist', 'h head', 'd director', 'x -'], events),
    ),
  )
  return evaluateJourney(example, logs).findings.map(
    ({ key, weight, roles, steps, signposts, phases, why }) => ({
      key,
      weight,
      parts: [...roles, ...steps, ...signposts, ...phases].map(({ id }) => id),
      ...why.byLocale,
    }),
  )
}

/** The findings of one rule, about anything. */
export function findingsOf(rule: string, findings: readonly Told[]): Told[] {
  return findings.filter(({ key }) => String(key).startsWith(`${rule}:`))
}

/** An account where every role is seen once. */
export const ALL: readonly string[] = ['0 jams o', '1 seams s', '2 scrap h', '3 three-quotes d']
