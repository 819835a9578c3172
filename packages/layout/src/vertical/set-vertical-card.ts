import type { Step } from '@routebord/schema'
import type { Lanes } from '../lane-order.ts'
import { METRICS } from '../metrics.ts'
import type { ResolvedLayoutOptions } from '../options.ts'
import { rowHeight, type SetCard, setCard } from '../set-card.ts'
import type { LaneAbreast } from './lanes-abreast.ts'
import { VERTICAL } from './vertical-metrics.ts'

const LEAST_HEIGHT = 48
const TEXT_INSET = 14
const HALF_LINE = 4.5

/** A card's texts, set beside the threads of its host; baselines count from its top edge. */
export interface VerticalCard extends SetCard {
  readonly host: LaneAbreast
  readonly height: number
}

/** Sets a step's texts into its host's lane; the others speak in their own. Undefined without a lane. */
export function setVerticalCard(
  step: Step,
  order: Lanes,
  lanes: readonly LaneAbreast[],
  options: ResolvedLayoutOptions,
): VerticalCard | undefined {
  const company = order.companyOf(step)
  const host = lanes.find((lane) => lane.role === company[0])
  if (host === undefined) return undefined
  const { pitch, textAside, textTop } = VERTICAL
  const textLeft = host.rail + pitch * (step.roles.length - 1) + textAside - TEXT_INSET
  const card = setCard(step, company, host.cardEnd - textLeft, options)
  // A map whose journey runs to the right puts the first baseline below the threads, this one beside them.
  const shift = card.titleBaseline - textTop
  const move = <T extends { readonly baseline: number }>(line: T): T => ({
    ...line,
    baseline: line.baseline - shift,
  })
  const rows = card.rows.map((row) =>
    row.item === host.role ? move(row) : { ...row, baseline: textTop },
  )
  const guests = card.rows.filter((row) => row.item !== host.role)
  const heights = guests.map((row) => textTop - HALF_LINE + rowHeight(row))
  return {
    ...card,
    host,
    rows,
    titleBaseline: textTop,
    remark: card.remark && move(card.remark),
    touchpoints: card.touchpoints.map(move),
    frictions: card.frictions.map(move),
    height: Math.max(LEAST_HEIGHT, card.hostHeight - shift, ...heights),
  }
}

/** Returns the distance of the last thread of a step from the first. */
export function bundleSpan(threads: number): number {
  return METRICS.pitch * (threads - 1)
}
