import type { Role, Step } from '@routebord/schema'

/** Roles that meet, as places in the author's order from the top, and what their meetings weigh together. */
export interface RoleSet {
  /** Two or more, in rising order. */
  readonly members: readonly number[]
  /** In whole grains: see `WEIGHT_GRAINS`. */
  readonly weight: number
}

/** Weights are rounded to this fraction of one, so that sums are exact and equal costs compare as equal. */
export const WEIGHT_GRAINS: number = 2 ** 16

/** Gathers the steps that roles share, each distinct set of roles once. Steps that weigh nothing are left out. */
export function gatherRoleSets(
  roles: readonly Role[],
  steps: readonly Step[],
  weigh: (step: Step) => number,
): readonly RoleSet[] {
  const placeOf = new Map(roles.map((role, place) => [role, place]))
  const places = (step: Step): readonly number[] =>
    step.roles.map((role) => placeOf.get(role) ?? 0).sort((a, b) => a - b)
  // One bit a role fits into a number that is exact; more roles than that take longer.
  const keyOf = (step: Step): number | string => {
    if (roles.length > 52) return places(step).join(' ')
    let bits = 0
    for (const role of step.roles) bits += 2 ** (placeOf.get(role) ?? 0)
    return bits
  }
  const sets = new Map<number | string, { members: readonly number[]; weight: number }>()
  for (const step of steps) {
    if (step.roles.length < 2) continue
    const weight = Math.round(weigh(step) * WEIGHT_GRAINS)
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
      throw new RangeError(`A step must weigh 0 or more: ${step.id}`)
    if (weight === 0) continue
    const key = keyOf(step)
    const set = sets.get(key)
    if (set === undefined) sets.set(key, { members: places(step), weight })
    else set.weight += weight
  }
  return [...sets.values()]
}

/** Counts the lanes that shared steps span without their taking part, weighted, in grains. */
export function costOfOrder(order: readonly number[], sets: readonly RoleSet[]): number {
  const placeOf: number[] = []
  for (const [place, role] of order.entries()) placeOf[role] = place
  let cost = 0
  for (const { members, weight } of sets) {
    let top = order.length
    let bottom = -1
    for (const member of members) {
      const place = placeOf[member] ?? 0
      if (place < top) top = place
      if (place > bottom) bottom = place
    }
    cost += (bottom - top + 1 - members.length) * weight
  }
  return cost
}

/** Counts the pairs that stand the other way round than in the author's order. */
export function turnedPairs(order: readonly number[]): number {
  let pairs = 0
  for (const [place, role] of order.entries())
    for (let above = 0; above < place; above += 1) if ((order[above] ?? 0) > role) pairs += 1
  return pairs
}
