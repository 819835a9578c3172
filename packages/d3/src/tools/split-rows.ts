import type { SwimlaneLayout } from '@routebord/layout'
import type { Span } from '@routebord/layout/window'

/** How far before its cards a row begins: behind the gutter in which threads rise and fall, before the flags of the cards. */
export const ROW_MARGIN = 14

/** What it is worth that a row begins with a phase, in px²: the measure of how unlike rows are is their length squared. */
const PHASE_WORTH = 160 ** 2

/** A place where a row may begin or end. */
interface Stop {
  readonly at: number
  readonly isPhase: boolean
}

/** The best way to come to a stop: in how many rows, at what cost, and the stop at which the last of them begins. */
interface Way {
  readonly count: number
  readonly cost: number
  readonly from: number
}

/**
 * Splits a journey into as few stretches as fit into rows, in px of the layout. Each begins at a column, so that no card is
 * cut; of all ways to do so it takes the one whose rows are most alike, and rather begins a row with a phase. A column that
 * is longer than a row is a row of its own.
 * @param length How much of the journey a row may show.
 */
export function splitRows(layout: SwimlaneLayout, length: number): readonly Span[] {
  const stops = stopsOf(layout)
  const ways: Way[] = []
  for (const end of stops.keys()) ways.push(bestWay(stops, ways, end, length))
  const rows: Span[] = []
  for (let end = stops.length - 1; end > 0; end = ways[end]?.from ?? 0) {
    const [start, stop] = [stops[ways[end]?.from ?? 0], stops[end]]
    if (start && stop) rows.unshift({ left: start.at, right: stop.at })
  }
  return rows
}

function bestWay(stops: readonly Stop[], ways: readonly Way[], end: number, length: number): Way {
  const { at = 0, isPhase = false } = stops[end] ?? {}
  let best: Way | undefined
  for (let from = end - 1; from >= 0; from -= 1) {
    const [start, before] = [stops[from], ways[from]]
    if (start === undefined || before === undefined) break
    const taken = at - start.at
    if (taken > length && from < end - 1) break
    const cost = before.cost + taken ** 2 - (isPhase ? PHASE_WORTH : 0)
    const way = { count: before.count + 1, cost, from }
    if (
      best === undefined ||
      way.count < best.count ||
      (way.count === best.count && cost < best.cost)
    )
      best = way
  }
  return best ?? { count: 0, cost: 0, from: 0 }
}

function stopsOf({ columns, phases, headWidth, width }: SwimlaneLayout): readonly Stop[] {
  const inner = columns.slice(1).map((column) => {
    const isPhase = phases.some(({ ruleLeft }) => ruleLeft === column)
    return { at: column - ROW_MARGIN, isPhase }
  })
  return [{ at: headWidth, isPhase: true }, ...inner, { at: width, isPhase: true }]
}
