import type { Role } from '@routebord/schema'
import type { Berth, BerthRow } from './assign-berths.ts'
import { berthHeight, type Grid } from './build-grid.ts'
import type { LaneExtent } from './lane-extents.ts'
import type { ThreadLayout } from './swimlane-layout.ts'
import { type PlacedBend, ThreadPen } from './thread-pen.ts'

const DASH_AFTER_CARD = 6

/** Draws each role's thread, in runs that are observed throughout or not observed throughout. */
export function drawThreads(
  rows: readonly BerthRow[],
  grid: Grid,
  lanes: readonly LaneExtent[],
): readonly ThreadLayout[] {
  return rows.map((row) => drawThread(row, grid, lanes))
}

function drawThread(row: BerthRow, grid: Grid, lanes: readonly LaneExtent[]): ThreadLayout {
  const { role } = row.path
  const home = lanes[row.home]?.rail ?? 0
  const unseenAhead = seekUnseen(row)
  const entry = { x: entryX(row, grid, home), y: home }
  const exit = { x: exitX(row, grid, home), y: home }
  const pen = new ThreadPen(entry)
  for (const [index, berth] of row.berths.entries()) {
    const column = row.first + index
    const before = row.berths[index - 1]
    pen.turn(bendAt(grid, column, role), berthHeight(berth, lanes, grid.metrics.pitch))
    pen.straight(grid.left[column] ?? 0)
    pen.observe(!isUnseen(berth), berth.step !== undefined || before === undefined)
    pen.straight((grid.right[column] ?? 0) + DASH_AFTER_CARD)
    pen.observe(!isUnseen(berth) && unseenAhead[index] !== true, berth.step !== undefined)
  }
  pen.turn(bendAt(grid, row.first + row.berths.length, role), home)
  pen.straight(exit.x)
  return { role, runs: pen.runs, entry, exit }
}

function isUnseen(berth: Berth | undefined): boolean {
  return berth?.step?.observed === 'no'
}

/** Tells of each berth whether the way on from it leads to a step that nobody saw. */
function seekUnseen({ berths }: BerthRow): readonly boolean[] {
  let isAhead = false
  return berths
    .toReversed()
    .map((berth) => {
      const isAheadHere = isAhead
      if (berth.step !== undefined) isAhead = isUnseen(berth)
      return isAheadHere
    })
    .reverse()
}

function bendAt(grid: Grid, gutter: number, role: Role): PlacedBend | undefined {
  const bend = grid.gutters[gutter]?.bends.get(role)
  return bend && { ...bend, x: (grid.gutterLeft[gutter] ?? 0) + bend.track }
}

function entryX(row: BerthRow, grid: Grid, home: number): number {
  const bend = bendAt(grid, row.first, row.path.role)
  if (bend !== undefined) return bend.x - bend.firstRadius - grid.metrics.entryBullet
  const left = grid.left[row.first] ?? 0
  const { entryBeforeCard, bulletRoom } = grid.metrics
  return firstClear([left - entryBeforeCard, left - bulletRoom], row.first, home, grid)
}

/** Those who leave at the end of the journey leave in one column; the others right after their last step. */
function exitX(row: BerthRow, grid: Grid, home: number): number {
  const last = row.first + row.berths.length - 1
  const { entryBullet, entryBeforeCard, bulletRoom, lastMargin } = grid.metrics
  if (last === grid.right.length - 1) return grid.width - lastMargin + entryBullet
  const bend = bendAt(grid, last + 1, row.path.role)
  const right = grid.right[last] ?? 0
  const end = bend && bend.x + bend.lastRadius
  const places: readonly [number, number] =
    end === undefined ? [right + entryBeforeCard, right + bulletRoom] : [end + entryBullet, end]
  return firstClear(places, last + 1, home, grid)
}

/** Picks the first place where no thread of the gutter runs up or down through the bullet, else the last. */
function firstClear(
  places: readonly [number, number],
  gutter: number,
  rail: number,
  grid: Grid,
): number {
  const { bulletRoom } = grid.metrics
  const bends = [...(grid.gutters[gutter]?.bends.values() ?? [])]
  const tracks = bends
    .filter((bend) => Math.min(bend.from, bend.to) < rail && rail < Math.max(bend.from, bend.to))
    .map((bend) => (grid.gutterLeft[gutter] ?? 0) + bend.track)
  const isClear = (x: number): boolean => tracks.every((track) => Math.abs(track - x) >= bulletRoom)
  return isClear(places[0]) ? places[0] : places[1]
}
