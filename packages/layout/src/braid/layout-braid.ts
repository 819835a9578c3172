import { type Composite, deepFreeze } from '@routebord/analysis'
import type { Role, Step } from '@routebord/schema'
import { resolveOptions, type SwimlaneLayoutOptions } from '../options.ts'
import { type BraidOptions, orderSlices } from '../order/braid/order-slices.ts'
import { assignBraidColumns } from './assign-braid-columns.ts'
import type { BraidLayout } from './braid-layout.ts'
import { BRAID } from './braid-metrics.ts'
import { buildBraidGrid } from './build-braid-grid.ts'
import { drawBraidThreads } from './draw-braid-threads.ts'
import { joinRuns } from './join-runs.ts'
import { placeNames, placeStations, type Stack } from './place-blocks.ts'
import { placeRuns } from './place-runs.ts'
import { setBraidPhases } from './set-braid-phases.ts'
import { braidColumnWidths } from './set-braid-texts.ts'
import { sliceComposite } from './slice-composite.ts'
import { stackBlocks } from './stack-blocks.ts'

/** How a braid is laid out. */
export interface BraidLayoutOptions
  extends Pick<SwimlaneLayoutOptions, 'locale' | 'measureText'>,
    BraidOptions {}

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
  const { orders, crossings, proven } = orderSlices(slices, options)

  const entering = slices.map((): Role[] => [])
  for (const { role, entry } of paths) if (entry) entering[columnOf(entry)]?.push(role)
  const widths = braidColumnWidths(columns, entering, resolved)
  const blocks = slices.map((slice, column) =>
    stackBlocks(slice, orders[column] ?? [], entering[column] ?? [], widths[column] ?? 0, resolved),
  )
  const runs = joinRuns(blocks)
  const { heights, bottom } = placeRuns(blocks, runs)
  const stacks: readonly Stack[] = blocks.map((own, column) =>
    own.map((block, index) => {
      const { run, offset } = runs.places[column]?.[index] ?? { run: 0, offset: 0 }
      return { block, top: BRAID.phaseHeight + BRAID.threadGap + (heights[run] ?? 0) + offset }
    }),
  )
  const threads = stacks.map(
    (stack) =>
      new Map(
        stack.flatMap(({ block, top }) =>
          block.roles.map((role, slot) => [role, top + BRAID.pitch * slot] as const),
        ),
      ),
  )
  const grid = buildBraidGrid(widths, threads)
  return deepFreeze({
    width: grid.width,
    height: BRAID.phaseHeight + BRAID.threadGap + bottom + BRAID.margin,
    braidTop: BRAID.phaseHeight,
    locale: resolved.locale,
    pitch: BRAID.pitch,
    lineHeight: BRAID.lineHeight,
    columns: grid.left,
    phases: setBraidPhases(journey.phases, columns, grid, resolved),
    stations: placeStations(stacks, grid),
    threads: drawBraidThreads(paths, columnOf, grid, threads),
    names: placeNames(stacks, grid),
    crossings,
    proven,
  })
}
