import type { Role } from '@routebord/schema'
import { BRAID } from './braid-metrics.ts'

/** A thread's way through a gutter: from one height to another. */
export interface Move {
  readonly role: Role
  readonly from: number
  readonly to: number
}

/** How wide a gutter is, how wide each curve in it, and how much later than the first each one starts. */
export interface BraidGutter {
  readonly width: number
  readonly curve: number
  readonly lags: ReadonlyMap<Role, number>
}

/**
 * Plans the curves of a gutter. All have one width, so that two of them cross once where the threads change sides,
 * and else never. Of those that go down side by side the lower goes first, of those that go up the upper: so they
 * stay apart where they are steep, and cannot touch.
 */
export function routeBraidGutter(moves: readonly Move[]): BraidGutter {
  const ranks = new Map<Role, number>()
  rankMoves(moves, 1, ranks)
  rankMoves(moves, -1, ranks)
  const highest = Math.max(0, ...moves.map(({ from, to }) => Math.abs(to - from)))
  const curve = Math.min(
    BRAID.widestCurve,
    Math.max(BRAID.gutter, Math.ceil(BRAID.reach * highest)),
  )
  const lags = new Map([...ranks].map(([role, rank]) => [role, BRAID.lag * rank]))
  return { width: curve + Math.max(0, ...lags.values()), curve, lags }
}

/** Ranks the moves in one direction: each behind those that go ahead of it and come near it. */
function rankMoves(moves: readonly Move[], sign: 1 | -1, ranks: Map<Role, number>): void {
  const ahead: Move[] = []
  const inOrder = moves
    .filter(({ from, to }) => sign * (to - from) > 0)
    .sort((a, b) => sign * (b.from - a.from))
  for (const move of inOrder) {
    let rank = 0
    for (const other of ahead)
      if (sign * (other.from - move.to) < 2 * BRAID.pitch)
        rank = Math.max(rank, (ranks.get(other.role) ?? 0) + 1)
    ranks.set(move.role, rank)
    ahead.push(move)
  }
}
