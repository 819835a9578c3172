import { type AccountLocation, locateAccount } from '@routebord/analysis'
import type { Journey } from '@routebord/schema'
import type { ShownAccount } from './account-logs.ts'

/** Locates an account as every page does: it is as far along as the slowest role that has to take part. */
export function locateShown(journey: Journey, { log, at }: ShownAccount): AccountLocation {
  return locateAccount(journey, log, { rule: 'slowest-required-role', at })
}
