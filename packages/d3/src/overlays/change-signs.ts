import type { OverviewLayout, Point } from '@routebord/layout'
import type { Step } from '@routebord/schema'
import type { Mark } from '../scene/mark.ts'
import { round } from '../scene/path-data.ts'
import { strokeMark } from '../scene/stroke-mark.ts'
import { placeUnder, stripSites } from './places-on-threads.ts'
import { cross } from './strike-steps.ts'

/** What becomes of a step between two maps. */
export type Change = 'added' | 'removed' | 'moved'

const ARM = 4.5
const TIP = 3

/** Draws a change as a small sign: a plus, a cross, or an arrow both ways. */
export function changeSign(key: string, change: Change, { x, y }: Point): Mark {
  if (change === 'removed') return cross(key, { x, y }, ARM)
  const level = `M${round(x - ARM)} ${round(y)}H${round(x + ARM)}`
  const rest =
    change === 'added'
      ? `M${round(x)} ${round(y - ARM)}V${round(y + ARM)}`
      : tip(x - ARM, y, TIP) + tip(x + ARM, y, -TIP)
  return strokeMark(key, level + rest, 'ink', 2, { cap: 'round' })
}

function tip(x: number, y: number, length: number): string {
  return `M${round(x + length)} ${round(y - TIP)}L${round(x)} ${round(y)}L${round(x + length)} ${round(y + TIP)}`
}

/** On the overview the sign of a change stands under its station: there is no room for a word. */
export function overviewChanges(
  changes: ReadonlyMap<Step, Change>,
  overview: OverviewLayout,
): readonly Mark[] {
  return stripSites(overview).flatMap((site) => {
    const change = changes.get(site.step)
    if (change === undefined) return []
    return [changeSign(`change:${site.step.id}`, change, placeUnder(site, overview))]
  })
}
