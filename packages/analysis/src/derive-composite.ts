import type { Journey, Role, Step } from '@routebord/schema'
import type { Composite, Leg, Path } from './composite.ts'
import { deriveSegments } from './derive-segments.ts'

/**
 * Derives the composite of a journey: each role's path, the legs that roles travel together, the segments, and the
 * steps where the group parts or meets. Takes time in proportion to the number of steps and the roles at them.
 */
export function deriveComposite(journey: Journey): Composite {
  const stepsOf = new Map<Role, Step[]>(journey.roles.map((role) => [role, []]))
  for (const step of journey.steps) for (const role of step.roles) stepsOf.get(role)?.push(step)

  const legs = deriveLegs(journey, stepsOf)
  const legsOf = new Map<Role, Leg[]>(journey.roles.map((role) => [role, []]))
  for (const leg of legs) for (const role of leg.roles) legsOf.get(role)?.push(leg)

  const paths: Path[] = journey.roles.map((role) =>
    Object.freeze({
      role,
      steps: Object.freeze(stepsOf.get(role) ?? []),
      legs: Object.freeze(legsOf.get(role) ?? []),
    }),
  )
  return Object.freeze({
    journey,
    paths: Object.freeze(paths),
    legs,
    segments: deriveSegments(journey, legs),
    forks: stepsWithSeveral(legs, 'from'),
    joins: stepsWithSeveral(legs, 'to'),
  })
}

/** Groups the moves of all roles by where they go from and to, in the order of the steps they leave. */
function deriveLegs(journey: Journey, stepsOf: ReadonlyMap<Role, readonly Step[]>): readonly Leg[] {
  const byEnds = new Map<string, { from: Step; to: Step; roles: Role[] }>()
  for (const role of journey.roles) {
    const steps = stepsOf.get(role) ?? []
    for (const [place, from] of steps.entries()) {
      const to = steps[place + 1]
      if (to === undefined) continue
      const ends = `${from.index} ${to.index}`
      const leg = byEnds.get(ends)
      if (leg === undefined) byEnds.set(ends, { from, to, roles: [role] })
      else leg.roles.push(role)
    }
  }
  const ordered = [...byEnds.values()].sort(
    (a, b) => a.from.index - b.from.index || a.to.index - b.to.index,
  )
  return Object.freeze(
    ordered.map(({ from, to, roles }, index) =>
      Object.freeze({ index, from, to, roles: Object.freeze(roles) }),
    ),
  )
}

function stepsWithSeveral(legs: readonly Leg[], end: 'from' | 'to'): readonly Step[] {
  const counts = new Map<Step, number>()
  for (const leg of legs) counts.set(leg[end], (counts.get(leg[end]) ?? 0) + 1)
  const steps = [...counts].filter(([, count]) => count > 1).map(([step]) => step)
  return Object.freeze(steps.sort((a, b) => a.index - b.index))
}
