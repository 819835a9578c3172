import { relaxCores } from './clauses/relax-cores.ts'
import { countCrossings } from './count-crossings.ts'
import { encodeWeave, type WeaveClauses } from './encode-weave.ts'
import { type Orders, strandsIn, type Weave } from './weave.ts'
import type { WorkBudget } from './work-budget.ts'

/** What a search for proof came to. */
export interface CoreResult {
  /** No orders have fewer crossings than this. */
  readonly lowerBound: number
  /** Orders with as few crossings, if the search came upon them. */
  readonly orders: Orders | undefined
}

const MOST_SIDES = 30_000

/**
 * Finds how few crossings a weave needs at least, and orders with no more if it can, from any orders of it. A
 * long weave is looked at in pieces, and the bounds of the pieces added up.
 */
export function orderByCores(weave: Weave, start: Orders, budget: WorkBudget): CoreResult {
  const pieces = cutPieces(weave)
  let lowerBound = 0
  for (const [index, { from, to }] of pieces.entries()) {
    const share = (budget.limit - budget.spent) / (pieces.length - index)
    const piece = { weights: weave.weights, slices: weave.slices.slice(from, to + 1) }
    const known = start.slice(from, to + 1)
    const clauses = encodeWeave(piece)
    preferSides(clauses, known)
    const { search, wishes } = clauses
    const upperBound = countCrossings(known, weave.weights)
    const result = relaxCores(search, wishes, upperBound, search.work + share)
    budget.spent += search.work
    lowerBound += result.lowerBound
    if (result.isFound && pieces.length === 1)
      return { lowerBound, orders: readOrders(weave, clauses) }
  }
  return { lowerBound, orders: undefined }
}

/** Cuts a weave into pieces that share a slice at each cut, so that each crossing is in one piece. */
function cutPieces({ slices }: Weave): readonly { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = []
  let from = 0
  let sides = 0
  for (const [slice, labels] of slices.entries()) {
    const size = strandsIn(labels).length
    sides += (size * (size - 1)) / 2
    if (sides <= MOST_SIDES || slice === from) continue
    pieces.push({ from, to: slice })
    from = slice
    sides = 0
  }
  if (from < slices.length - 1) pieces.push({ from, to: slices.length - 1 })
  return pieces
}

/** Lets the search try first what holds in known orders. */
function preferSides({ search, sides }: WeaveClauses, orders: Orders): void {
  for (const [slice, order] of orders.entries())
    for (const [place, lower] of order.entries())
      for (const upper of order.slice(0, place)) {
        const count = Math.sqrt(sides[slice]?.length ?? 0)
        const literal = sides[slice]?.[upper * count + lower] ?? 0
        search.phases[literal >> 1] = literal & 1
      }
}

function readOrders({ weights, slices }: Weave, { search, sides }: WeaveClauses): Orders {
  return slices.map((labels, slice) => {
    const strands = strandsIn(labels)
    const isAbove = (a: number, b: number): boolean =>
      search.values[sides[slice]?.[a * weights.length + b] ?? 0] === 1
    const above = new Map(
      strands.map((strand) => [strand, strands.filter((other) => isAbove(other, strand)).length]),
    )
    return strands.sort((a, b) => (above.get(a) ?? 0) - (above.get(b) ?? 0))
  })
}
