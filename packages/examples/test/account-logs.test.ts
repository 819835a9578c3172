import { assertJourney, parseAccountLog } from '@routebord/schema'
import { expect, test } from 'vitest'
import { accountLogs, bouncyBall } from '../src/index.ts'

test.each(Object.entries(accountLogs))(
  '%s is laid over the bouncy ball without a remark',
  (_, log) => {
    const result = parseAccountLog(log, { journey: assertJourney(bouncyBall) })
    expect(result.ok ? result.warnings : result.issues).toEqual([])
  },
)
