import { type Composite, localize } from '@routebord/analysis'
import type { BerthRow } from './assign-berths.ts'
import type { Columns } from './assign-columns.ts'
import { DETAILS } from './detail.ts'
import type { LaneExtent } from './lane-extents.ts'
import { METRICS, type RoadMetrics, STYLES } from './metrics.ts'
import type { ResolvedLayoutOptions } from './options.ts'
import { type GutterRoute, type Passage, routeGutter } from './route-gutter.ts'
import { cardWidth } from './set-card.ts'
import type { SignSite } from './set-signs.ts'

/** The horizontal measures of a map: columns and the gutters between them. */
export interface Grid {
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** Gutter `i` is before column `i`; there is one more than there are columns. */
  readonly gutterLeft: readonly number[]
  readonly gutters: readonly GutterRoute[]
  /** How often two threads cross, in all gutters. */
  readonly crossings: number
  readonly width: number
  readonly metrics: RoadMetrics
}

const SIGN_OVERHANG = 7

/** Gives each column the width its cards and signs read well at. */
export function columnWidths(
  composite: Composite,
  columns: Columns,
  sites: readonly SignSite[],
  options: ResolvedLayoutOptions,
): readonly number[] {
  const widths = Array.from({ length: columns.count }, () => options.detail.minColumnWidth)
  const widen = (column: number, width: number): void => {
    widths[column] = Math.ceil(Math.max(widths[column] ?? 0, width) / 4) * 4
  }
  for (const step of composite.journey.steps)
    widen(columns.columnOf.get(step) ?? 0, cardWidth(step, options))
  for (const { step, phase, signs } of sites) {
    const column = (step && columns.columnOf.get(step)) ?? columns.phaseOf.indexOf(phase)
    widen(column, Math.max(...signs.map((sign) => sign.width)) - SIGN_OVERHANG)
  }
  for (const phase of composite.journey.phases) {
    const column = columns.phaseOf.indexOf(phase)
    if (column !== columns.phaseOf.lastIndexOf(phase) || column === -1) continue
    const longest = longestWord(localize(phase.title, options.locale), options)
    // A word of a title is not broken where a level of detail has narrower columns.
    widen(column, Math.min(longest - options.detail.roads.gutter / 2, DETAILS.full.maxColumnWidth))
  }
  return widths
}

/** Returns how wide the longest word of a phase's title is: over a single column it would be broken. */
function longestWord(title: string, { measureText }: ResolvedLayoutOptions): number {
  return Math.max(...title.split(/\s+/u).map((word) => measureText(word, STYLES.phase)))
}

/** Places the columns and gutters from left to right. */
export function buildGrid(
  widths: readonly number[],
  rows: readonly BerthRow[],
  lanes: readonly LaneExtent[],
  columns: Columns,
  metrics: RoadMetrics = METRICS,
): Grid {
  const left: number[] = []
  const right: number[] = []
  const gutterLeft: number[] = []
  const gutters: GutterRoute[] = []
  let x = metrics.headWidth
  for (let column = 0; column <= widths.length; column += 1) {
    const newPhase =
      column > 0 &&
      column < widths.length &&
      columns.phaseOf[column] !== columns.phaseOf[column - 1]
    const least = column === 0 ? metrics.firstGutter : metrics.gutter
    // Before the first column those who enter need room for their bullets beside the heads.
    const room = column === 0 ? metrics.entryBullet + metrics.bulletRoom : metrics.clearance
    const passages = passagesOf(rows, column, lanes, metrics.pitch)
    const gutter = routeGutter(passages, least, metrics, room)
    const gap = columns.days?.gaps[column]?.width ?? 0
    const width = gutter.width + (newPhase ? metrics.phaseGap : 0) + gap
    gutterLeft.push(x)
    gutters.push(gutter)
    x += width
    const columnWidth = widths[column]
    if (columnWidth === undefined) continue
    left.push(x)
    x += columnWidth
    right.push(x)
  }
  const crossings = gutters.reduce((sum, gutter) => sum + gutter.crossings, 0)
  return { left, right, gutterLeft, gutters, crossings, width: x + metrics.lastMargin, metrics }
}

/** Returns the height of a berth. */
export function berthHeight(
  berth: { lane: number; slot: number },
  lanes: readonly LaneExtent[],
  pitch: number,
): number {
  return (lanes[berth.lane]?.rail ?? 0) + pitch * berth.slot
}

/** Lists who passes the gutter before a column. Whoever enters or leaves there does so from its own lane. */
export function passagesOf(
  rows: readonly BerthRow[],
  column: number,
  lanes: readonly LaneExtent[],
  pitch: number,
): readonly Passage[] {
  return rows.flatMap((row) => {
    const before = row.berths[column - 1 - row.first]
    const after = row.berths[column - row.first]
    if (before === undefined && after === undefined) return []
    const home = lanes[row.home]?.rail ?? 0
    const from = before === undefined ? home : berthHeight(before, lanes, pitch)
    const to = after === undefined ? home : berthHeight(after, lanes, pitch)
    return [{ role: row.path.role, from, to }]
  })
}
