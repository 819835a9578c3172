import type { Link, LinkEnd, Role, Step } from '@routebord/schema'

/** Finds the step of an end; of one without, the first step of its role that somebody saw, or else its first. */
export type StepOfEnd = (end: LinkEnd) => Step | undefined

/** Goes through the steps once, for all ends that are looked up. */
export function stepsOfEnds(steps: readonly Step[]): StepOfEnd {
  const first = new Map<Role, Step>()
  for (const step of steps)
    for (const role of step.roles) {
      const before = first.get(role)
      const isSeenFirst = before?.observed === 'no' && step.observed !== 'no'
      if (before === undefined || isSeenFirst) first.set(role, step)
    }
  return ({ step, role }) => step ?? (role && first.get(role))
}

/** Returns who sways and who is swayed: those who are named, or the first at the step. */
export function partiesOf(
  { from, to }: Link,
  fromStep: Step | undefined,
  toStep: Step | undefined,
): readonly [sender: Role | undefined, receiver: Role | undefined] {
  return [from.role ?? fromStep?.roles[0], to.role ?? toStep?.roles[0]]
}
