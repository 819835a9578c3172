import type { Link, Role } from '@routebord/schema'
import { type BoxesAlong, boxesAlong } from './boxes-along.ts'
import { leastBlocked, type Way } from './clear-way.ts'
import type { Box } from './hit-test.ts'
import { influenceStart, LABEL_LINE, placeInfluenceLabel, setInfluence } from './influence-label.ts'
import { partiesOf } from './link-ends.ts'
import type { LinkLabel, LinkLayout } from './link-layout.ts'
import { METRICS } from './metrics.ts'
import type { ResolvedLayoutOptions } from './options.ts'
import { roundedPath } from './rounded-path.ts'
import type { Nearby, Stop, Surroundings } from './route-links.ts'
import type { LaneLayout, PathCommand, Point } from './swimlane-layout.ts'

/** From a lane's edge to a line that runs along it. */
const EDGE = 5
/** From where an influence arrives back to where it turns, in the gutter. */
const APPROACH = 12
const TURN = 10
/** From the middle of an entry's bullet to a line that ends at it. */
const BULLET = 14
/** Into how many stretches a curve is cut to see what it crosses. */
const SAMPLES = 24

/** Routes an influence as one curve; where cards are in the way of it, along the edge of a lane and through a gutter. */
export function routeInfluence(
  link: Link,
  from: Stop,
  to: Stop,
  surroundings: Surroundings,
  { signs, obstacles }: Nearby,
  options: ResolvedLayoutOptions,
): LinkLayout {
  const parties = partiesOf(link, from.step, to.step)
  const [sender, receiver] = parties
  const { end, heading } = landing(from, to, receiver, surroundings)
  const side = sideOf(from, end, options.detail.words)
  const words = setInfluence(link, parties, from, options)
  const label = placeInfluenceLabel(words, from, side === 'below', signs)
  const start = {
    x: side === 'beside' ? from.right : (surroundings.influenceStart ?? influenceStart)(from),
    y: { above: from.top, below: from.bottom, beside: end.y }[side],
  }
  const isLevel = from.top <= end.y && end.y <= from.bottom
  const curves = isLevel && side === 'below' ? [] : [curveWay(start, end, heading)]
  const gutter = heading === 0 ? end.x - APPROACH : end.x
  const own = labelBox(label)
  const ways = [...curves, ...edgeWays(start, end, gutter, side, surroundings.lanes)]
  const path = leastBlocked(ways, (left, right) => [...obstacles(left, right), own]) ?? []
  return { link, role: sender, start, end, heading, label, paths: [path] }
}

/** On which side of its card an influence leaves; where words stand there, the line and its words are on one side. */
function sideOf(from: Stop, end: Point, hasWords: boolean): 'above' | 'below' | 'beside' {
  if (end.y > from.bottom) return 'below'
  if (end.y < from.top) return 'above'
  if (hasWords) return 'below'
  // What goes on beside a card leaves through its end instead of running under it.
  return from.right < end.x ? 'beside' : 'above'
}

function curveWay(start: Point, end: Point, heading: number): Way<readonly PathCommand[]> {
  const [x1, y1] = [start.x, start.y + (end.y - start.y) * 0.75]
  const [x2, y2] =
    heading === 0
      ? [end.x - (end.x - start.x) * 0.65, end.y]
      : [end.x, end.y - (end.y - start.y) * 0.65]
  const points = Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const to = index / SAMPLES
    const at = (a: number, b: number, c: number, d: number): number =>
      a * (1 - to) ** 3 + 3 * b * to * (1 - to) ** 2 + 3 * c * to ** 2 * (1 - to) + d * to ** 3
    return { x: at(start.x, x1, x2, end.x), y: at(start.y, y1, y2, end.y) }
  })
  return {
    points,
    drawn: [
      { kind: 'move', ...start },
      { kind: 'curve', x1, y1, x2, y2, ...end },
    ],
  }
}

/** Leads out of the card, along the edge of a lane on the way, and through the gutter before where it arrives. */
function edgeWays(
  start: Point,
  end: Point,
  gutter: number,
  side: ReturnType<typeof sideOf>,
  lanes: readonly LaneLayout[],
): readonly Way<readonly PathCommand[]>[] {
  const edges =
    side === 'below'
      ? lanes.map(({ bottom }) => bottom - EDGE).filter((y) => y > start.y)
      : lanes.map(({ top }) => top + EDGE).filter((y) => y < start.y)
  const between = edges.filter((y) => (side === 'below' ? y < end.y : y > end.y))
  const nearest = side === 'below' ? edges[0] : edges.at(-1)
  return [...new Set([...between, nearest ?? start.y])].map((y) => {
    const turns = gutter === end.x ? [] : [{ x: gutter, y: end.y }]
    const points = [start, { x: start.x, y }, { x: gutter, y }, ...turns, end]
    return { points, drawn: roundedPath(points, TURN) }
  })
}

/** Lists what an influence must not cross: the bodies of cards, and signs. */
export function obstaclesOf({ cards, signs }: Surroundings): BoxesAlong {
  const bodies = cards.flatMap(({ left, right, bodies: all }) =>
    all.map(({ top, bottom }) => ({ left, right, top, bottom })),
  )
  return boxesAlong([...bodies, ...signs])
}

function labelBox({ head, text, x, baseline }: LinkLabel): Box {
  const lines = head.lines.length + text.lines.length
  const right = x + Math.max(head.width, text.width)
  const top = baseline - LABEL_LINE
  return { left: x - 4, right, top, bottom: top + LABEL_LINE * lines + 6 }
}

/** Where an influence arrives, and in which direction it points there. */
type Landing = Pick<LinkLayout, 'end' | 'heading'>

/** Finds where an influence arrives: at the bullet of one who enters, else at the receiver's row of the card, or its host's. */
function landing(
  from: Stop,
  to: Stop,
  receiver: Role | undefined,
  { lanes, threads, cards, headWidth }: Surroundings,
): Landing {
  const first = cards.find((other) => receiver !== undefined && other.step.roles.includes(receiver))
  const entry = threads.find((item) => item.role === receiver)?.entry
  if (first === to && entry !== undefined) {
    const { x, y } = entry
    if (x - BULLET - APPROACH >= headWidth) return { end: { x: x - BULLET, y }, heading: 0 }
    // Beside the heads there is no room to turn.
    const down = from.rail < y ? 1 : -1
    return { end: { x, y: y - BULLET * down }, heading: 90 * down }
  }
  const rail = lanes.find((lane) => lane.role === receiver)?.rail ?? to.rail
  const belowThreads = to.rail + Math.max(30, 22 + METRICS.pitch * (to.step.roles.length - 1))
  const hasRow = to.rail < rail && rail < to.bottom
  return { end: { x: to.left - 3, y: hasRow ? rail : belowThreads }, heading: 0 }
}
