import { type Composite, deepFreeze } from '@routebord/analysis'
import type { Step } from '@routebord/schema'
import { type Arrangement, arrangeComposite } from '../arrange-composite.ts'
import { countThreads } from '../assign-berths.ts'
import type { Grid } from '../build-grid.ts'
import { drawFeelings, placesOfFeelings } from '../draw-feelings.ts'
import { drawThreads } from '../draw-threads.ts'
import { resolveOptions, type SwimlaneLayoutOptions } from '../options.ts'
import { routeLinks, type Stop } from '../route-links.ts'
import { BOARD_ROOM, type SignSite, setSigns } from '../set-signs.ts'
import type { CardLayout, NoteLayout, SignLayout, SwimlaneLayout } from '../swimlane-layout.ts'
import { dateRoom } from './date-room.ts'
import type { LaneAbreast } from './lanes-abreast.ts'
import { layGround } from './lay-ground.ts'
import { placeLinkLabels } from './place-link-labels.ts'
import {
  placeVerticalCard,
  placeVerticalNote,
  placeVerticalStation,
} from './place-vertical-card.ts'
import { placeVerticalSigns } from './place-vertical-signs.ts'
import { setLinkLabels } from './set-link-labels.ts'
import { bundleSpan, type VerticalCard } from './set-vertical-card.ts'
import { setVerticalPhases } from './set-vertical-heads.ts'
import type { Rows } from './stretch-rows.ts'
import { VERTICAL } from './vertical-metrics.ts'

/** How a composite is laid out down the page: as one that runs to the side. */
export type VerticalLayoutOptions = SwimlaneLayoutOptions

/** How far to the right of its zero the best feeling lies. */
const REACH = 20
const SIGN_BOX = {
  width: VERTICAL.cardWidth - VERTICAL.railInset - VERTICAL.signAside - BOARD_ROOM,
  maxLines: 4,
}

/**
 * Lays a composite out down the page: lanes abreast, one row of steps below the other, phases from top to bottom. The
 * roads are those of `layoutSwimlane`, turned; see `SwimlaneLayout` for what then counts along and across.
 * @example
 * import { deriveComposite } from '@routebord/analysis'
 * import { twoRoles } from '@routebord/examples'
 * import { pictureBox } from '@routebord/layout'
 * import { layoutVertical } from '@routebord/layout/vertical'
 * import { assertJourney } from '@routebord/schema'
 *
 * const layout = layoutVertical(deriveComposite(assertJourney(twoRoles)))
 * const [first, second] = layout.cards.map((card) => pictureBox(layout, card))
 * first.bottom < second.top // → true
 */
export function layoutVertical(
  composite: Composite,
  options: VerticalLayoutOptions = {},
): SwimlaneLayout {
  const { journey } = composite
  const resolved = resolveOptions(options, journey.locale)
  const { words } = resolved.language
  const arrangement = arrangeComposite(composite, options)
  const { lanes: order, columns, rows: berths } = arrangement
  const sites = setSigns(journey.signposts, journey.steps, order, resolved, SIGN_BOX)
  const labels = setLinkLabels(journey, resolved)
  const given = { composite, arrangement, resolved, sites, labels }
  // Where days begin is known before there is room for their dates: how far the lanes lie to the right changes no row.
  const undated = layGround(given, VERTICAL.phaseWidth)
  const timeline = options.axis?.timeline(columns, undated.grid, resolved)
  const headHeight = VERTICAL.phaseWidth + dateRoom(timeline, resolved)
  const { extents, lanes, set, rows, grid, lanesTop } =
    timeline === undefined ? undated : layGround(given, headHeight)
  const { cards, notes } = placeSteps(set, arrangement, grid, rows, extents, words.notObserved)
  const all: readonly (CardLayout | NoteLayout)[] = [...cards, ...notes]
  const places = new Map(all.map((place) => [place.step, place] as const))
  const signs = sites.flatMap((site) => signsAt(site, places, arrangement, grid, extents))
  const stations = cards.map(placeVerticalStation)
  const threads = drawThreads(berths, grid, extents)
  const { headWidth } = grid.metrics
  const surroundings = { cards, notes, lanes, threads, signs, lanesTop, headWidth, influenceStart }
  const silent = { ...resolved, detail: { ...resolved.detail, words: false } }
  const links = routeLinks(journey.links, surroundings, silent)
  return deepFreeze({
    orientation: 'vertical',
    width: grid.width,
    height: (lanes.at(-1)?.bottom ?? lanesTop) + VERTICAL.laneGap,
    headWidth,
    headHeight,
    lanesTop,
    locale: resolved.locale,
    columns: grid.left,
    timeline,
    phases: setVerticalPhases(journey.phases, columns, grid, resolved),
    lanes,
    cards,
    notes,
    stations,
    threads,
    crossings: grid.crossings,
    signs,
    feelings: drawFeelings(
      composite,
      extents,
      placesOfFeelings(stations, notes),
      words.feeling,
      REACH,
    ),
    links: placeLinkLabels(links, labels, all, signs, lanes, headHeight),
  })
}

/** Near its end, so that the way down to a later row does not run behind cards of the same row. */
function influenceStart({ right }: Stop): number {
  return right - VERTICAL.cardBottom
}

function placeSteps(
  set: readonly VerticalCard[],
  { columns, rows: berths }: Arrangement,
  grid: Grid,
  rows: Rows,
  lanes: readonly LaneAbreast[],
  remark: string,
): { readonly cards: readonly CardLayout[]; readonly notes: readonly NoteLayout[] } {
  const cards: CardLayout[] = []
  const notes: NoteLayout[] = []
  for (const card of set) {
    const column = columns.columnOf.get(card.step) ?? 0
    const top = (grid.left[column] ?? 0) + (rows.above[column] ?? 0)
    if (card.step.observed === 'no') notes.push(placeVerticalNote(card, column, top, remark))
    else cards.push(placeVerticalCard(card, column, top, lanes, countThreads(berths, column)))
  }
  return { cards, notes }
}

/** Signs of a phase in which their roles take no step stand at its beginning, beside whoever runs there. */
function signsAt(
  { step, phase, role, signs }: SignSite,
  places: ReadonlyMap<Step, CardLayout | NoteLayout>,
  { columns, rows: berths, lanes: order }: Arrangement,
  grid: Grid,
  lanes: readonly LaneAbreast[],
): readonly SignLayout[] {
  const place = step && places.get(step)
  if (place !== undefined)
    return placeVerticalSigns({ ...place, span: bundleSpan(place.step.roles.length) }, signs)
  const column = columns.phaseOf.indexOf(phase)
  const lane = order.placeOf.get(role) ?? 0
  const threads = countThreads(berths, column).get(lane) ?? 1
  const end = grid.right[column] ?? 0
  const site = { left: end, right: end, rail: lanes[lane]?.rail ?? 0, span: bundleSpan(threads) }
  return placeVerticalSigns(site, signs)
}
