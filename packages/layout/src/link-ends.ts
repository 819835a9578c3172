import type { Link, LinkEnd, Role, Step } from '@routebord/schema'

/** Returns the step of an end; of one without, the first step of its role that somebody saw, or else its first. */
export function stepOfEnd({ step, role }: LinkEnd, steps: readonly Step[]): Step | undefined {
  if (step || !role) return step
  const own = steps.filter((other) => other.roles.includes(role))
  return own.find((other) => other.observed !== 'no') ?? own[0]
}

/** Returns who sways and who is swayed: those who are named, or the first at the step. */
export function partiesOf(
  { from, to }: Link,
  fromStep: Step | undefined,
  toStep: Step | undefined,
): readonly [sender: Role | undefined, receiver: Role | undefined] {
  return [from.role ?? fromStep?.roles[0], to.role ?? toStep?.roles[0]]
}
