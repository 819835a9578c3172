import {
  addClause,
  addVariable,
  type ClauseSearch,
  createClauseSearch,
} from './clauses/clause-search.ts'
import { ALONE, groupsIn, strandsIn, type Weave } from './weave.ts'

/** A weave as clauses and wishes. */
export interface WeaveClauses {
  readonly search: ClauseSearch
  /** One for each way two strands can cross between two slices: that they do not. With its cost. */
  readonly wishes: Map<number, number>
  /** For each slice and each two strands `a` and `b` in it, at `a * count + b`: the literal for `a` above `b`. */
  readonly sides: readonly Int32Array[]
}

const NO_SIDE = -1

/**
 * Says in clauses what orders of a weave are (after Grötschel, Jünger and Reinelt 1985, and for storylines
 * Gronemann et al. 2016 and Dobler et al. 2024): in each slice, one variable for each two strands and for each
 * strand and group.
 *
 * Crossings may be put off until a group asks for them: go through any orders from the first slice on, and take
 * back each crossing of two strands that have no group between them, or are in the same one; it may come later,
 * and none is added. So two strands of one group are on the same sides as in the slice before, and two that are
 * alone change sides only if a group comes between them.
 */
export function encodeWeave(weave: Weave): WeaveClauses {
  const search = createClauseSearch()
  const sides: Int32Array[] = []
  for (const labels of weave.slices) sides.push(encodeSlice(search, labels, sides.at(-1)))
  return { search, wishes: wishAgainstCrossings(search, weave, sides), sides }
}

function encodeSlice(
  search: ClauseSearch,
  labels: readonly number[],
  before: Int32Array | undefined,
): Int32Array {
  const count = labels.length
  const sides = new Int32Array(count * count).fill(NO_SIDE)
  const place = (a: number, b: number, literal: number): void => {
    sides[a * count + b] = literal
    sides[b * count + a] = literal ^ 1
  }
  const strands = strandsIn(labels)
  const groups = groupsIn(labels)
  // The first member stands for its group, and whoever is alone for itself.
  const headOf = [...labels.keys()]
  for (const group of groups) for (const member of group) headOf[member] = group[0] ?? member
  forEachPair(strands, (a, b) => {
    const isTogether = groups.length === 0 || headOf[a] === headOf[b]
    const former = before?.[a * count + b] ?? NO_SIDE
    if (isTogether && former !== NO_SIDE) place(a, b, former)
    else if (isTogether || (headOf[a] === a && headOf[b] === b)) place(a, b, addVariable(search))
  })
  forEachPair(strands, (a, b) => {
    if (sides[a * count + b] !== NO_SIDE) return
    place(a, b, sides[(headOf[a] ?? a) * count + (headOf[b] ?? b)] ?? NO_SIDE)
  })
  const heads = strands.filter((strand) => headOf[strand] === strand)
  for (const rank of [heads, ...groups]) addOrder(search, sides, count, rank)
  const [group, another] = groups
  if (before !== undefined && group !== undefined && another === undefined) {
    const alone = heads.filter((strand) => labels[strand] === ALONE)
    addDelay(search, before, sides, count, alone, group[0] ?? 0)
  }
  return sides
}

/** Whoever is above one that is above a third is above the third. */
function addOrder(
  search: ClauseSearch,
  sides: Int32Array,
  count: number,
  strands: readonly number[],
): void {
  forEachPair(strands, (a, b) => {
    const ab = sides[a * count + b] as number
    for (let index = strands.indexOf(b) + 1; index < strands.length; index += 1) {
      const c = strands[index] as number
      const bc = sides[b * count + c] as number
      const ac = sides[a * count + c] as number
      addClause(search, [ab ^ 1, bc ^ 1, ac])
      addClause(search, [ab, bc, ac ^ 1])
    }
  })
}

/** Whoever are alone change sides only around the group. */
function addDelay(
  search: ClauseSearch,
  before: Int32Array,
  sides: Int32Array,
  count: number,
  alone: readonly number[],
  group: number,
): void {
  forEachPair(alone, (first, second) => {
    for (const [a, b] of [[first, second] as const, [second, first] as const]) {
      const former = before[a * count + b] as number
      if (former === NO_SIDE) return
      const stays = [former ^ 1, sides[a * count + b] as number]
      addClause(search, [...stays, sides[b * count + group] as number])
      addClause(search, [...stays, sides[group * count + a] as number])
    }
  })
}

function wishAgainstCrossings(
  search: ClauseSearch,
  { weights, slices }: Weave,
  sides: readonly Int32Array[],
): Map<number, number> {
  const costs = new Map<string, { sides: readonly [number, number]; cost: number }>()
  for (const [slice, labels] of slices.entries())
    forEachPair(strandsIn(labels), (a, b) => {
      const side = sides[slice]?.[a * weights.length + b] ?? NO_SIDE
      const next = sides[slice + 1]?.[a * weights.length + b] ?? NO_SIDE
      if (next === NO_SIDE || next === side) return
      // The same two variables may say it of several pairs, the one way round or the other.
      const flip = side & 1
      const key = `${side ^ flip} ${next ^ flip}`
      const cost = (weights[a] ?? 1) * (weights[b] ?? 1)
      const known = costs.get(key)
      if (known === undefined) costs.set(key, { sides: [side, next], cost })
      else known.cost += cost
    })
  const wishes = new Map<number, number>()
  for (const {
    sides: [side, next],
    cost,
  } of costs.values()) {
    const crossing = addVariable(search)
    addClause(search, [side ^ 1, next, crossing])
    addClause(search, [side, next ^ 1, crossing])
    wishes.set(crossing ^ 1, cost)
  }
  return wishes
}

function forEachPair(items: readonly number[], visit: (a: number, b: number) => void): void {
  for (let first = 0; first < items.length; first += 1)
    for (let second = first + 1; second < items.length; second += 1)
      visit(items[first] as number, items[second] as number)
}
