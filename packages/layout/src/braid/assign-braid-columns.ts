import type { Composite } from '@routebord/analysis'
import type { Phase, Step } from '@routebord/schema'
import { type Columns, predecessorsOf } from '../assign-columns.ts'
import { groupBy } from '../group-by.ts'

/**
 * Gives each step the earliest column that the order of its roles and its `after` allow, within the block of columns
 * of its phase. No lanes are in the way, so steps of different roles may share a column. A step where somebody
 * enters then moves right, next to what follows it.
 */
export function assignBraidColumns(composite: Composite): Columns {
  const { journey, legs } = composite
  const before = predecessorsOf(composite)
  const after = new Map<Step, Step[]>(journey.steps.map((step) => [step, []]))
  const arrivals = new Map<Step, number>()
  for (const leg of legs) arrivals.set(leg.to, (arrivals.get(leg.to) ?? 0) + leg.roles.length)
  for (const [step, others] of before) for (const other of others) after.get(other)?.push(step)

  const stepsOf = groupBy(journey.steps, (step) => step.phase)
  const columnOf = new Map<Step, number>()
  const phaseOf: Phase[] = []
  for (const phase of journey.phases) {
    const steps = stepsOf.get(phase) ?? []
    pushApart(steps, phaseOf.length, before, columnOf)
    const end = Math.max(phaseOf.length, ...steps.map((step) => columnOf.get(step) ?? 0)) + 1
    const entering = steps.filter((step) => (arrivals.get(step) ?? 0) < step.roles.length)
    pullTogether(entering, end, after, columnOf)
    // A phase without steps keeps a column: that nobody is seen in it is worth seeing.
    while (phaseOf.length < end) phaseOf.push(phase)
  }
  return { count: phaseOf.length, columnOf, phaseOf }
}

/** Moves steps right until each stands behind all it waits for. Few rounds do: documents are written in order. */
function pushApart(
  steps: readonly Step[],
  start: number,
  before: ReadonlyMap<Step, readonly Step[]>,
  columnOf: Map<Step, number>,
): void {
  let isMoved = true
  while (isMoved) {
    isMoved = false
    for (const step of steps) {
      let column = start
      for (const other of before.get(step) ?? [])
        column = Math.max(column, (columnOf.get(other) ?? -1) + 1)
      if (column === columnOf.get(step)) continue
      columnOf.set(step, column)
      isMoved = true
    }
  }
}

function pullTogether(
  steps: readonly Step[],
  end: number,
  after: ReadonlyMap<Step, readonly Step[]>,
  columnOf: Map<Step, number>,
): void {
  const fromTheRight = [...steps].sort((a, b) => (columnOf.get(b) ?? 0) - (columnOf.get(a) ?? 0))
  for (const step of fromTheRight) {
    const next = after.get(step) ?? []
    if (next.length === 0) continue
    const columns = next.map((other) => columnOf.get(other) ?? end)
    columnOf.set(step, Math.min(end, ...columns) - 1)
  }
}
