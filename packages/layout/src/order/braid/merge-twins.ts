import type { Reduction } from './reduce-weave.ts'
import { ABSENT, type Orders, type Weave } from './weave.ts'

/**
 * Makes strands that are in the same groups all their lives into one. Nothing is lost: of such strands take the
 * one that crosses least, and let the others run beside it.
 */
export function mergeTwins(weave: Weave): Reduction | undefined {
  const twins = new Map<string, number[]>()
  for (const strand of weave.weights.keys()) {
    const life = weave.slices.map((labels) => labels[strand] ?? ABSENT).join(' ')
    const known = twins.get(life)
    if (known === undefined) twins.set(life, [strand])
    else known.push(strand)
  }
  const bundles = [...twins.values()]
  if (bundles.length === weave.weights.length) return undefined
  const reduced = {
    weights: bundles.map((strands) =>
      strands.reduce((sum, strand) => sum + (weave.weights[strand] ?? 1), 0),
    ),
    slices: weave.slices.map((labels) => bundles.map(([strand = 0]) => labels[strand] ?? ABSENT)),
  }
  const restore = (orders: Orders): Orders =>
    orders.map((order) => order.flatMap((bundle) => bundles[bundle] ?? []))
  return { weave: reduced, restore }
}
