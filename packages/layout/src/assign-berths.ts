import type { Composite, Path } from '@routebord/analysis'
import type { Role, Step } from '@routebord/schema'
import type { Columns } from './assign-columns.ts'

/** Where a thread runs in a column: on the rail of its host lane, beside those it travels with. */
export interface Berth {
  /** Place of the host lane, from the top. */
  readonly lane: number
  /** Place within the bundle, from 0 at the rail. */
  readonly slot: number
  /** The step the role is at, or undefined while it passes through. */
  readonly step: Step | undefined
}

/** A role's berths from its first column to its last. */
export interface BerthRow {
  readonly path: Path
  /** Place of the role's own lane, from the top. */
  readonly home: number
  readonly first: number
  readonly berths: readonly Berth[]
}

/**
 * Gives each role a berth in each column it passes. At a step the topmost lane that takes part is the host; on a
 * leg that passes over columns the topmost lane of those who travel it is.
 */
export function assignBerths(
  composite: Composite,
  columns: Columns,
  placeOf: ReadonlyMap<Role, number>,
): readonly BerthRow[] {
  return composite.paths
    .filter((path) => path.steps.length > 0)
    .map((path) => berthRow(path, columns, placeOf))
    .sort((a, b) => a.home - b.home)
}

function berthRow(path: Path, columns: Columns, placeOf: ReadonlyMap<Role, number>): BerthRow {
  const columnOf = (step: Step | undefined): number => (step && columns.columnOf.get(step)) ?? 0
  const berths: Berth[] = []
  for (const [index, step] of path.steps.entries()) {
    berths.push({ ...berthAmong(step.roles, path.role, placeOf), step })
    const leg = path.legs[index]
    if (leg === undefined) continue
    const passing = { ...berthAmong(leg.roles, path.role, placeOf), step: undefined }
    for (let column = columnOf(step) + 1; column < columnOf(leg.to); column += 1)
      berths.push(passing)
  }
  return { path, home: placeOf.get(path.role) ?? 0, first: columnOf(path.steps[0]), berths }
}

function berthAmong(
  roles: readonly Role[],
  role: Role,
  placeOf: ReadonlyMap<Role, number>,
): { lane: number; slot: number } {
  const place = placeOf.get(role) ?? 0
  const places = roles.map((other) => placeOf.get(other) ?? 0)
  return { lane: Math.min(...places), slot: places.filter((other) => other < place).length }
}

/** Counts the threads on each rail of a column, by place of the lane. */
export function countThreads(
  rows: readonly BerthRow[],
  column: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const berth = row.berths[column - row.first]
    if (berth !== undefined) counts.set(berth.lane, (counts.get(berth.lane) ?? 0) + 1)
  }
  return counts
}
