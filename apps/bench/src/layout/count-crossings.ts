import type { Composite, Leg, Path } from '@routebord/analysis'
import { divideThread, type Piece } from './divide-thread.ts'
import type { Placement } from './placement.ts'

/** How often lines of a picture cross. */
export interface Crossings {
  /** Pairs of roles that change sides, as often as they do; where two are at one step or on one leg they are level. */
  readonly threads: number
  /** The same for pairs of legs, each of which is one line whoever travels it. */
  readonly legs: number
}

/** Heights that differ by less, in px, are level. */
const LEVEL = 0.01

/**
 * Counts crossings in what an engine placed, by the lines as drawn.
 * @throws Error when a way leads back, or a step has no box.
 */
export function countCrossings(composite: Composite, { boxes, threads }: Placement): Crossings {
  const ways = composite.paths.flatMap((path) => {
    const line = threads.get(path.role)
    return line === undefined ? [] : [{ path, pieces: divideThread(path, line, boxes) }]
  })
  return {
    threads: countPairs(ways.map(({ pieces }) => pieces)),
    legs: countPairs(ways.flatMap(({ path, pieces }) => piecesByLeg(path, pieces))),
  }
}

/** Groups the pieces of a role's way by its legs; a leg that several travel counts for the first of them alone. */
function piecesByLeg({ role }: Path, pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups = new Map<Leg, Piece[]>()
  for (const piece of pieces) {
    const { on } = piece
    if (on === undefined || !('from' in on) || on.roles[0] !== role) continue
    const own = groups.get(on)
    if (own === undefined) groups.set(on, [piece])
    else own.push(piece)
  }
  return [...groups.values()]
}

/** Counts the side changes of all pairs of ways that are there at the same time. */
function countPairs(ways: readonly (readonly Piece[])[]): number {
  const startOf = (way: readonly Piece[]): number => way[0]?.from.x ?? 0
  const open: (readonly Piece[])[] = []
  let changes = 0
  for (const way of ways.toSorted((a, b) => startOf(a) - startOf(b))) {
    let kept = 0
    for (const other of open) {
      if ((other.at(-1)?.to.x ?? 0) <= startOf(way)) continue
      changes += countSideChanges(other, way)
      open[kept] = other
      kept += 1
    }
    open.length = kept
    open.push(way)
  }
  return changes
}

/** Counts how often two ways change sides, from left to right; where they are level nothing changes yet. */
export function countSideChanges(a: readonly Piece[], b: readonly Piece[]): number {
  let changes = 0
  let side = 0
  const look = (height: number): void => {
    const now = Math.abs(height) < LEVEL ? side : Math.sign(height)
    if (now * side < 0) changes += 1
    side = now
  }
  let [atA, atB] = [0, 0]
  for (;;) {
    const [one, other] = [a[atA], b[atB]]
    if (one === undefined || other === undefined) return changes
    const from = Math.max(one.from.x, other.from.x)
    const to = Math.min(one.to.x, other.to.x)
    const areTogether = one.on !== undefined && one.on === other.on
    if (from < to && !areTogether) {
      look(heightAt(one, from) - heightAt(other, from))
      look(heightAt(one, to) - heightAt(other, to))
    }
    if (one.to.x <= other.to.x) atA += 1
    else atB += 1
  }
}

function heightAt({ from, to }: Piece, x: number): number {
  return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)
}
