import type { SwimlaneLayout } from '@routebord/layout'
import type { Span } from '@routebord/layout/window'

/** How far before its cards a row begins: behind the gutter in which threads rise and fall, before the flags of the cards. */
export const ROW_MARGIN = 14

/** How much shorter a row is taken to be, in px, for ending where a phase does. */
const PHASE_BONUS = 160

interface Stop {
  readonly at: number
  readonly isPhase: boolean
}

/**
 * Splits a journey into as few stretches as fit into rows, in px of the layout. Each begins at a column, so that no card is
 * cut; of all ways to do so it takes the one whose rows are most alike, and rather begins a row with a phase. A column that
 * is longer than a row is a row of its own.
 * @param length How much of the journey a row may show.
 */
export function splitRows(layout: SwimlaneLayout, length: number): readonly Span[] {
  const stops = stopsOf(layout)
  const best: { readonly count: number; readonly cost: number; readonly from: number }[] = [
    { count: 0, cost: 0, from: 0 },
  ]
  for (const [end, { at, isPhase }] of stops.entries()) {
    if (end === 0) continue
    const ways = stops.slice(0, end).flatMap((start, from) => {
      const before = best[from]
      const taken = at - start.at
      if (before === undefined || (taken > length && from < end - 1)) return []
      const cost = before.cost + taken ** 2 - (isPhase ? PHASE_BONUS ** 2 : 0)
      return [{ count: before.count + 1, cost, from }]
    })
    ways.sort((a, b) => a.count - b.count || a.cost - b.cost)
    best.push(ways[0] ?? { count: end, cost: 0, from: end - 1 })
  }
  const rows: Span[] = []
  for (let end = stops.length - 1; end > 0; end = best[end]?.from ?? 0) {
    const start = stops[best[end]?.from ?? 0]
    rows.unshift({ left: start?.at ?? 0, right: stops[end]?.at ?? 0 })
  }
  return rows
}

/** Where a row may begin or end. */
function stopsOf({ columns, phases, headWidth, width }: SwimlaneLayout): readonly Stop[] {
  const inner = columns.slice(1).map((column) => {
    const isPhase = phases.some(({ ruleLeft }) => ruleLeft === column)
    return { at: column - ROW_MARGIN, isPhase }
  })
  return [{ at: headWidth, isPhase: true }, ...inner, { at: width, isPhase: true }]
}
