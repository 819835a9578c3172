import type { PathCommand } from '@routebord/layout'
import type { Line, Point } from './placement.ts'

/** Chords of one arc: enough that none strays a quarter of a pixel from a bend of a thread. */
const CHORDS = 6

/** Turns a path of lines and arcs into points; a curve, which threads do not have, into its end. */
export function flattenPath(path: readonly PathCommand[]): Line {
  const points: Point[] = []
  for (const command of path) {
    const start = points.at(-1)
    if (command.kind === 'arc' && start !== undefined) points.push(...arcPoints(start, command))
    else points.push({ x: command.x, y: command.y })
  }
  return points
}

function arcPoints(start: Point, arc: Extract<PathCommand, { kind: 'arc' }>): Line {
  const { radius, clockwise } = arc
  const [dx, dy] = [arc.x - start.x, arc.y - start.y]
  const length = Math.hypot(dx, dy)
  const side = (clockwise ? 1 : -1) * Math.sqrt(Math.max(0, (radius / length) ** 2 - 0.25))
  const middle = {
    x: start.x + dx / 2 - dy * side,
    y: start.y + dy / 2 + dx * side,
  }
  const from = Math.atan2(start.y - middle.y, start.x - middle.x)
  const turn = 2 * Math.asin(Math.min(1, length / 2 / radius)) * (clockwise ? 1 : -1)
  return Array.from({ length: CHORDS }, (_, index) => {
    const angle = from + (turn * (index + 1)) / CHORDS
    const isEnd = index === CHORDS - 1
    return isEnd
      ? { x: arc.x, y: arc.y }
      : { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) }
  })
}
