import { type Composite, deepFreeze } from '@routebord/analysis'
import type { Role, Step } from '@routebord/schema'
import type { Axis } from '../axis.ts'
import { groupBy } from '../group-by.ts'
import { resolveOptions, type SwimlaneLayoutOptions } from '../options.ts'
import { type BraidOptions, type BraidOrder, orderSlices } from '../order/braid/order-slices.ts'
import { assignBraidColumns } from './assign-braid-columns.ts'
import { braidCards } from './braid-cards.ts'
import { braidLanes } from './braid-lanes.ts'
import type { BraidLayout } from './braid-layout.ts'
import { BRAID } from './braid-metrics.ts'
import { buildBraidGrid } from './build-braid-grid.ts'
import { drawBraidThreads } from './draw-braid-threads.ts'
import { placeBlocks, placeNames, placeStations } from './place-blocks.ts'
import { placeBraidSigns } from './place-braid-signs.ts'
import { setBraidPhases } from './set-braid-phases.ts'
import { setBraidSigns } from './set-braid-signs.ts'
import { braidColumnWidths } from './set-braid-texts.ts'
import { type ColumnSlice, sliceComposite } from './slice-composite.ts'
import { stackBlocks } from './stack-blocks.ts'

/** How a braid is laid out. */
export interface BraidLayoutOptions
  extends Pick<SwimlaneLayoutOptions, 'locale' | 'language' | 'measureText' | 'detail'>,
    BraidOptions {}

/** Places steps in the columns that a braid has, so that the strip of a journey goes with its braid. */
export const braidAxis: Axis = Object.freeze({
  assign: assignBraidColumns,
  timeline: () => undefined,
})

const orders = new WeakMap<Composite, BraidOptions & { readonly order: BraidOrder<Role> }>()

/** Seeks the order once: another language or level of detail has the same. */
function orderOf(
  composite: Composite,
  slices: readonly ColumnSlice[],
  { budget }: BraidOptions,
): BraidOrder<Role> {
  const known = orders.get(composite)
  if (known !== undefined && known.budget === budget) return known.order
  const order = orderSlices(slices, { budget })
  orders.set(composite, { budget, order })
  return order
}

/**
 * Lays a composite out as a braid: no lanes, but threads that change places along the way, so that they cross least
 * and those who travel together lie side by side. Then threads go straight where they can, and the whole is as low
 * as that allows. The result is plain numbers; the same composite and options give the same on every machine.
 */
export function layoutBraid(composite: Composite, options: BraidLayoutOptions = {}): BraidLayout {
  const { journey, paths } = composite
  const resolved = resolveOptions(options, journey.locale)
  const columns = assignBraidColumns(composite)
  const columnOf = (step: Step): number => columns.columnOf.get(step) ?? 0
  const slices = sliceComposite(composite, columns)
  const { orders, crossings, proven } = orderOf(composite, slices, options)

  const entering = slices.map((): Role[] => [])
  for (const { role, entry } of paths) if (entry) entering[columnOf(entry)]?.push(role)
  const signs = setBraidSigns(composite, columns, slices, resolved)
  const widths = braidColumnWidths(columns, entering, signs, resolved)
  const sitesIn = groupBy(signs, ({ column }) => column)
  const blocks = slices.map((slice, column) => {
    const sites = sitesIn.get(column) ?? []
    const texts = { width: widths[column] ?? 0, entering: entering[column] ?? [], sites }
    return stackBlocks(slice, orders[column] ?? [], texts, resolved)
  })
  const { stacks, threads, bottom } = placeBlocks(blocks)
  const grid = buildBraidGrid(widths, threads)
  const stations = placeStations(stacks, grid)
  const drawn = drawBraidThreads(paths, columnOf, grid, threads)
  return deepFreeze({
    orientation: 'horizontal',
    width: grid.width,
    height: bottom + BRAID.margin,
    headWidth: 0,
    headHeight: BRAID.phaseHeight,
    lanesTop: BRAID.phaseHeight,
    locale: resolved.locale,
    pitch: BRAID.pitch,
    lineHeight: BRAID.lineHeight,
    columns: grid.left,
    timeline: undefined,
    phases: setBraidPhases(journey.phases, columns, grid, resolved),
    lanes: braidLanes(journey.roles, drawn, resolved),
    cards: braidCards(stacks, grid),
    notes: [],
    stations,
    threads: drawn,
    names: placeNames(stacks, grid),
    crossings,
    proven,
    signs: placeBraidSigns(stacks, grid),
    feelings: [],
    links: [],
  })
}
