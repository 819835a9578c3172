import { type Composite, deepFreeze, localize } from '@routebord/analysis'
import type { Phase, Role, Signpost, Step } from '@routebord/schema'
import { arrangeComposite } from './arrange-composite.ts'
import type { BerthRow } from './assign-berths.ts'
import type { Columns } from './assign-columns.ts'
import { buildGrid, type Grid } from './build-grid.ts'
import { callName } from './call-name.ts'
import { drawThreads } from './draw-threads.ts'
import { groupBy } from './group-by.ts'
import type { LaneExtent } from './lane-extents.ts'
import type { MeasureText } from './measure-text.ts'
import { CLOSE_OVERVIEW, OVERVIEW, STYLES } from './metrics.ts'
import { resolveOptions, type SwimlaneLayoutOptions } from './options.ts'
import { siteOf } from './place-cards.ts'
import { bandEdge } from './set-heads.ts'
import { createPlaceFinder } from './set-signs.ts'
import type { StationLayout, ThreadLayout } from './swimlane-layout.ts'
import { type TextLines, wrapText } from './wrap-text.ts'

/** A phase of the overview. */
export interface OverviewPhase {
  readonly phase: Phase
  /** Cut where it would reach into the next; empty where no letter has room. */
  readonly title: string
  readonly left: number
  readonly right: number
  readonly ruleLeft: number
  readonly ruleRight: number
}

/** A lane of the overview. */
export interface OverviewLane {
  readonly role: Role
  /** Empty where lanes are too low for words. */
  readonly name: string
  readonly rail: number
}

/** A signpost as a pennant on the road. */
export interface OverviewPennant {
  readonly signpost: Signpost
  readonly x: number
  readonly rail: number
}

/** The whole journey at a glance: who travels with whom, and where signs stand or are missing. */
export interface OverviewLayout {
  readonly width: number
  readonly height: number
  readonly headWidth: number
  readonly pitch: number
  /** From a lane's top to its rail: the room for a pennant. */
  readonly railInset: number
  /** Of titles and names: larger on a strip so long that it will be shown smaller. */
  readonly textSize: number
  readonly phases: readonly OverviewPhase[]
  readonly lanes: readonly OverviewLane[]
  readonly threads: readonly ThreadLayout[]
  readonly stations: readonly StationLayout[]
  /** Where steps are that nobody has observed: they have no mark on the strip. */
  readonly unseen: readonly StationLayout[]
  readonly pennants: readonly OverviewPennant[]
  /** Left edge of each column: the same columns that `layoutSwimlane` has. */
  readonly columns: readonly number[]
}

/** Lays a composite out as an overview: the same roads as in full, without cards, small enough to be seen at once. */
export function layoutOverview(
  composite: Composite,
  options: SwimlaneLayoutOptions = {},
): OverviewLayout {
  const { journey } = composite
  const { locale, measureText } = resolveOptions(options, journey.locale)
  const { lanes: order, columns, rows } = arrangeComposite(composite, options)
  const { roles } = order
  const laneHeight = heightOfLanes(roles.length)
  const pitch = laneHeight < OVERVIEW.laneHeight ? CROWDED_PITCH : OVERVIEW.pitch
  const names =
    laneHeight < LEAST_WITH_NAME ? [] : roles.map((role) => shortName(role, locale, measureText))
  const nameWidth = Math.max(0, ...names.map((name) => name.width))
  const titles = new Map(journey.phases.map((phase) => [phase, localize(phase.title, locale)]))
  // An overview shows the order of days, not their distance.
  const { days: _, ...evenly } = columns
  const draw = (roads: typeof OVERVIEW, scale: number) => {
    const share = OVERVIEW.railInset / OVERVIEW.laneHeight
    const railInset = Math.round(laneHeight * scale * share)
    const lanes = setLanes(roles, rows, { laneHeight: laneHeight * scale, railInset, pitch }, scale)
    const headWidth = (HEAD_ROOM + nameWidth) * scale
    const widths = columnWidths(columns, titles, roads, measureText)
    const grid = buildGrid(widths, rows, lanes, evenly, { ...roads, headWidth, pitch })
    return { lanes, railInset, headWidth, grid, scale }
  }
  const isLong = columns.count * OVERVIEW.columnWidth > WIDEST
  let drawn = draw(isLong ? CLOSE_OVERVIEW : OVERVIEW, 1)
  if (isLong || drawn.grid.width > WIDEST) {
    const { width } = (isLong ? drawn : draw(CLOSE_OVERVIEW, 1)).grid
    const spare = Math.max(0, Math.floor((WIDEST - width) / columns.count))
    const columnWidth = CLOSE_OVERVIEW.columnWidth + spare
    // Names grow with what is shown smaller, and take their part of the width.
    const head = HEAD_ROOM + nameWidth
    const scale = Math.max(1, (width - head) / (WIDEST - head))
    drawn = draw({ ...CLOSE_OVERVIEW, columnWidth }, scale)
  }
  const { lanes, railInset, headWidth, grid, scale } = drawn
  const placeOfSign = createPlaceFinder(journey.steps)
  const places = journey.steps.map((step) => stationOf(step, columns, grid, lanes))
  return deepFreeze({
    width: grid.width,
    height: lanes.at(-1)?.bottom ?? OVERVIEW.phaseHeight,
    headWidth,
    pitch,
    railInset,
    textSize: STYLES.title.size * scale,
    phases: setPhases(titles, columns, grid, scale, measureText),
    lanes: lanes.map(({ role, rail }, place) => {
      const name = names[place]?.lines[0] ?? ''
      return { role, name, rail }
    }),
    threads: drawThreads(rows, grid, lanes),
    stations: places.filter(({ step }) => step.observed !== 'no'),
    unseen: places.filter(({ step }) => step.observed === 'no'),
    pennants: journey.signposts
      .filter((signpost) => signpost.status !== 'retired')
      .flatMap((signpost) => pennantOf(signpost, placeOfSign(signpost), columns, grid, lanes)),
    columns: grid.left,
  })
}

