import type { Step } from '@routebord/schema'
import type { Columns } from '../assign-columns.ts'
import type { SignSite } from '../set-signs.ts'
import { roomAbove, roomBelow } from './place-vertical-signs.ts'
import type { SetLinkLabel } from './set-link-labels.ts'
import type { VerticalCard } from './set-vertical-card.ts'

/** How far the rows of a map stretch down the page, and where in them cards begin. */
export interface Rows {
  readonly heights: readonly number[]
  /** Room for signs above the cards of a row, which begin at one height. */
  readonly above: readonly number[]
}

/** Gives each row the room its cards need, with the signs before and after them and what is said of influences. */
export function stretchRows(
  cards: readonly VerticalCard[],
  columns: Columns,
  sites: readonly SignSite[],
  labels: readonly SetLinkLabel[],
): Rows {
  const above = Array.from({ length: columns.count }, () => 0)
  const rest = Array.from({ length: columns.count }, () => 0)
  const grow = (sizes: number[], row: number, size: number): void => {
    sizes[row] = Math.max(sizes[row] ?? 0, size)
  }
  const below = new Map<Step, number>()
  for (const { step, phase, signs } of sites) {
    grow(
      above,
      (step && columns.columnOf.get(step)) ?? columns.phaseOf.indexOf(phase),
      roomAbove(signs),
    )
    if (step !== undefined) below.set(step, roomBelow(signs))
  }
  for (const { link, from, height } of labels)
    if (from !== undefined && link.kind !== 'return')
      below.set(from, (below.get(from) ?? 0) + height)
  for (const { step, height } of cards)
    grow(rest, columns.columnOf.get(step) ?? 0, height + (below.get(step) ?? 0))
  return { above, heights: above.map((room, row) => Math.ceil(room + (rest[row] ?? 0))) }
}
