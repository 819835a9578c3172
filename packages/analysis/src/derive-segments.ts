import type { Journey, Role, Step } from '@routebord/schema'
import type { Leg, Segment } from './composite.ts'

type Stretch = { readonly step: Step } | { readonly leg: Leg }

/** Cuts the steps and legs of a journey into segments: each belongs to exactly one. */
export function deriveSegments(journey: Journey, legs: readonly Leg[]): readonly Segment[] {
  const legsFrom = new Map<Step, Leg[]>()
  const continued = new Set<Step>()
  for (const leg of legs) {
    const from = legsFrom.get(leg.from)
    if (from === undefined) legsFrom.set(leg.from, [leg])
    else from.push(leg)
    if (sameRoles(leg.roles, leg.to.roles)) continued.add(leg.to)
  }
  const heads: Stretch[] = []
  for (const step of journey.steps) {
    if (!continued.has(step)) heads.push({ step })
    for (const leg of legsFrom.get(step) ?? [])
      if (!sameRoles(leg.roles, step.roles)) heads.push({ leg })
  }
  return Object.freeze(heads.map((head, index) => followSegment(head, index, legsFrom)))
}

/** Follows a segment from its first stretch to where its company changes. */
function followSegment(
  head: Stretch,
  index: number,
  legsFrom: ReadonlyMap<Step, readonly Leg[]>,
): Segment {
  const steps: Step[] = []
  const legs: Leg[] = []
  const roles = 'step' in head ? head.step.roles : head.leg.roles
  let at: Stretch | undefined = head
  while (at !== undefined) {
    if ('step' in at) {
      steps.push(at.step)
      const next: Leg | undefined = legsFrom
        .get(at.step)
        ?.find((leg) => sameRoles(leg.roles, roles))
      at = next && { leg: next }
    } else {
      legs.push(at.leg)
      at = sameRoles(at.leg.to.roles, roles) ? { step: at.leg.to } : undefined
    }
  }
  const kind = roles.length > 1 ? 'shared' : 'solo'
  return Object.freeze({
    index,
    kind,
    roles,
    steps: Object.freeze(steps),
    legs: Object.freeze(legs),
  })
}

/** Both lists are in document order, so that places can be compared one by one. */
function sameRoles(a: readonly Role[], b: readonly Role[]): boolean {
  return a.length === b.length && a.every((role, place) => role === b[place])
}
