import type { Composite } from '@routebord/analysis'
import type { Phase, Role, Step } from '@routebord/schema'
import type { Days } from './axis.ts'
import { groupBy } from './group-by.ts'

/** Where each step stands, and which columns belong to each phase. */
export interface Columns {
  readonly count: number
  readonly columnOf: ReadonlyMap<Step, number>
  readonly phaseOf: readonly Phase[]
  /** Known when columns stand for days. */
  readonly days?: Days
}

/**
 * Gives each step the earliest column that the order of its roles and its `after` allow, within the block of
 * columns of its phase. A shared step also keeps the lanes between its roles free, so that no card stands where
 * its own must pass. Then steps that only wait are moved next to what follows them.
 */
export function assignColumns(composite: Composite, placeOf: ReadonlyMap<Role, number>): Columns {
  const predecessors = predecessorsOf(composite)
  const surroundings = surroundingsOf(composite)
  const stepsOf = groupBy(composite.journey.steps, (step) => step.phase)
  const columnOf = new Map<Step, number>()
  const phaseOf: Phase[] = []
  const context = { predecessors, placeOf, columnOf }
  for (const phase of composite.journey.phases) {
    const start = phaseOf.length
    const steps = orderSteps(stepsOf.get(phase) ?? [], predecessors)
    const taken = new Set<string>()
    let end = start + 1
    for (const step of steps) {
      end = Math.max(end, placeStep(step, start, taken, context) + 1)
    }
    pullTogether(surroundings, steps, end, columnOf, taken, placeOf)
    // A phase without steps keeps a column: that nobody is seen in it is worth seeing.
    while (phaseOf.length < end) phaseOf.push(phase)
  }
  return { count: phaseOf.length, columnOf, phaseOf }
}

/** Where steps stand so far, and what decides where the next may. */
interface ColumnContext {
  readonly predecessors: ReadonlyMap<Step, readonly Step[]>
  readonly placeOf: ReadonlyMap<Role, number>
  readonly columnOf: Map<Step, number>
}

/** Puts a step into the earliest column from a first one that what it waits for and the lanes it spans allow. */
export function placeStep(
  step: Step,
  first: number,
  taken: Set<string>,
  { predecessors, placeOf, columnOf }: ColumnContext,
): number {
  const before = (predecessors.get(step) ?? []).map((other) => columnOf.get(other) ?? -1)
  let column = Math.max(first, ...before.map((other) => other + 1))
  const lanes = lanesOf(step, placeOf)
  while (!isFree(lanes, column, taken)) column += 1
  take(lanes, column, taken)
  columnOf.set(step, column)
  return column
}

/** Lists for each step those it waits for: its `after`, and the steps before it on the paths of its roles. */
export function predecessorsOf(composite: Composite): ReadonlyMap<Step, readonly Step[]> {
  const predecessors = new Map<Step, Step[]>(
    composite.journey.steps.map((step) => [step, [...step.after]]),
  )
  for (const leg of composite.legs) predecessors.get(leg.to)?.push(leg.from)
  return predecessors
}

/** Sorts steps so that each comes after those it waits for, in document order where that leaves a choice. */
export function orderSteps(
  steps: readonly Step[],
  predecessors: ReadonlyMap<Step, readonly Step[]>,
): readonly Step[] {
  const within = new Set(steps)
  const ordered = new Set<Step>()
  // Where to go on looking among the steps that one waits for: those before are done.
  const looked = new Map<Step, number>()
  const visit = (first: Step): void => {
    const open = [first]
    for (let step = open.at(-1); step !== undefined; step = open.at(-1)) {
      const others = predecessors.get(step) ?? []
      let next = looked.get(step) ?? 0
      const isOpen = (other: Step | undefined): boolean =>
        other !== undefined && within.has(other) && !ordered.has(other)
      while (next < others.length && !isOpen(others[next])) next += 1
      looked.set(step, next)
      const waitsFor = others[next]
      if (waitsFor !== undefined) open.push(waitsFor)
      else ordered.add(open.pop() ?? step)
    }
  }
  for (const step of steps) visit(step)
  return [...ordered]
}

function lanesOf(step: Step, placeOf: ReadonlyMap<Role, number>): readonly number[] {
  const places = step.roles.map((role) => placeOf.get(role) ?? 0)
  const [top, bottom] = [Math.min(...places), Math.max(...places)]
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
}

function isFree(lanes: readonly number[], column: number, taken: ReadonlySet<string>): boolean {
  return lanes.every((lane) => !taken.has(`${column} ${lane}`))
}

function take(lanes: readonly number[], column: number, taken: Set<string>): void {
  for (const lane of lanes) taken.add(`${column} ${lane}`)
}

/** How many come to a step, and the steps that follow it. */
interface Surroundings {
  readonly before: ReadonlyMap<Step, number>
  readonly after: ReadonlyMap<Step, readonly Step[]>
}

function surroundingsOf({ journey, legs }: Composite): Surroundings {
  const before = new Map<Step, number>()
  const after = new Map<Step, Step[]>(journey.steps.map((step) => [step, []]))
  for (const leg of legs) {
    before.set(leg.to, (before.get(leg.to) ?? 0) + leg.roles.length)
    after.get(leg.from)?.push(leg.to)
  }
  for (const step of journey.steps) for (const other of step.after) after.get(other)?.push(step)
  return { before, after }
}

/** Moves a step right, within its phase, while that shortens more legs than it lengthens. */
function pullTogether(
  { before, after }: Surroundings,
  steps: readonly Step[],
  end: number,
  columnOf: Map<Step, number>,
  taken: Set<string>,
  placeOf: ReadonlyMap<Role, number>,
): void {
  for (const step of [...steps].reverse()) {
    const next = after.get(step) ?? []
    if (next.length === 0 || (before.get(step) ?? 0) >= step.roles.length) continue
    const column = columnOf.get(step) ?? 0
    const last = Math.min(end, ...next.map((other) => columnOf.get(other) ?? end)) - 1
    const lanes = lanesOf(step, placeOf)
    for (const lane of lanes) taken.delete(`${column} ${lane}`)
    let target = last
    while (target > column && !isFree(lanes, target, taken)) target -= 1
    take(lanes, Math.max(target, column), taken)
    columnOf.set(step, Math.max(target, column))
  }
}
