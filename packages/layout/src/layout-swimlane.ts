import { type Composite, deepFreeze } from '@routebord/analysis'
import type { Step } from '@routebord/schema'
import { arrangeComposite } from './arrange-composite.ts'
import { buildGrid, columnWidths } from './build-grid.ts'
import { drawFeelings, placesOfFeelings } from './draw-feelings.ts'
import { drawThreads } from './draw-threads.ts'
import { influenceRooms } from './influence-label.ts'
import { laneExtents } from './lane-extents.ts'
import { METRICS, PHASE_HEIGHT } from './metrics.ts'
import { resolveOptions, type SwimlaneLayoutOptions } from './options.ts'
import { placeCard, placeNote, placeStation } from './place-cards.ts'
import { placeSigns } from './place-signs.ts'
import { channelHeight, routeLinks } from './route-links.ts'
import { setCard } from './set-card.ts'
import { setLaneHeads, setPhaseHeads } from './set-heads.ts'
import { setSigns } from './set-signs.ts'
import type { SwimlaneLayout } from './swimlane-layout.ts'

/**
 * Lays a composite out in swimlanes: one lane a role, one block of columns a phase. The result is plain numbers;
 * the same composite and options give the same numbers on every machine.
 */
export function layoutSwimlane(
  composite: Composite,
  options: SwimlaneLayoutOptions = {},
): SwimlaneLayout {
  const { journey } = composite
  const resolved = resolveOptions(options, journey.locale)
  const { words } = resolved.language
  const { lanes: order, columns, rows } = arrangeComposite(composite, options)

  const sites = setSigns(journey.signposts, journey.steps, order, resolved)
  const widths = columnWidths(composite, columns, sites, resolved)
  const widthOf = (step: Step): number => widths[columns.columnOf.get(step) ?? 0] ?? 0
  const set = journey.steps.map((step) =>
    setCard(step, order.companyOf(step), widthOf(step), resolved),
  )

  const headHeight = PHASE_HEIGHT + (columns.days === undefined ? 0 : METRICS.timelineHeight)
  const lanesTop = headHeight + channelHeight(journey.links)
  const rooms = influenceRooms(journey, set, sites, order.roles, widthOf, resolved)
  const extents = laneExtents(order.roles, composite, set, sites, lanesTop, resolved.detail, rooms)
  const grid = buildGrid(widths, rows, extents, columns, resolved.detail.roads)

  const seen = set.filter((card) => card.step.observed !== 'no')
  const cards = seen.map((card) => placeCard(card, columns, grid, extents, rows))
  const withSigns = new Set(sites.map((site) => site.step))
  const notes = set
    .filter(({ step }) => step.observed === 'no')
    .map((card) =>
      placeNote(card, columns, grid, extents, withSigns.has(card.step), words.notObserved),
    )
  const stations = cards.map(placeStation)
  const lanes = setLaneHeads(extents, resolved)
  const threads = drawThreads(rows, grid, extents)
  const signs = sites.flatMap(({ step, phase, role, signs: here }) => {
    const column = (step && columns.columnOf.get(step)) ?? columns.phaseOf.indexOf(phase)
    const rail = extents[order.placeOf.get(role) ?? 0]?.rail ?? 0
    return placeSigns({ left: grid.left[column] ?? 0, right: grid.right[column] ?? 0, rail }, here)
  })
  const edges = { headWidth: METRICS.headWidth, lanesTop }
  return deepFreeze({
    orientation: 'horizontal',
    width: grid.width,
    height: extents.at(-1)?.bottom ?? lanesTop,
    headHeight,
    ...edges,
    locale: resolved.locale,
    columns: grid.left,
    timeline: options.axis?.timeline(columns, grid, resolved),
    phases: setPhaseHeads(journey.phases, columns, grid, resolved),
    lanes,
    cards,
    notes,
    stations,
    threads,
    crossings: grid.crossings,
    signs,
    feelings: drawFeelings(composite, extents, placesOfFeelings(stations, notes), words.feeling),
    links: routeLinks(journey.links, { cards, notes, lanes, threads, signs, ...edges }, resolved),
  })
}
