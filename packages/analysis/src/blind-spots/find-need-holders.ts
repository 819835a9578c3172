import type { Journey, Role } from '@routebord/schema'
import type { Trail } from '../trails/trail.ts'

/** By what a role is taken to hold the need: what the author says of it, what hurts it, or how it feels. */
export type NeedBasis = 'named' | 'friction' | 'feeling'

/**
 * Finds who holds the need: users and initiators; where no role is either, the roles whose frictions weigh most by the
 * sum of their severities; where nothing rubs, the roles whose mean feeling is lowest, if it is below the middle of the
 * scale. Of equals all are taken.
 */
export function findNeedHolders(
  journey: Journey,
  trails: ReadonlyMap<Role, Trail>,
): ReadonlyMap<Role, NeedBasis> {
  const named = journey.roles.filter(isUserOrInitiator)
  if (named.length > 0) return new Map(named.map((role) => [role, 'named']))
  const all = [...trails.values()]
  const hurt = lowest(all, (trail) => -burdenOf(trail), 0)
  if (hurt.length > 0) return new Map(hurt.map((role) => [role, 'friction']))
  const { min, max } = journey.emotionScale
  const sad = lowest(all, meanFeelingOf, (min + max) / 2)
  return new Map(sad.map((role) => [role, 'feeling']))
}

/** Tells whether a role is said to hold the need. */
export function isUserOrInitiator({ buying }: Role): boolean {
  return buying.includes('user') || buying.includes('initiator')
}

/** Finds the roles of the least value, if it is below a limit. */
function lowest(
  trails: readonly Trail[],
  measure: (trail: Trail) => number,
  limit: number,
): readonly Role[] {
  const values = trails.map(measure)
  const least = values.reduce((a, b) => Math.min(a, b), limit)
  return least < limit ? trails.filter((_, at) => values[at] === least).map(({ role }) => role) : []
}

function burdenOf({ visits }: Trail): number {
  let burden = 0
  for (const { frictions } of visits) for (const { severity } of frictions) burden += severity
  return burden
}

function meanFeelingOf({ visits }: Trail): number {
  const felt = visits.flatMap(({ experience }) => experience?.emotion ?? [])
  const sum = felt.reduce((total, emotion) => total + emotion, 0)
  return felt.length === 0 ? Number.POSITIVE_INFINITY : sum / felt.length
}
