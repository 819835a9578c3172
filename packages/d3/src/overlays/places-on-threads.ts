import type {
  OverviewLayout,
  PathCommand,
  Point,
  StationLayout,
  SwimlaneLayout,
  ThreadLayout,
} from '@routebord/layout'
import type { Role, Step } from '@routebord/schema'

/** Tells where a role was at a step, in px of the layout; undefined where the step is not drawn. */
export type PlaceAt = (role: Role, step: Step) => Point | undefined

/** Steps and threads of a map, or of its strip. */
type Roads = Pick<SwimlaneLayout, 'stations' | 'threads'>

/** Returns where roles are at steps: on their threads, or, where they are not expected, at the mark of the step. */
export function placesOnThreads({ stations, threads }: Roads): PlaceAt {
  const marks = new Map<Step, Point>(
    stations.map(({ step, x, rail }) => [step, { x, y: rail }] as const),
  )
  const threadOf = new Map(threads.map((thread) => [thread.role, thread]))
  return (role, step) => {
    const mark = marks.get(step)
    const thread = step.roles.includes(role) ? threadOf.get(role) : undefined
    return mark && { x: mark.x, y: (thread && heightAt(thread, mark.x)) ?? mark.y }
  }
}

/** Lists where steps stand, those included that nobody has seen: whoever drew the map may not have. */
export function sitesOf({ stations, notes }: SwimlaneLayout): readonly StationLayout[] {
  const unseen = notes.map(({ left, right, ...note }) => ({ ...note, x: (left + right) / 2 }))
  return [...stations, ...unseen]
}

/** Lists where steps stand on the strip, those included that nobody has seen. */
export function stripSites({ stations, unseen }: OverviewLayout): readonly StationLayout[] {
  return [...stations, ...unseen]
}

/** Between the lowest thread of a step and the middle of a sign under it: over the road stand the signposts. */
const DROP = 13

/** Returns the middle of a small sign under a step of the strip. */
export function placeUnder(
  { x, rail, threads }: StationLayout,
  { railInset, pitch }: OverviewLayout,
): Point {
  return { x, y: rail + pitch * (threads - 1) + Math.min(DROP, railInset) }
}

/** Cuts the stretch of a thread between two places on it. */
export function stretchOf(thread: ThreadLayout, from: Point, to: Point): readonly PathCommand[] {
  const between = thread.runs
    .flatMap(({ path }) => path.slice(1))
    .filter(({ x }) => from.x < x && x < to.x)
  return [{ kind: 'move', ...from }, ...between, { kind: 'line', ...to }]
}

/** A thread runs level where a step is. */
function heightAt({ runs }: ThreadLayout, x: number): number | undefined {
  for (const { path } of runs)
    for (const [index, { x: end, y }] of path.entries()) {
      const start = path[index - 1]
      if (start !== undefined && start.x <= x && x <= end) return y
    }
  return undefined
}
