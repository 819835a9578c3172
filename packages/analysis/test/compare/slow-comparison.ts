import type { Journey, Role, Step } from '@routebord/schema'
import type { Comparison } from '../../src/compare/comparison.ts'

/** What follows from who is the same, in the slowest and plainest way. */
export interface SlowComparison {
  readonly joined: readonly string[]
  readonly parted: readonly string[]
  readonly feelings: readonly string[]
  readonly movedPhase: readonly string[]
  /** How many steps of each role's path keep their order at most. */
  readonly inOrder: readonly string[]
}

/** Looks everything up by going through everything. */
export function compareSlowly({ before, after, roles, phases, steps }: Comparison): SlowComparison {
  const isSame = (one: Role, other: Role): boolean =>
    roles.matched.some((match) => match.before === one && match.after === other)
  const joined: string[] = []
  const parted: string[] = []
  const movedPhase: string[] = []
  for (const match of steps.matched) {
    for (const role of match.after.roles)
      if (!match.before.roles.some((one) => isSame(one, role)))
        joined.push(`${role.id} ${match.after.id}`)
    for (const role of match.before.roles)
      if (!match.after.roles.some((other) => isSame(role, other)))
        parted.push(`${role.id} ${match.before.id}`)
    const stayed = phases.matched.some(
      (pair) => pair.before === match.before.phase && pair.after === match.after.phase,
    )
    if (!stayed) movedPhase.push(match.before.id)
  }
  const inOrder = roles.matched.map((role) => {
    const met = steps.matched.filter(
      (match) =>
        !movedPhase.includes(match.before.id) &&
        match.before.roles.includes(role.before) &&
        match.after.roles.includes(role.after),
    )
    return `${role.before.id} ${longest(met.map((match) => match.after.index))}`
  })
  const feelings = roles.matched.flatMap((role) =>
    phases.matched.map((phase) => {
      const then = feltBy(before, role.before, (step) => step.phase === phase.before)
      const now = feltBy(after, role.after, (step) => step.phase === phase.after)
      return `${role.before.id} ${phase.before.id} ${then.length} ${now.length}`
    }),
  )
  return { joined, parted, feelings, movedPhase, inOrder }
}

/** The values a role felt where a step is of the right kind. */
export function feltBy(journey: Journey, role: Role, isMeant: (step: Step) => boolean): number[] {
  return journey.steps
    .filter(isMeant)
    .flatMap((step) => step.experiences)
    .filter((experience) => experience.role === role)
    .flatMap(({ emotion }) => emotion ?? [])
}

/** The longest increasing run, by the table of all lengths. */
function longest(numbers: readonly number[]): number {
  const lengths = numbers.map(() => 1)
  for (const [place, number] of numbers.entries())
    for (const [earlier, other] of numbers.slice(0, place).entries())
      if (other < number)
        lengths[place] = Math.max(lengths[place] ?? 1, (lengths[earlier] ?? 0) + 1)
  return Math.max(0, ...lengths)
}
