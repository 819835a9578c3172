import type { Journey } from '@routebord/schema'
import { evaluateJourney } from '../../src/accounts/evaluate-journey.ts'
import type { Evaluation, RoleFacts, SignpostSighting } from '../../src/accounts/evaluation.ts'
import { sketchedLog } from './sketched-log.ts'
import { sketchedMap } from './sketched-map.ts'

/** Two roles over two phases, with three signposts. */
export const journey: Journey = sketchedMap(
  ['a', 'b'],
  ['one/first a', 'one/second a b', 'two/third a', 'two/fourth b', 'two/fifth a b'],
  ['q1 a,b before second', 'q2 a during one/', 'q3 a after first'],
)

/** Evaluates accounts by their sketched events; `x` holds role a, `y` role b. */
export function evaluated(accounts: readonly (readonly string[])[]): Evaluation {
  return evaluateJourney(
    journey,
    accounts.map((events) => sketchedLog(['x a', 'y b'], events)),
  )
}

/** Picks the facts of a role. */
export function roleOf({ roles }: Evaluation, id: string): RoleFacts {
  const facts = roles.find(({ role }) => role.id === id)
  if (facts === undefined) throw new Error(`no role ${id}`)
  return facts
}

/** Picks what a role did about a signpost. */
export function sightingOf({ signposts }: Evaluation, id: string, role: string): SignpostSighting {
  const facts = signposts.find(({ signpost }) => signpost.id === id)
  const sighting = facts?.roles.find((one) => one.role.id === role)
  if (sighting === undefined) throw new Error(`no signpost ${id} for ${role}`)
  return sighting
}

/** `3/4` for each step of a role. */
export function countsOf(
  facts: RoleFacts,
  name: 'reached' | 'dropOut' | 'skipped' | 'repeated' | 'outOfOrder',
): string[] {
  return facts.steps.map((step) => `${step[name].count}/${step[name].n}`)
}
