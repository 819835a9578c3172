import type { Composite } from '@routebord/analysis'
import type { Arrangement } from '../arrange-composite.ts'
import { buildGrid, type Grid } from '../build-grid.ts'
import type { ResolvedLayoutOptions } from '../options.ts'
import { channelHeight } from '../route-links.ts'
import type { SignSite } from '../set-signs.ts'
import type { LaneLayout } from '../swimlane-layout.ts'
import { type LaneAbreast, lanesAbreast } from './lanes-abreast.ts'
import type { SetLinkLabel } from './set-link-labels.ts'
import { setVerticalCard, type VerticalCard } from './set-vertical-card.ts'
import { headHeight, setVerticalHeads } from './set-vertical-heads.ts'
import { type Rows, stretchRows } from './stretch-rows.ts'
import { VERTICAL } from './vertical-metrics.ts'

/** What a map is laid out from, its texts set as far as they need no place. */
export interface Given {
  readonly composite: Composite
  readonly arrangement: Arrangement
  readonly resolved: ResolvedLayoutOptions
  readonly sites: readonly SignSite[]
  readonly labels: readonly SetLinkLabel[]
}

/** Lanes abreast, rows below each other, and the cards that have to find room in them. */
export interface Ground {
  readonly lanesTop: number
  readonly extents: readonly LaneAbreast[]
  readonly lanes: readonly LaneLayout[]
  readonly set: readonly VerticalCard[]
  readonly rows: Rows
  readonly grid: Grid
}

/** Lays lanes and rows to the right of what stands in the margin. */
export function layGround(
  { composite, arrangement, resolved, sites, labels }: Given,
  margin: number,
): Ground {
  const { lanes: order, columns, rows: berths } = arrangement
  const lanesTop = margin + returnRoom(composite, resolved)
  const extents = lanesAbreast(order, composite, lanesTop, resolved.detail)
  const lanes = setVerticalHeads(extents, resolved)
  const set = composite.journey.steps.flatMap(
    (step) => setVerticalCard(step, order, extents, resolved) ?? [],
  )
  const rows = stretchRows(set, columns, sites, labels)
  const metrics = { ...VERTICAL, headWidth: headHeight(lanes) }
  return {
    lanesTop,
    extents,
    lanes,
    set,
    rows,
    grid: buildGrid(rows.heights, berths, extents, columns, metrics),
  }
}

/** Ways back run between the phases and the lanes, with what is said of them beside. */
function returnRoom({ journey }: Composite, { detail }: ResolvedLayoutOptions): number {
  const channel = channelHeight(journey.links)
  return channel > 0 && detail.words ? channel + VERTICAL.returnLabel : channel
}
