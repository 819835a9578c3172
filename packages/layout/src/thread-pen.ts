import { type Bend, shallowRadius } from './route-gutter.ts'
import type { PathCommand, Point, ThreadRun } from './swimlane-layout.ts'

/** A bend with the place of its track along the journey. */
export type PlacedBend = Bend & { readonly x: number }

/** A run that is still drawn on. */
interface OpenRun extends ThreadRun {
  readonly path: PathCommand[]
  readonly crossings: (readonly [Point, Point])[]
}

/** Collects the strokes of a thread and cuts them where it goes out of sight or comes back. */
export class ThreadPen {
  readonly #runs: OpenRun[] = []
  #run: OpenRun
  #at: Point

  constructor(start: Point) {
    this.#at = start
    this.#run = this.#begin(true)
  }

  /** What is drawn so far. */
  get runs(): readonly ThreadRun[] {
    return this.#runs
  }

  straight(x: number): void {
    this.#line({ x, y: this.#at.y })
  }

  /** Bends towards a new height within a gutter, tangent-continuous. */
  turn(bend: PlacedBend | undefined, y: number): void {
    if (bend === undefined || y === this.#at.y) return
    const down = y > this.#at.y
    const sign = down ? 1 : -1
    const { x, firstRadius, lastRadius } = bend
    this.straight(x - firstRadius)
    if (bend.shallow) {
      const radius = shallowRadius(bend)
      this.#arc(radius, down, { x, y: (this.#at.y + y) / 2 })
      this.#arc(radius, !down, { x: x + lastRadius, y })
      return
    }
    this.#arc(firstRadius, down, { x, y: this.#at.y + sign * firstRadius })
    const start = this.#at
    this.#line({ x, y: y - sign * lastRadius })
    this.#run.crossings.push([start, this.#at])
    this.#arc(lastRadius, !down, { x: x + lastRadius, y })
  }

  /** Says whether what follows is seen; the sight may only change where a step is. */
  observe(observed: boolean, mayChange: boolean): void {
    if (observed !== this.#run.observed && mayChange) this.#run = this.#begin(observed)
  }

  #begin(observed: boolean): OpenRun {
    const run: OpenRun = { observed, path: [{ kind: 'move', ...this.#at }], crossings: [] }
    this.#runs.push(run)
    return run
  }

  #line(to: Point): void {
    if (to.x === this.#at.x && to.y === this.#at.y) return
    const { path } = this.#run
    const last = path.at(-1)
    // Straight runs along one rail are one stroke.
    if (last?.kind === 'line' && last.y === to.y && path.at(-2)?.y === to.y) path.pop()
    path.push({ kind: 'line', ...to })
    this.#at = to
  }

  #arc(radius: number, clockwise: boolean, to: Point): void {
    this.#run.path.push({ kind: 'arc', radius, clockwise, ...to })
    this.#at = to
  }
}
