import type { Role, Step } from '@routebord/schema'
import { type BerthRow, countThreads } from './assign-berths.ts'
import type { Columns } from './assign-columns.ts'
import type { Grid } from './build-grid.ts'
import type { LaneExtent } from './lane-extents.ts'
import { METRICS } from './metrics.ts'
import { rowHeight, type SetCard } from './set-card.ts'
import type { Bridge, CardBody, CardLayout, NoteLayout, StationLayout } from './swimlane-layout.ts'

const DECISION_INSET = 24
const NOTE_BELOW = 22
/** Between the lines of a note. */
export const NOTE_LINE = 17
/** Below the last line of a note. */
export const NOTE_END = 6
const ABOVE_NOTE = 30
const BELOW_NOTE = 46

/** Puts a set card on the map: a body for each run of neighbouring lanes that take part, a deck over the others. */
export function placeCard(
  card: SetCard,
  columns: Columns,
  grid: Grid,
  lanes: readonly LaneExtent[],
  rows: readonly BerthRow[],
): CardLayout {
  const { step } = card
  const site = siteOf(step, columns, grid, lanes)
  const { rail } = site
  const laneOf = new Map<Role, LaneExtent>(lanes.map((lane) => [lane.role, lane]))
  const bodies = bodiesOf(card, lanes)
  const onRail = <T extends { readonly baseline: number }>(line: T): T => ({
    ...line,
    baseline: rail + line.baseline,
  })
  return {
    ...site,
    top: rail - METRICS.railInset,
    bottom: bodies.at(-1)?.bottom ?? rail,
    title: card.title,
    titleBaseline: rail + card.titleBaseline,
    remark: card.remark && onRail(card.remark),
    touchpoints: card.touchpoints.map(onRail),
    frictions: card.frictions.map(onRail),
    rows: card.rows.map((row) => {
      const rowRail = laneOf.get(row.item)?.rail ?? rail
      const quote = row.quoted ? row.text : undefined
      return { role: row.item, rail: rowRail, quote, baseline: rowRail + row.baseline }
    }),
    bodies,
    bridges: bridgesOf(card, lanes, countThreads(rows, site.column)),
  }
}

/** Puts a step that nobody saw on the map: no card, a note at its thread. */
export function placeNote(
  card: SetCard,
  columns: Columns,
  grid: Grid,
  lanes: readonly LaneExtent[],
  hasSigns: boolean,
  remark: string,
): NoteLayout {
  const site = siteOf(card.step, columns, grid, lanes)
  const { rail } = site
  const below = rail + METRICS.pitch * (card.step.roles.length - 1) + NOTE_BELOW
  return {
    ...site,
    top: rail - ABOVE_NOTE,
    bottom: rail + BELOW_NOTE,
    threads: card.step.roles.length,
    remark,
    remarkBaseline: hasSigns ? below : rail - METRICS.railInset + 1,
    title: card.title,
    titleBaseline: hasSigns ? below + NOTE_LINE : below,
  }
}

/** Returns how far the words of a step that nobody saw reach below its rail at most. */
export function noteHeight({ step, title }: SetCard): number {
  const threads = METRICS.pitch * (step.roles.length - 1)
  return threads + NOTE_BELOW + NOTE_LINE * title.lines.length + NOTE_END
}

/** Puts the mark of a step on the threads that meet there. */
export function placeStation(card: CardLayout): StationLayout {
  const inset = card.step.kind === 'decision' ? DECISION_INSET : METRICS.stationInset
  return { step: card.step, x: card.left + inset, rail: card.rail, threads: card.step.roles.length }
}

/** Finds where a step stands: its column, and the rail of its host. */
export function siteOf(
  step: Step,
  columns: Columns,
  grid: Grid,
  lanes: readonly LaneExtent[],
): Pick<CardLayout, 'step' | 'column' | 'left' | 'right' | 'rail'> {
  const column = columns.columnOf.get(step) ?? 0
  const rail = lanes.find((lane) => step.roles.includes(lane.role))?.rail ?? 0
  return { step, column, left: grid.left[column] ?? 0, right: grid.right[column] ?? 0, rail }
}

function bodiesOf(card: SetCard, lanes: readonly LaneExtent[]): readonly CardBody[] {
  const bodies: { top: number; bottom: number }[] = []
  let open = false
  for (const lane of lanes) {
    if (!card.company.includes(lane.role)) {
      open = false
      continue
    }
    const isHost = bodies.length === 0
    const row = card.rows.find((item) => item.item === lane.role)
    const height = isHost ? card.hostHeight : row === undefined ? 0 : rowHeight(row)
    const bottom = lane.rail + height
    const body = bodies.at(-1)
    if (open && body !== undefined) body.bottom = bottom
    else bodies.push({ top: lane.rail - METRICS.railInset, bottom })
    open = true
  }
  return bodies
}

/** Lists the lanes that a card passes over, with the threads that run there. */
export function bridgesOf(
  { company }: SetCard,
  lanes: readonly LaneExtent[],
  threads: ReadonlyMap<number, number>,
): readonly Bridge[] {
  const takesPart = (lane: LaneExtent): boolean => company.includes(lane.role)
  const first = lanes.findIndex(takesPart)
  const last = lanes.findLastIndex(takesPart)
  return lanes.flatMap((lane, place) => {
    if (place <= first || place >= last || takesPart(lane)) return []
    return [{ role: lane.role, rail: lane.rail, threads: threads.get(place) ?? 0 }]
  })
}
