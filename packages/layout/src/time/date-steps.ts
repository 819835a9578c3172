import type { Step } from '@routebord/schema'

/** When each step begins, in ms since 1970; which of them have no date of their own. */
export interface StepTimes {
  readonly times: ReadonlyMap<Step, number>
  readonly undated: ReadonlySet<Step>
}

/**
 * Dates every step. One without a date stands halfway between the last that it waits for and the first that waits for
 * it, or at the one it has. None begins before what it waits for, whatever its date says.
 */
export function dateSteps(
  ordered: readonly Step[],
  predecessors: ReadonlyMap<Step, readonly Step[]>,
): StepTimes {
  const floor = new Map<Step, number>()
  for (const step of ordered) {
    const before = (predecessors.get(step) ?? []).map((other) => floor.get(other) ?? -Infinity)
    floor.set(step, step.start ?? Math.max(-Infinity, ...before))
  }
  const ceiling = new Map<Step, number>()
  for (const step of ordered.toReversed()) {
    const own = step.start ?? ceiling.get(step) ?? Infinity
    ceiling.set(step, own)
    for (const other of predecessors.get(step) ?? [])
      ceiling.set(other, Math.min(ceiling.get(other) ?? Infinity, own))
  }
  const earliest = Math.min(...ordered.flatMap(({ start }) => start ?? []))
  const times = new Map<Step, number>()
  for (const step of ordered) {
    const [low, high] = [floor.get(step) ?? -Infinity, ceiling.get(step) ?? Infinity]
    const before = (predecessors.get(step) ?? []).map((other) => times.get(other) ?? -Infinity)
    times.set(step, Math.max(between(low, high, earliest), ...before))
  }
  return { times, undated: new Set(ordered.filter(({ start }) => start === undefined)) }
}

function between(low: number, high: number, otherwise: number): number {
  if (Number.isFinite(low) && Number.isFinite(high)) return low + Math.max(0, high - low) / 2
  if (Number.isFinite(low)) return low
  if (Number.isFinite(high)) return high
  return Number.isFinite(otherwise) ? otherwise : 0
}
