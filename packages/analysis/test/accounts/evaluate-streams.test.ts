import type { AccountLog } from '@routebord/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateJourney } from '../../src/accounts/evaluate-journey.ts'
import { randomAccounts } from './random-accounts.ts'

const RUNS = { seed: 2019, numRuns: 200 }

async function* arriving(logs: readonly AccountLog[]): AsyncGenerator<AccountLog> {
  for (const log of logs) {
    await Promise.resolve()
    yield log
  }
}

describe('for any accounts', { timeout: 120_000 }, () => {
  test('logs that arrive over time give the same', async () => {
    await fc.assert(
      fc.asyncProperty(randomAccounts, async ({ journey, logs }) => {
        expect(await evaluateJourney(journey, arriving(logs))).toEqual(
          evaluateJourney(journey, logs),
        )
      }),
      RUNS,
    )
  })

  test('the order in which accounts come changes nothing', () => {
    fc.assert(
      fc.property(randomAccounts, ({ journey, logs }) => {
        const forwards = evaluateJourney(journey, logs)
        expect(evaluateJourney(journey, logs.toReversed())).toEqual(forwards)
      }),
      RUNS,
    )
  })
})
