import type { Path } from '@routebord/analysis'
import type { Step } from '@routebord/schema'
import type { PathCommand, Point, ThreadRun } from '../swimlane-layout.ts'
import type { BraidThread } from './braid-layout.ts'
import type { BraidGrid, Heights } from './build-braid-grid.ts'

/** Draws the thread of each role that takes a step, in runs that are observed throughout or not observed throughout. */
export function drawBraidThreads(
  paths: readonly Path[],
  columnOf: (step: Step) => number,
  grid: BraidGrid,
  heights: Heights,
): readonly BraidThread[] {
  const before: Path[] = []
  return paths.flatMap((path) => {
    if (path.entry === undefined || path.exit === undefined) return []
    const [first, last] = [columnOf(path.entry), columnOf(path.exit)]
    const heightIn = (column: number): number => heights[column]?.get(path.role) ?? 0
    const entry = { x: grid.left[first] ?? 0, y: heightIn(first) }
    const exit = { x: grid.right[last] ?? 0, y: heightIn(last) }
    const pen = new BraidPen(entry)
    const overpasses: (readonly PathCommand[])[] = []
    for (const [index, step] of path.steps.entries()) {
      const [column, next] = [columnOf(step), path.steps[index + 1]]
      pen.observe(step.observed !== 'no')
      pen.straight(grid.right[column] ?? 0)
      if (next === undefined) break
      pen.observe(step.observed !== 'no' && next.observed !== 'no')
      for (let gutter = column; gutter < columnOf(next); gutter += 1) {
        const route = grid.gutters[gutter]
        const start = (grid.right[gutter] ?? 0) + (route?.lags.get(path.role) ?? 0)
        const end = { x: grid.left[gutter + 1] ?? 0, y: heightIn(gutter + 1) }
        const way = pen.pass(start, route?.curve ?? 0, end)
        if (before.some((other) => changesSides(other, path, gutter, heights))) overpasses.push(way)
      }
    }
    before.push(path)
    return [{ role: path.role, runs: pen.finish(), entry, exit, overpasses }]
  })
}

function changesSides(a: Path, b: Path, column: number, heights: Heights): boolean {
  const [now, next] = [heights[column], heights[column + 1]]
  const [fromA, toA] = [now?.get(a.role), next?.get(a.role)]
  const [fromB, toB] = [now?.get(b.role), next?.get(b.role)]
  if (fromA === undefined || toA === undefined || fromB === undefined || toB === undefined)
    return false
  return fromA < fromB !== toA < toB
}

/** Collects the strokes of a thread and cuts them where it goes out of sight or comes back. */
class BraidPen {
  readonly #runs: ThreadRun[] = []
  #path: PathCommand[]
  #at: Point
  #observed = true

  constructor(start: Point) {
    this.#at = start
    this.#path = [{ kind: 'move', ...start }]
  }

  straight(x: number): void {
    if (x > this.#at.x) this.#add({ kind: 'line', x, y: this.#at.y })
  }

  /** Goes through a gutter to a height that may be new, in a curve that is level at both ends; returns that way. */
  pass(start: number, width: number, end: Point): readonly PathCommand[] {
    const from = this.#at
    const middle = start + width / 2
    const way: readonly PathCommand[] = [
      { kind: 'line', x: start, y: from.y },
      { kind: 'curve', x1: middle, y1: from.y, x2: middle, y2: end.y, x: start + width, y: end.y },
      { kind: 'line', ...end },
    ]
    const strokes = (end.y === from.y ? way.slice(2) : way).filter(
      ({ x }, index, all) => x > (all[index - 1] ?? from).x,
    )
    for (const stroke of strokes) this.#add(stroke)
    return [{ kind: 'move', ...from }, ...strokes]
  }

  observe(observed: boolean): void {
    if (observed === this.#observed) return
    this.#cut()
    this.#observed = observed
  }

  finish(): readonly ThreadRun[] {
    this.#cut()
    return this.#runs
  }

  /** Adds a stroke; a line that goes on from a line is one with it. */
  #add(stroke: PathCommand): void {
    if (stroke.kind === 'line' && this.#path.at(-1)?.kind === 'line') this.#path.pop()
    this.#path.push(stroke)
    this.#at = { x: stroke.x, y: stroke.y }
  }

  #cut(): void {
    if (this.#path.length > 1)
      this.#runs.push({ observed: this.#observed, path: this.#path, crossings: [] })
    this.#path = [{ kind: 'move', ...this.#at }]
  }
}
