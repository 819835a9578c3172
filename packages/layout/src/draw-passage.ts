import { type Bend, type Passage, shallowRadius } from './route-gutter.ts'
import type { PathCommand, Point } from './swimlane-layout.ts'

/** Draws a thread's way down a gap: straight, or with a bend to either side, tangent-continuous. */
export function drawPassage(
  { from, to }: Passage,
  bend: Bend | undefined,
  start: number,
  end: number,
): { path: readonly PathCommand[]; crossing: readonly [Point, Point] | undefined } {
  const first: PathCommand = { kind: 'move', x: from, y: start }
  const last: PathCommand = { kind: 'line', x: to, y: end }
  if (bend === undefined || from === to) return { path: [first, last], crossing: undefined }
  const { track, firstRadius, lastRadius } = bend
  const isRight = to > from
  const sign = isRight ? 1 : -1
  const down: PathCommand = { kind: 'line', x: from, y: track - firstRadius }
  if (bend.shallow) {
    const radius = shallowRadius(bend)
    const middle: PathCommand = {
      kind: 'arc',
      radius,
      clockwise: !isRight,
      x: (from + to) / 2,
      y: track,
    }
    const home: PathCommand = {
      kind: 'arc',
      radius,
      clockwise: isRight,
      x: to,
      y: track + lastRadius,
    }
    return { path: [first, down, middle, home, last], crossing: undefined }
  }
  const a = { x: from + sign * firstRadius, y: track }
  const b = { x: to - sign * lastRadius, y: track }
  const turn: PathCommand = { kind: 'arc', radius: firstRadius, clockwise: !isRight, ...a }
  const land: PathCommand = {
    kind: 'arc',
    radius: lastRadius,
    clockwise: isRight,
    x: to,
    y: track + lastRadius,
  }
  return { path: [first, down, turn, { kind: 'line', ...b }, land, last], crossing: [a, b] }
}
