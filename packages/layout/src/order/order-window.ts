import type { RoleSet } from './role-sets.ts'

/** The most roles that `orderWindow` takes: its tables have 2 to this power entries. */
export const WINDOW_LIMIT = 20

/**
 * Orders the roles of a window, with others fixed above and below it, so that shared steps span the fewest lanes
 * that take no part. Of equal orders it returns the one with the fewest pairs turned against the author's order,
 * and of those the first in lexicographic order.
 *
 * A step spans one lane more than there are places it is cut at, where a place cuts it if some of its roles stand
 * above and some below. What a place cuts depends only on which roles stand above it, so the best order is found
 * by dynamic programming over subsets (Held and Karp 1962; as minimum linear arrangement of a hypergraph:
 * Bodlaender et al. 2012). What each subset holds whole is summed once, over subsets, so the time is O(2^n n)
 * after one look at each set.
 */
export function orderWindow(
  window: readonly number[],
  sets: readonly RoleSet[],
  above: ReadonlySet<number> = new Set(),
): readonly number[] {
  const roles = [...window].sort((a, b) => a - b)
  const costs = cutsBySubset(roles, sets, above)
  const all = costs.length - 1
  const turns = new Uint8Array(costs.length)
  let least = 0
  let fewest = 0
  // Finds who comes next below a subset, from what is known of the larger ones.
  const choose = (placed: number): number => {
    const open = all & ~placed
    let best = 0
    least = Number.POSITIVE_INFINITY
    for (let rest = open; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest
      const cost = costs[placed | bit] as number
      if (cost > least) continue
      const turned = (turns[placed | bit] as number) + bitCount(open & (bit - 1))
      if (cost === least && turned >= fewest) continue
      best = bit
      least = cost
      fewest = turned
    }
    return best
  }
  for (let placed = all - 1; placed > 0; placed -= 1) {
    choose(placed)
    costs[placed] = (costs[placed] as number) + least
    turns[placed] = fewest
  }
  const order: number[] = []
  for (let placed = 0; placed !== all; ) {
    const bit = choose(placed)
    order.push(roles[31 - Math.clz32(bit)] ?? 0)
    placed |= bit
  }
  return order
}

/** For every subset of the window, what is cut just below it when it stands on top. */
function cutsBySubset(
  roles: readonly number[],
  sets: readonly RoleSet[],
  above: ReadonlySet<number>,
): Float64Array {
  const bitOf = new Map(roles.map((role, place) => [role, 1 << place]))
  const size = 2 ** roles.length
  // A set is whole above the cut if it is within the subset, and whole below if within the rest.
  const wholeAbove = new Float64Array(size)
  const wholeBelow = new Float64Array(size)
  let total = 0
  for (const { members, weight } of sets) {
    let mask = 0
    let isAbove = false
    let isBelow = false
    for (const member of members) {
      const bit = bitOf.get(member)
      if (bit !== undefined) mask |= bit
      else if (above.has(member)) isAbove = true
      else isBelow = true
    }
    if (mask === 0 || (isAbove && isBelow)) continue
    total += weight
    if (!isBelow) wholeAbove[mask] = (wholeAbove[mask] as number) + weight
    if (!isAbove) wholeBelow[mask] = (wholeBelow[mask] as number) + weight
  }
  sumOverSubsets(wholeAbove)
  sumOverSubsets(wholeBelow)
  const all = size - 1
  const cuts = wholeAbove
  for (let subset = 1; subset < all; subset += 1)
    cuts[subset] = total - (wholeAbove[subset] as number) - (wholeBelow[all ^ subset] as number)
  cuts[all] = 0
  return cuts
}

/** Adds to each entry those of all subsets of its index: Yates 1937. */
function sumOverSubsets(sums: Float64Array): void {
  for (let bit = 1; bit < sums.length; bit *= 2)
    for (let block = bit; block < sums.length; block += 2 * bit)
      for (let subset = block; subset < block + bit; subset += 1)
        sums[subset] = (sums[subset] as number) + (sums[subset - bit] as number)
}

function bitCount(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555)
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((pairs + (pairs >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
