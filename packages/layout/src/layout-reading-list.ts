import { type Composite, deepFreeze } from '@routebord/analysis'
import type { Role, Step } from '@routebord/schema'
import { arrangeComposite } from './arrange-composite.ts'
import { assignBerths, type Berth, type BerthRow } from './assign-berths.ts'
import { berthHeight, passagesOf } from './build-grid.ts'
import { drawPassage } from './draw-passage.ts'
import type { LaneExtent } from './lane-extents.ts'
import { READING_LIST } from './metrics.ts'
import type { SwimlaneLayoutOptions } from './options.ts'
import { type Passage, routeGutter } from './route-gutter.ts'
import type { PathCommand, Point } from './swimlane-layout.ts'

/** A thread beside a step: a straight line, as long as the step's text makes it. */
export interface ReadingTrack {
  readonly role: Role
  readonly x: number
  readonly observed: boolean
}

/** A thread's way through the gap between two steps. */
export interface ReadingPassage {
  readonly role: Role
  readonly observed: boolean
  readonly path: readonly PathCommand[]
  /** Where it runs across others, from end to end. */
  readonly crossing: readonly [Point, Point] | undefined
}

/** The gap between two steps, in which roles enter, leave and change places. */
export interface ReadingGap {
  readonly height: number
  readonly passages: readonly ReadingPassage[]
  readonly entries: readonly (Point & { readonly role: Role })[]
  readonly exits: readonly (Point & { readonly role: Role })[]
}

/** A step of the list with the gap above it. */
export interface ReadingRow {
  readonly step: Step
  readonly gap: ReadingGap
  readonly tracks: readonly ReadingTrack[]
  /** The mark of the step on its threads: its leftmost thread and how many there are. */
  readonly station: { readonly x: number; readonly threads: number }
}

/** The map turned a quarter, for narrow screens: one step under the other, the threads beside them. */
export interface ReadingListLayout {
  /** Width of the threads; the texts flow beside them. */
  readonly width: number
  readonly pitch: number
  readonly rows: readonly ReadingRow[]
  /** What follows the last step: those who are left leave. */
  readonly end: ReadingGap
}

/** Lays a composite out as a list: host, bundles and bends as in swimlanes, with x and y exchanged. */
export function layoutReadingList(
  composite: Composite,
  options: Pick<SwimlaneLayoutOptions, 'order'> = {},
): ReadingListLayout {
  const { journey } = composite
  const steps = journey.phases.flatMap((phase) =>
    journey.steps.filter((step) => step.phase === phase),
  )
  const { roles, placeOf } = arrangeComposite(composite, options).lanes
  const columnOf = new Map(steps.map((step, row) => [step, row]))
  const columns = { count: steps.length, columnOf, phaseOf: steps.map((step) => step.phase) }
  const rows = assignBerths(composite, columns, placeOf)
  const lanes = lanesAcross(roles)
  return deepFreeze({
    width: (lanes.at(-1)?.rail ?? 0) + READING_LIST.inset,
    pitch: READING_LIST.pitch,
    rows: steps.map((step, row) => ({
      step,
      gap: gapBefore(row, rows, lanes),
      tracks: rows.flatMap((way) => trackAt(way, row, lanes)),
      station: {
        x: lanes.find((lane) => step.roles.includes(lane.role))?.rail ?? 0,
        threads: step.roles.length,
      },
    })),
    end: gapBefore(steps.length, rows, lanes),
  })
}

/** The lanes stand side by side: what is a rail's height on the wide map is its place across here. */
function lanesAcross(roles: readonly Role[]): readonly LaneExtent[] {
  const { inset, lanePitch, widestTracks } = READING_LIST
  const pitch = Math.min(lanePitch, widestTracks / Math.max(1, roles.length - 1))
  return roles.map((role, place) => {
    const rail = inset + pitch * place
    return { role, rail, top: rail, bottom: rail + pitch, zero: undefined }
  })
}

function trackAt(
  way: BerthRow,
  row: number,
  lanes: readonly LaneExtent[],
): readonly ReadingTrack[] {
  const berth = way.berths[row - way.first]
  if (berth === undefined) return []
  const x = berthHeight(berth, lanes, READING_LIST.pitch)
  const observed = berth.step === undefined ? isSeenBetween(way, row) : isSeen(berth)
  return [{ role: way.path.role, x, observed }]
}

function gapBefore(
  row: number,
  rows: readonly BerthRow[],
  lanes: readonly LaneExtent[],
): ReadingGap {
  const { gutter, firstGutter, clearance, entryBullet, pitch } = READING_LIST
  const passages = passagesOf(rows, row, lanes, pitch)
  const isEdge = (passage: Passage): boolean =>
    rows.some((way) => way.path.role === passage.role && (enters(way, row) || leaves(way, row)))
  const hasEdge = passages.some(isEdge)
  // A bullet needs room above the bends of those who enter, and below the bends of those who leave.
  const room = hasEdge ? 2 * entryBullet + clearance : clearance
  const least = hasEdge ? firstGutter : gutter
  const route = routeGutter(passages, least, READING_LIST, room)
  const height = route.width + (hasEdge && route.bends.size > 0 ? room : 0)
  const entries: (Point & { role: Role })[] = []
  const exits: (Point & { role: Role })[] = []
  const drawn = passages.flatMap((passage): readonly ReadingPassage[] => {
    const way = rows.find((other) => other.path.role === passage.role)
    if (way === undefined) return []
    const isEntry = enters(way, row)
    const isExit = leaves(way, row)
    const bullet = { role: passage.role, x: isExit ? passage.to : passage.from }
    if (isEntry) entries.push({ ...bullet, y: entryBullet })
    if (isExit) exits.push({ ...bullet, y: height - entryBullet })
    const [start, end] = [isEntry ? entryBullet : 0, isExit ? height - entryBullet : height]
    const bend = route.bends.get(passage.role)
    const observed =
      isEntry || isExit ? isSeen(way.berths.at(isEntry ? 0 : -1)) : isSeenBetween(way, row)
    return [{ role: passage.role, observed, ...drawPassage(passage, bend, start, end) }]
  })
  return { height, passages: drawn, entries, exits }
}

function enters(way: BerthRow, row: number): boolean {
  return row === way.first
}

function leaves(way: BerthRow, row: number): boolean {
  return row === way.first + way.berths.length
}

function isSeen(berth: Berth | undefined): boolean {
  return berth?.step?.observed !== 'no'
}

/** A way between two steps was seen when both were. */
function isSeenBetween(way: BerthRow, row: number): boolean {
  const at = row - way.first
  const hasStep = (berth: Berth): boolean => berth.step !== undefined
  return (
    isSeen(way.berths.slice(0, at).findLast(hasStep)) && isSeen(way.berths.slice(at).find(hasStep))
  )
}
