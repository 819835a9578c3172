import type { Journey, Role, Step } from '@routebord/schema'
import type { Composite, Leg, Path } from './composite.ts'
import { deriveSegments } from './derive-segments.ts'

/**
 * Derives the composite of a journey: each role's path, the legs that roles travel together, the segments, and the
 * steps where the group parts or meets. Takes time in proportion to the number of steps and the roles at them.
 * @throws {TypeError} When steps do not stand in the journey's own phases with its own roles: it was copied or not parsed.
 * @example
 * import { deriveComposite } from '@routebord/analysis'
 * import { bouncyBall } from '@routebord/examples'
 * import { assertJourney } from '@routebord/schema'
 *
 * const { paths, segments, forks } = deriveComposite(assertJourney(bouncyBall))
 * paths.map(({ entry }) => entry?.id) // → ["jams", "seams", "scrap", "three-quotes"]
 * paths.map(({ exit }) => exit?.id) // → ["ninety-days", "ninety-days", "ninety-days", "acceptance"]
 * segments.filter(({ kind }) => kind === 'shared').length // → 9
 * forks.map(({ id }) => id) // → ["seams", "workshop", "quotes", "trial-day", "which-machine", "acceptance"]
 */
export function deriveComposite(journey: Journey): Composite {
  assertWhole(journey)
  const stepsOf = new Map<Role, Step[]>(journey.roles.map((role) => [role, []]))
  for (const step of journey.steps) for (const role of step.roles) stepsOf.get(role)?.push(step)

  const legs = deriveLegs(journey)
  const legsOf = new Map<Role, Leg[]>(journey.roles.map((role) => [role, []]))
  for (const leg of legs) for (const role of leg.roles) legsOf.get(role)?.push(leg)

  // Frozen one by one: to look for what is not frozen yet would take longer than all the rest.
  const paths = journey.roles.map((role): Path => {
    const steps = Object.freeze(stepsOf.get(role) ?? [])
    const ownLegs = Object.freeze(legsOf.get(role) ?? [])
    return Object.freeze({ role, steps, legs: ownLegs, entry: steps[0], exit: steps.at(-1) })
  })
  return Object.freeze({
    journey,
    paths: Object.freeze(paths),
    legs,
    segments: deriveSegments(journey, legs),
    forks: stepsWithSeveral(journey, legs, 'from'),
    joins: stepsWithSeveral(journey, legs, 'to'),
  })
}

/** Steps and roles know each other as objects: in a copy they would not, and its map were wrong without a word. */
function assertWhole({ phases, roles, steps }: Journey): void {
  const isWhole = ({ phase, roles: own }: Step): boolean =>
    phases[phase.index] === phase && own.every((role) => roles[role.index] === role)
  if (!steps.every(isWhole))
    throw new TypeError('Edit or copy the document of a journey, then parseJourney it')
}

/** Groups the moves of all roles by where they go from and to, in the order of the steps they leave. */
function deriveLegs(journey: Journey): readonly Leg[] {
  const leaving: { from: Step; to: Step; roles: Role[] }[][] = journey.steps.map(() => [])
  const previous = new Map<Role, Step>()
  for (const to of journey.steps)
    for (const role of to.roles) {
      const from = previous.get(role)
      previous.set(role, to)
      if (from === undefined) continue
      const legs = leaving[from.index]
      const last = legs?.at(-1)
      // Those who arrive together are looked at one after another.
      if (last?.to === to) last.roles.push(role)
      else legs?.push({ from, to, roles: [role] })
    }
  return Object.freeze(
    leaving
      .flat()
      .map(({ from, to, roles }, index) =>
        Object.freeze({ index, from, to, roles: Object.freeze(roles) }),
      ),
  )
}

/** Finds the steps that more than one leg leaves, or reaches. */
function stepsWithSeveral(
  { steps }: Journey,
  legs: readonly Leg[],
  end: 'from' | 'to',
): readonly Step[] {
  const counts = steps.map(() => 0)
  for (const leg of legs) counts[leg[end].index] = (counts[leg[end].index] ?? 0) + 1
  return Object.freeze(steps.filter((step) => (counts[step.index] ?? 0) > 1))
}
