import type { Role } from '@routebord/schema'
import { BRAID } from './braid-metrics.ts'
import { type BraidGutter, type Move, routeBraidGutter } from './route-braid-gutter.ts'

/** The height of each thread in each column where it is. */
export type Heights = readonly ReadonlyMap<Role, number>[]

/** Columns and the gutters between them, from left to right. */
export interface BraidGrid {
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** The gutter behind each column but the last. */
  readonly gutters: readonly BraidGutter[]
  readonly width: number
}

export function buildBraidGrid(widths: readonly number[], heights: Heights): BraidGrid {
  const left: number[] = []
  const right: number[] = []
  const gutters: BraidGutter[] = []
  let x = BRAID.margin
  for (const [column, width] of widths.entries()) {
    const gutter = column > 0 ? routeBraidGutter(movesAfter(column - 1, heights)) : undefined
    if (gutter !== undefined) gutters.push(gutter)
    x += gutter?.width ?? 0
    left.push(x)
    x += width
    right.push(x)
  }
  return { left, right, gutters, width: x + BRAID.margin }
}

function movesAfter(column: number, heights: Heights): readonly Move[] {
  const moves: Move[] = []
  for (const [role, from] of heights[column] ?? []) {
    const to = heights[column + 1]?.get(role)
    if (to !== undefined) moves.push({ role, from, to })
  }
  return moves
}
