import type { Composite } from '@routebord/analysis'
import type { Role, Step } from '@routebord/schema'

/** An order of lanes, and how good it is. */
export interface LaneOrder {
  /** All roles of the journey, from the top. */
  readonly roles: readonly Role[]
  /** Lanes that shared steps span without their taking part, each times the weight of the step. */
  readonly cost: number
  /** True if no order costs less. Of an order that costs something and was not sought, nobody knows. */
  readonly proven: boolean
  /** How it was found: taken over, by exact search over subsets of roles, or by local search. */
  readonly method: 'given' | 'entry' | 'subsets' | 'local-search'
}

/** A way to order lanes: `orderFewestCrossings`, `orderByEntry`, or one of your own. */
export type LaneOrdering = (composite: Composite) => Pick<LaneOrder, 'roles'> & Partial<LaneOrder>

/** The lanes of a map from the top, and what follows from their order. */
export interface Lanes {
  readonly roles: readonly Role[]
  readonly placeOf: ReadonlyMap<Role, number>
  /** Who takes part in a step, from the top lane down: the first is its host. */
  readonly companyOf: (step: Step) => readonly Role[]
}

/**
 * Puts the lanes in order; without an ordering they stand as the author gave them. Roles that an ordering leaves
 * out follow at the end, so that nobody is lost.
 */
export function arrangeLanes(composite: Composite, ordering: LaneOrdering | undefined): Lanes {
  const { journey } = composite
  const known = new Set(journey.roles)
  const chosen = (ordering?.(composite).roles ?? []).filter((role) => known.has(role))
  const roles = [...new Set([...chosen, ...journey.roles])]
  const placeOf = new Map(roles.map((role, place) => [role, place] as const))
  const place = (role: Role): number => placeOf.get(role) ?? 0
  return {
    roles,
    placeOf,
    companyOf: (step) => step.roles.toSorted((a, b) => place(a) - place(b)),
  }
}
