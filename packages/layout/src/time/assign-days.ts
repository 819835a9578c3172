import type { Composite } from '@routebord/analysis'
import type { Phase, Role, Step } from '@routebord/schema'
import { type Columns, orderSteps, placeStep, predecessorsOf } from '../assign-columns.ts'
import type { Gap } from '../axis.ts'
import { dateSteps } from './date-steps.ts'

const DAY = 86_400_000
const PX_PER_DAY = 4
const WIDEST_GAP = 96

/** Gives each step a column of its day, the earliest that its roles' order and the lanes it spans allow. */
export function assignDays(composite: Composite, placeOf: ReadonlyMap<Role, number>): Columns {
  const { journey } = composite
  const predecessors = predecessorsOf(composite)
  const ordered = orderSteps(journey.steps, predecessors)
  const { times, undated } = dateSteps(ordered, predecessors)
  const dayOfStep = (step: Step): number => Math.floor((times.get(step) ?? 0) / DAY)
  const columnOf = new Map<Step, number>()
  const context = { predecessors, placeOf, columnOf }
  const taken = new Set<string>()
  const dayOf: (number | undefined)[] = []
  const gaps: Gap[] = []
  let [first, end, lastDay, busyUntil] = [0, 0, Number.NaN, Number.NEGATIVE_INFINITY]
  for (const step of ordered.toSorted((a, b) => dayOfStep(a) - dayOfStep(b))) {
    const day = dayOfStep(step)
    if (day !== lastDay) {
      first = end
      gaps[first] = gapBetween(lastDay, busyUntil, day)
      lastDay = day
    }
    if (!undated.has(step)) dayOf[first] = day
    busyUntil = Math.max(busyUntil, Math.floor((step.end ?? times.get(step) ?? 0) / DAY))
    end = Math.max(end, placeStep(step, first, taken, context) + 1)
  }
  const extents = extentsOf(journey.steps, columnOf)
  const phaseOf = partition(journey.phases, extents, end)
  return {
    count: phaseOf.length,
    columnOf,
    phaseOf,
    days: { dayOf, gaps, undated: [...undated], extents },
  }
}

/** A stretch is drawn to scale until it is too wide; then it is folded, if nothing went on in it. */
function gapBetween(lastDay: number, busyUntil: number, day: number): Gap {
  const elapsed = Number.isNaN(lastDay) ? 0 : day - lastDay
  const idle = Number.isFinite(busyUntil) ? Math.max(0, day - busyUntil) : 0
  return {
    width: Math.min(WIDEST_GAP, PX_PER_DAY * elapsed),
    folded: PX_PER_DAY * idle > WIDEST_GAP ? idle : undefined,
  }
}

function extentsOf(
  steps: readonly Step[],
  columnOf: ReadonlyMap<Step, number>,
): ReadonlyMap<Phase, readonly [number, number]> {
  const extents = new Map<Phase, readonly [number, number]>()
  for (const step of steps) {
    const column = columnOf.get(step) ?? 0
    const [first, last] = extents.get(step.phase) ?? [column, column]
    extents.set(step.phase, [Math.min(first, column), Math.max(last, column)])
  }
  return extents
}

/** A phase's band goes from where it begins to where the next begins; each has a column at least. */
function partition(
  phases: readonly Phase[],
  extents: ReadonlyMap<Phase, readonly [number, number]>,
  count: number,
): readonly Phase[] {
  const phaseOf: Phase[] = []
  for (const [index, phase] of phases.entries()) {
    const next = phases.slice(index + 1).find((other) => extents.has(other))
    const between = next === undefined ? 0 : phases.indexOf(next) - index - 1
    const start = next === undefined ? count : (extents.get(next)?.[0] ?? count)
    const end = Math.max(phaseOf.length + 1, start - between)
    while (phaseOf.length < end) phaseOf.push(phase)
  }
  return phaseOf
}
