import type { Role } from '@routebord/schema'
import type { PathCommand, Point, ThreadLayout } from '../src/swimlane-layout.ts'

/** One stroke of a path with where it starts, and the directions it starts and ends in. */
export interface Stroke {
  readonly command: PathCommand
  readonly from: Point
  readonly to: Point
  readonly leaves: Point
  readonly arrives: Point
}

/** A straight stretch of a thread along a rail. */
export interface Level {
  readonly role: Role
  readonly y: number
  readonly left: number
  readonly right: number
}

/** A change of height: an arc, most often a straight run across, and an arc. */
export interface Turn {
  readonly role: Role
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
  /** Where it crosses lanes. */
  readonly track: number
  readonly first: Stroke
  readonly last: Stroke
  /** False where two arcs meet without a straight run between them. */
  readonly upright: boolean
}

/** Follows a path stroke by stroke; its moves lift the pen. */
export function strokesOf(path: readonly PathCommand[]): readonly Stroke[] {
  const strokes: Stroke[] = []
  let at: Point = { x: Number.NaN, y: Number.NaN }
  for (const command of path) {
    const to = { x: command.x, y: command.y }
    if (command.kind !== 'move') strokes.push(strokeOf(command, at, to))
    at = to
  }
  return strokes
}

/** All strokes of a thread, run after run. */
export function strokesOfThread(thread: ThreadLayout): readonly Stroke[] {
  return thread.runs.flatMap((run) => strokesOf(run.path))
}

function strokeOf(command: PathCommand, from: Point, to: Point): Stroke {
  if (command.kind === 'curve') {
    const leaves = towards(from, { x: command.x1, y: command.y1 })
    return { command, from, to, leaves, arrives: towards({ x: command.x2, y: command.y2 }, to) }
  }
  if (command.kind === 'arc') {
    const centre = centreOf(command, from)
    const turn = (at: Point): Point => {
      const out = towards(centre, at)
      return command.clockwise ? { x: -out.y, y: out.x } : { x: out.y, y: -out.x }
    }
    return { command, from, to, leaves: turn(from), arrives: turn(to) }
  }
  const direction = towards(from, to)
  return { command, from, to, leaves: direction, arrives: direction }
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

/** The centre of an arc of at most half a circle: right of its chord when it turns clockwise. */
export function centreOf(arc: PathCommand & { kind: 'arc' }, from: Point): Point {
  const chord = Math.hypot(arc.x - from.x, arc.y - from.y)
  const height = Math.sqrt(Math.max(0, arc.radius ** 2 - (chord / 2) ** 2))
  const side = (arc.clockwise ? height : -height) / chord
  return {
    x: (from.x + arc.x) / 2 - (arc.y - from.y) * side,
    y: (from.y + arc.y) / 2 + (arc.x - from.x) * side,
  }
}

/** Points along a stroke that is an arc, its ends included. */
export function samplesOf({ command, from, to }: Stroke, count = 9): readonly Point[] {
  if (command.kind !== 'arc') throw new Error('Only arcs are sampled')
  const centre = centreOf(command, from)
  const angle = (point: Point): number => Math.atan2(point.y - centre.y, point.x - centre.x)
  let sweep = angle(to) - angle(from)
  if (command.clockwise && sweep < 0) sweep += 2 * Math.PI
  if (!command.clockwise && sweep > 0) sweep -= 2 * Math.PI
  return Array.from({ length: count }, (_, index) => {
    const at = angle(from) + (sweep * index) / (count - 1)
    return {
      x: centre.x + command.radius * Math.cos(at),
      y: centre.y + command.radius * Math.sin(at),
    }
  })
}

/** The distance from a point to the circle that an arc is part of. */
export function distanceToArc(point: Point, { command, from }: Stroke): number {
  if (command.kind !== 'arc') throw new Error('Only arcs are round')
  const centre = centreOf(command, from)
  return Math.abs(Math.hypot(point.x - centre.x, point.y - centre.y) - command.radius)
}

/** The level stretches of a thread. */
export function levelsOf(thread: ThreadLayout): readonly Level[] {
  return strokesOfThread(thread).flatMap(({ command, from, to }) =>
    command.kind === 'line' && from.y === to.y
      ? [
          {
            role: thread.role,
            y: to.y,
            left: Math.min(from.x, to.x),
            right: Math.max(from.x, to.x),
          },
        ]
      : [],
  )
}

/** The changes of height of a thread. */
export function turnsOf(thread: ThreadLayout): readonly Turn[] {
  const strokes = strokesOfThread(thread)
  const turns: Turn[] = []
  for (let index = 0; index < strokes.length; index += 1) {
    const first = strokes[index]
    if (first?.command.kind !== 'arc') continue
    const next = strokes[index + 1]
    const upright = next?.command.kind === 'line'
    const last = upright ? strokes[index + 2] : next
    if (last?.command.kind !== 'arc') throw new Error('A turn ends in an arc')
    turns.push({
      role: thread.role,
      from: first.from.y,
      to: last.to.y,
      left: first.from.x,
      right: last.to.x,
      track: first.to.x,
      first,
      last,
      upright,
    })
    index += upright ? 2 : 1
  }
  return turns
}

/** Heights of a thread at a place: one, or two where it runs upright there. */
export function heightsAt(thread: ThreadLayout, x: number): readonly number[] {
  return levelsOf(thread)
    .filter((level) => level.left <= x && x <= level.right)
    .map((level) => level.y)
}
