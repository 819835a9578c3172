import type { Journey, Role, Signpost, Step } from '@routebord/schema'

/** A journey's parts by id and its paths by role: what account logs are read against. */
export interface JourneyIndex {
  readonly journey: Journey
  readonly roles: ReadonlyMap<string, Role>
  readonly steps: ReadonlyMap<string, Step>
  readonly signposts: ReadonlyMap<string, Signpost>
  /** The steps of each role in order, by the role's index. */
  readonly paths: readonly (readonly Step[])[]
  /** Gives the place of a step on a role's path; −1 where the role takes no part. */
  readonly positionOf: (role: Role, step: Step) => number
}

/** Indexes a journey once, in time and memory in proportion to its steps times its roles. */
export function indexJourney(journey: Journey): JourneyIndex {
  const { roles, steps, signposts } = journey
  const paths = roles.map((): Step[] => [])
  const positions = new Int32Array(roles.length * steps.length).fill(-1)
  for (const step of steps)
    for (const role of step.roles) {
      const path = paths[role.index] ?? []
      positions[role.index * steps.length + step.index] = path.length
      path.push(step)
    }
  return {
    journey,
    roles: new Map(roles.map((role) => [role.id, role])),
    steps: new Map(steps.map((step) => [step.id, step])),
    signposts: new Map(signposts.map((signpost) => [signpost.id, signpost])),
    paths,
    positionOf: (role, step) => positions[role.index * steps.length + step.index] ?? -1,
  }
}
