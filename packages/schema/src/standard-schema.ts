import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { AccountLog } from './account-log.ts'
import type { Journey } from './model.ts'
import { parseAccountLog } from './parse-account-log.ts'
import type { Refused } from './parse-document.ts'
import { parseJourney } from './parse-journey.ts'

/** The format as a Standard Schema (standardschema.dev), for routers, forms and queues that take one. */
export const journeySchema: StandardSchemaV1<unknown, Journey> = {
  '~standard': {
    version: 1,
    vendor: 'routebord',
    validate: (value) => {
      const result = parseJourney(value)
      return result.ok ? { value: result.journey } : failureOf(result)
    },
  },
}

/** The format of account logs as a Standard Schema. */
export const accountLogSchema: StandardSchemaV1<unknown, AccountLog> = {
  '~standard': {
    version: 1,
    vendor: 'routebord',
    validate: (value) => {
      const result = parseAccountLog(value)
      return result.ok ? { value: result.log } : failureOf(result)
    },
  },
}

function failureOf({ issues }: Refused): StandardSchemaV1.FailureResult {
  return {
    issues: issues.map(({ message, hint, path }) => ({ message: `${message} ${hint}`, path })),
  }
}
