import type { Journey, Role, Step } from '@routebord/schema'
import type { Leg, Segment } from './composite.ts'

/** Cuts the steps and legs of a journey into segments: each belongs to exactly one. */
export function deriveSegments(journey: Journey, legs: readonly Leg[]): readonly Segment[] {
  const legsFrom: Leg[][] = journey.steps.map(() => [])
  const continued = new Set<Step>()
  for (const leg of legs) {
    legsFrom[leg.from.index]?.push(leg)
    if (carriesAll(leg, leg.to)) continued.add(leg.to)
  }
  const segments: Segment[] = []
  const begin = (roles: readonly Role[], step: Step | undefined, leg: Leg | undefined): void => {
    const way = followSegment(step, leg, legsFrom)
    const kind = roles.length > 1 ? 'shared' : 'solo'
    segments.push(Object.freeze({ index: segments.length, kind, roles, ...way }))
  }
  for (const step of journey.steps) {
    if (!continued.has(step)) begin(step.roles, step, onwardFrom(step, legsFrom))
    for (const leg of legsFrom[step.index] ?? [])
      if (!carriesAll(leg, step)) begin(leg.roles, undefined, leg)
  }
  return Object.freeze(segments)
}

/** Follows a segment from its first step, or from the leg it begins with, to where its company changes. */
function followSegment(
  first: Step | undefined,
  onward: Leg | undefined,
  legsFrom: readonly (readonly Leg[])[],
): Pick<Segment, 'steps' | 'legs'> {
  const steps = first === undefined ? [] : [first]
  const legs: Leg[] = []
  let leg = onward
  while (leg !== undefined) {
    legs.push(leg)
    if (!carriesAll(leg, leg.to)) break
    steps.push(leg.to)
    leg = onwardFrom(leg.to, legsFrom)
  }
  return { steps: Object.freeze(steps), legs: Object.freeze(legs) }
}

/** Finds the leg by which all who are at a step go on together. */
function onwardFrom(step: Step, legsFrom: readonly (readonly Leg[])[]): Leg | undefined {
  return legsFrom[step.index]?.find((leg) => carriesAll(leg, step))
}

/** Tells whether all who are at an end of a leg travel it: its roles are among theirs, so that as many are the same. */
function carriesAll(leg: Leg, end: Step): boolean {
  return leg.roles.length === end.roles.length
}
