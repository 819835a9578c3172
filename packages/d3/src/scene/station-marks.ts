import type { StationLayout, SwimlaneLayout } from '@routebord/layout'
import type { Mark } from './mark.ts'
import { round } from './path-data.ts'
import { strokeMark } from './stroke-mark.ts'

/** Draws the mark of each step on the threads that meet there. */
export function stationMarks(layout: SwimlaneLayout): readonly Mark[] {
  return layout.stations.map((station) =>
    stationMark(`station:${station.step.id}`, station, station.step.kind),
  )
}

/** A capsule is a step, a filled one a milestone, a diamond a decision, which reaches so far beyond its threads. */
export function stationMark(
  key: string,
  { x, rail, threads }: Pick<StationLayout, 'x' | 'rail' | 'threads'>,
  kind: StationLayout['step']['kind'],
  reach = 13,
): Mark {
  const span = 8 * (threads - 1)
  if (kind === 'decision') {
    const [middle, half] = [rail + span / 2, span / 2 + reach]
    const d = `M${x} ${round(middle - half)}L${x + reach + 2} ${middle}L${x} ${round(middle + half)}L${x - reach - 2} ${middle}Z`
    return strokeMark(key, d, 'ink', 2.25, { fill: 'card' })
  }
  const fill = kind === 'milestone' ? 'ink' : 'card'
  return {
    kind: 'rect',
    key,
    x: x - 7,
    y: rail - 7,
    width: 14,
    height: 14 + span,
    radius: 7,
    fill,
    stroke: 'ink',
    strokeWidth: 2.25,
  }
}

/** Breaks the form of a station whose step is assumed, where no card says so. */
export function breakStation<T extends Mark>(station: T): T {
  return { ...station, dash: '3 2.5' }
}