/** The widest strip whose texts are no smaller than 12 px where it is shown at 1100 px. */
const WIDEST = 1283

/** Widens the columns of a phase whose title would reach into the next. */
function columnWidths(
  { phaseOf }: Columns,
  titles: ReadonlyMap<Phase, string>,
  { gutter, columnWidth, longestTitle }: typeof OVERVIEW,
  measure: MeasureText,
): readonly number[] {
  const columnsOf = groupBy(phaseOf, (phase) => phase)
  return phaseOf.map((phase) => {
    const count = columnsOf.get(phase)?.length ?? 1
    const title = Math.min(longestTitle, measure(titles.get(phase) ?? '', STYLES.title))
    const share = (title + TITLE_GAP - gutter * count) / count
    return Math.max(columnWidth, Math.ceil(share))
  })
}

/** Sets each title over the columns of its phase, cut where it would reach into the next. */
function setPhases(
  titles: ReadonlyMap<Phase, string>,
  { phaseOf }: Columns,
  grid: Grid,
  scale: number,
  measure: MeasureText,
): readonly OverviewPhase[] {
  return [...titles].map(([phase, title]) => {
    const [first, last] = [phaseOf.indexOf(phase), phaseOf.lastIndexOf(phase)]
    const ruleLeft = grid.left[first] ?? 0
    const room = ((grid.left[last + 1] ?? grid.width) - ruleLeft) / scale
    const box = { style: STYLES.title, width: room - TITLE_GAP, maxLines: 1, measure }
    const { lines, width } = wrapText(title, box)
    return {
      phase,
      title: width > room ? '' : (lines[0] ?? ''),
      left: bandEdge(grid, first),
      right: bandEdge(grid, last + 1),
      ruleLeft,
      ruleRight: grid.right[last] ?? 0,
    }
  })
}

/** What all lanes share: five have their full height, of more each has less. */
const LANES_HEIGHT = 230
const LEAST_LANE = 12
const LEAST_WITH_NAME = 17
const CROWDED_PITCH = 4
/** Between the lowest thread of a bundle and the next lane. */
const BUNDLE_GAP = 2

function heightOfLanes(count: number): number {
  const share = Math.floor(LANES_HEIGHT / Math.max(1, count))
  return Math.min(OVERVIEW.laneHeight, Math.max(LEAST_LANE, share))
}

/** Sets the lanes below one another, as low as their bundles allow: none runs over the next lane's rail. */
function setLanes(
  roles: readonly Role[],
  rows: readonly BerthRow[],
  {
    laneHeight,
    railInset,
    pitch,
  }: Pick<OverviewLayout, 'railInset' | 'pitch'> & {
    readonly laneHeight: number
  },
  scale: number,
): readonly LaneExtent[] {
  const lastSlots = roles.map(() => 0)
  for (const { berths } of rows)
    for (const { lane, slot } of berths) lastSlots[lane] = Math.max(slot, lastSlots[lane] ?? 0)
  let bottom = OVERVIEW.phaseHeight * scale
  return roles.map((role, place) => {
    const top = bottom
    const rail = top + railInset
    bottom += Math.max(laneHeight, railInset + pitch * (lastSlots[place] ?? 0) + BUNDLE_GAP)
    return { role, top, rail, zero: undefined, bottom }
  })
}

function stationOf(
  step: Step,
  columns: Columns,
  grid: Grid,
  lanes: readonly LaneExtent[],
): StationLayout {
  const { left, right, rail } = siteOf(step, columns, grid, lanes)
  return { step, x: (left + right) / 2, rail, threads: step.roles.length }
}

const TITLE_GAP = 10
const LONGEST_NAME = 150
// Margins, and the sample of the thread beside the name.
const HEAD_ROOM = 66

/** Sets as much of a name as there is room for. */
function shortName(role: Role, locale: string, measure: MeasureText): TextLines {
  const box = { style: STYLES.title, width: LONGEST_NAME, maxLines: 1, measure }
  return wrapText(callName(role, locale), box)
}

const ASIDE: Readonly<Record<Signpost['moment'], number>> = { before: -13, during: 0, after: 13 }

/** A sign of a phase in which its roles take no step stands at the beginning of the phase, in the lane of the first. */
function pennantOf(
  signpost: Signpost,
  place: Step | Phase,
  columns: Columns,
  grid: Grid,
  lanes: readonly LaneExtent[],
): readonly OverviewPennant[] {
  const isStep = 'roles' in place
  const column = isStep ? columns.columnOf.get(place) : columns.phaseOf.indexOf(place)
  const roles = isStep ? place.roles : signpost.roles
  const rail = lanes.find((lane) => roles.includes(lane.role))?.rail
  if (column === undefined || rail === undefined) return []
  const middle = ((grid.left[column] ?? 0) + (grid.right[column] ?? 0)) / 2
  return [{ signpost, x: middle + ASIDE[signpost.moment], rail }]
}
