import { gatherGroups } from './gather-groups.ts'
import { type LookAhead, lookAhead } from './look-ahead.ts'
import { ABSENT, groupsIn, type Orders, strandsIn, type Weave } from './weave.ts'
import type { WorkBudget } from './work-budget.ts'

/** The orders up to a slice: their last, the one before it, their crossings, and what is expected in all. */
interface Draft {
  readonly order: readonly number[]
  readonly before: Draft | undefined
  readonly crossings: number
  readonly expected: number
}

/**
 * Orders a weave from its first slice to its last: a beam search, that keeps the given number of drafts that
 * promise the fewest crossings, and one alone once the budget is spent. Strands that are new in a slice are put
 * where they promise the fewest.
 */
export function sweepWeave(weave: Weave, width: number, budget: WorkBudget): Orders {
  const expect = lookAhead(weave)
  let drafts: readonly Draft[] = [{ order: [], before: undefined, crossings: 0, expected: 0 }]
  for (const slice of weave.slices.keys()) {
    const kept = budget.spent > budget.limit ? 1 : width
    drafts = nextDrafts(drafts, weave, slice, expect, budget).slice(0, kept)
  }
  const orders: (readonly number[])[] = []
  for (let draft = drafts[0]; draft?.before !== undefined; draft = draft.before)
    orders.push(draft.order)
  return orders.reverse()
}

function nextDrafts(
  drafts: readonly Draft[],
  { weights, slices }: Weave,
  slice: number,
  expect: LookAhead,
  budget: WorkBudget,
): readonly Draft[] {
  const labels = slices[slice] ?? []
  const groups = groupsIn(labels)
  const here = strandsIn(labels)
  const next = new Map<string, Draft>()
  for (const draft of drafts) {
    const staying = draft.order.filter((strand) => labels[strand] !== ABSENT)
    const fresh = here.filter((strand) => !staying.includes(strand))
    for (const gathering of gatherGroups(staying, labels, groups, weights)) {
      let order = gathering.order
      for (const strand of fresh) order = addStrand(order, strand, labels, slice, expect)
      budget.spent += 12 * here.length * (1 + fresh.length * here.length)
      const key = String.fromCharCode(...order)
      const crossings = draft.crossings + gathering.crossings
      const known = next.get(key)
      if (known !== undefined && known.crossings <= crossings) continue
      const ahead = known ? known.expected - known.crossings : expect(order, slice)
      next.set(key, { order, before: draft, crossings, expected: crossings + ahead })
    }
  }
  return [...next.values()].sort((a, b) => a.expected - b.expected)
}

function addStrand(
  order: readonly number[],
  strand: number,
  labels: readonly number[],
  slice: number,
  expect: LookAhead,
): readonly number[] {
  const label = labels[strand] as number
  const isMember = (other: number | undefined): boolean =>
    label >= 0 && other !== undefined && labels[other] === label
  const mustJoin = order.some(isMember)
  let best: readonly number[] = []
  let least = Number.POSITIVE_INFINITY
  for (let gap = 0; gap <= order.length; gap += 1) {
    const [upper, lower] = [order[gap - 1], order[gap]]
    const between = upper === undefined ? ABSENT : (labels[upper] as number)
    const isInside = between >= 0 && lower !== undefined && labels[lower] === between
    if (mustJoin ? !isMember(upper) && !isMember(lower) : isInside) continue
    const longer = [...order.slice(0, gap), strand, ...order.slice(gap)]
    const cost = expect(longer, slice)
    if (cost >= least) continue
    best = longer
    least = cost
  }
  return best
}
