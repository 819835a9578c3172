import type { RunPlace } from './join-runs.ts'
import { type Block, blockDistance } from './stack-blocks.ts'

/**
 * Runs as far up as the blocks above them allow: the longest paths from the top, kept while columns are added. Runs
 * do not cross, so that none is above itself.
 */
export class RunTower {
  /** By run: the height of the place with offset 0. */
  readonly heights: number[] = []
  /** By run: how far it reaches below its height. */
  readonly #reaches: number[] = []
  /** By run: the runs right below it, and how far below at least. */
  readonly #below: Map<number, number>[] = []
  /** What takes back the changes of the last column. */
  #undo: (() => void)[] = []

  /** Adds a column, and returns how far the lowest of the runs reaches that it touches or pushes down. */
  add(blocks: readonly Block[], places: readonly RunPlace[]): number {
    const count = this.heights.length
    this.#undo = [() => this.#shrink(count)]
    for (const [index, block] of blocks.entries()) {
      const { run, offset } = places[index] ?? { run: 0, offset: 0 }
      this.#below[run] ??= new Map()
      this.#raise(this.heights, run, block.above - offset)
      this.#raise(this.#reaches, run, block.below + offset)
      const [upper, place] = [blocks[index - 1], places[index - 1]]
      if (upper !== undefined && place !== undefined)
        this.#keepApart(place.run, run, blockDistance(upper, block) + place.offset - offset)
    }
    return this.#pushDown(places.map(({ run }) => run))
  }

  /** Takes back the column that was added last. */
  takeBack(): void {
    for (const undo of this.#undo.reverse()) undo()
  }

  #pushDown(runs: readonly number[]): number {
    const open = [...runs]
    let bottom = 0
    for (const run of open) {
      const height = this.heights[run] ?? 0
      bottom = Math.max(bottom, height + (this.#reaches[run] ?? 0))
      for (const [lower, distance] of this.#below[run] ?? [])
        if (this.#raise(this.heights, lower, height + distance)) open.push(lower)
    }
    return bottom
  }

  #keepApart(upper: number, lower: number, distance: number): void {
    const distances = this.#below[upper]
    const known = distances?.get(lower)
    if (known !== undefined && known >= distance) return
    distances?.set(lower, distance)
    this.#undo.push(() => {
      if (known === undefined) distances?.delete(lower)
      else distances?.set(lower, known)
    })
  }

  #raise(numbers: number[], run: number, number: number): boolean {
    const known = numbers[run]
    numbers[run] = Math.max(known ?? 0, number)
    if (known !== undefined && known >= number) return false
    this.#undo.push(() => {
      numbers[run] = known ?? 0
    })
    return true
  }

  #shrink(count: number): void {
    for (const byRun of [this.heights, this.#reaches, this.#below]) byRun.length = count
  }
}
