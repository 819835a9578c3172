import type { BraidThread } from '../../src/braid/braid-layout.ts'
import type { PathCommand, Point } from '../../src/swimlane-layout.ts'

interface Stroke {
  readonly from: Point
  readonly command: PathCommand
}

const known = new WeakMap<BraidThread, readonly Stroke[]>()

/** Lists all strokes of a thread, each with where it starts. */
export function strokesOf(thread: BraidThread): readonly Stroke[] {
  const strokes =
    known.get(thread) ??
    thread.runs.flatMap(({ path }) =>
      path.slice(1).map((command, index) => ({ from: path[index] ?? command, command })),
    )
  known.set(thread, strokes)
  return strokes
}

/** Finds the height of a thread at some x, or undefined where it is not. */
export function heightAt(thread: BraidThread, x: number): number | undefined {
  const stroke = strokesOf(thread).find(({ from, command }) => from.x <= x && x <= command.x)
  if (stroke === undefined) return undefined
  const { from, command } = stroke
  return command.kind === 'curve' ? onCurve(from, command, x) : command.y
}

function onCurve(
  from: Point,
  { x1, y1, x2, y2, x: endX, y: endY }: Extract<PathCommand, { kind: 'curve' }>,
  x: number,
): number {
  const at = (t: number, a: number, b: number, c: number, d: number): number =>
    (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t ** 2 * (1 - t) * c + t ** 3 * d
  let [low, high] = [0, 1]
  for (let halving = 0; halving < 30; halving += 1) {
    const t = (low + high) / 2
    if (at(t, from.x, x1, x2, endX) < x) low = t
    else high = t
  }
  return at(low, from.y, y1, y2, endY)
}
