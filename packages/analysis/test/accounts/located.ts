import type { Journey } from '@routebord/schema'
import type { AccountLocation, RolePosition } from '../../src/accounts/account-location.ts'
import { type LocateOptions, locateAccount } from '../../src/accounts/locate-account.ts'
import { DAY, sketchedLog } from './sketched-log.ts'
import { sketchedMap } from './sketched-map.ts'

/** Four roles over four phases; the guest has no steps. */
export const journey: Journey = sketchedMap(
  ['user user', 'boss approver', 'buyer buyer', 'guest'],
  [
    'need/jams user',
    'need/asks user boss',
    'choose/tests user',
    'choose/decides boss buyer',
    'buy/signs boss buyer',
    'use/runs user',
  ],
)
/** A contact for each role. */
export const CONTACTS: readonly string[] = ['u user', 'b boss', 'p buyer', 'g guest']

/** Locates an account by sketched events, at a day. */
export function located(
  events: readonly string[],
  day: number,
  options: Partial<LocateOptions> = {},
): AccountLocation {
  const log = sketchedLog(CONTACTS, events)
  return locateAccount(journey, log, { rule: 'furthest-role', at: day * DAY, ...options })
}

/** Picks the position of a role. */
export function positionOf(location: AccountLocation, id: string): RolePosition | undefined {
  return location.positions.find(({ role }) => role.id === id)
}

/** The states of all roles, in order. */
export function statesOf({ positions }: AccountLocation): string {
  return positions.map(({ state }) => state).join(' ')
}
