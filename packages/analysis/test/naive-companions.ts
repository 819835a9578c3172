import type { Journey, Role, Step } from '@routebord/schema'
import type { Companions } from '../src/companions.ts'

/** Finds out the slow and obvious way who travels with whom: each pair anew, run by run. */
export function naiveCompanions(journey: Journey): readonly Companions[] {
  return journey.roles.flatMap((first) =>
    journey.roles
      .filter((second) => second.index > first.index)
      .flatMap((second) => companionsOf(journey, first, second)),
  )
}

function companionsOf(journey: Journey, first: Role, second: Role): readonly Companions[] {
  const shared = journey.steps.filter(
    (step) => step.roles.includes(first) && step.roles.includes(second),
  )
  if (shared.length === 0) return []
  const legs = shared.filter((step) => {
    const before = previousOf(journey, step, first)
    return before !== undefined && before === previousOf(journey, step, second)
  })
  const runs: Step[][] = []
  for (const step of shared) {
    const last = runs.at(-1)
    if (last !== undefined && legs.includes(step)) last.push(step)
    else runs.push([step])
  }
  const times = runs.map((run) => {
    const dates = run.flatMap(({ start, end }) => [start, end].filter((date) => date !== undefined))
    return dates.length === 0 ? 0 : Math.max(...dates) - Math.min(...dates)
  })
  const dated = shared.filter(({ start, end }) => start !== undefined || end !== undefined).length
  const time = times.reduce((sum, item) => sum + item, 0)
  const days = dated === 0 ? undefined : time / (24 * 60 * 60 * 1000)
  return [{ roles: [first, second], steps: shared.length, legs: legs.length, days, dated }]
}

function previousOf(journey: Journey, step: Step, role: Role): Step | undefined {
  return journey.steps.findLast((other) => other.index < step.index && other.roles.includes(role))
}
