import type { Journey, Role, Step } from '@routebord/schema'

/** Creates the measure of how near each other two steps are on the paths of the roles that are at both. */
export function createCloseness(
  before: Journey,
  after: Journey,
  roleOf: ReadonlyMap<Role, Role>,
): (before: Step, after: Step) => number {
  const placesBefore = placesOf(before)
  const placesAfter = placesOf(after)
  return (one, other) => {
    const distances = one.roles.flatMap((role) => {
      const partner = roleOf.get(role)
      if (partner === undefined || !other.roles.includes(partner)) return []
      const from = placesBefore.get(one)?.get(role) ?? 0
      return Math.abs(from - (placesAfter.get(other)?.get(partner) ?? 0))
    })
    // Squared, so that of two equal steps the earlier goes with the earlier.
    return distances.length === 0 ? 0 : 1 - Math.max(...distances) ** 2
  }
}

/** How far along each role's path a step is, from 0 to 1. */
function placesOf(journey: Journey): ReadonlyMap<Step, ReadonlyMap<Role, number>> {
  const lengths = new Map<Role, number>()
  const ranks = journey.steps.map((step) =>
    step.roles.map((role) => {
      const rank = lengths.get(role) ?? 0
      lengths.set(role, rank + 1)
      return { role, rank }
    }),
  )
  return new Map(
    journey.steps.map((step, index) => [
      step,
      new Map(ranks[index]?.map(({ role, rank }) => [role, rank / (lengths.get(role) ?? 1)])),
    ]),
  )
}
