import { addClause, type ClauseSearch } from './clause-search.ts'
import { type CoreCounter, countTo, createCoreCounter } from './core-counter.ts'
import { solveClauses } from './solve-clauses.ts'

/** What is known of the least cost of wishes that cannot all come true. */
export interface Relaxation {
  readonly lowerBound: number
  /** Whether the search holds values of that cost. */
  readonly isFound: boolean
}

/** How many of a core's wishes fail is counted; the next one that fails costs the same again. */
interface Tally {
  readonly counter: CoreCounter
  readonly count: number
  readonly cost: number
}

const CORE_TO_SHRINK = 60
const WORK_TO_SHRINK = 8000

/**
 * Finds values that satisfy all clauses and break the cheapest wishes. A set of wishes that cannot all come true,
 * a core, costs at least its cheapest; from then on one of them may fail for free, and a new wish is that no
 * second does (OLL: Andres et al. 2012, Morgado et al. 2014; as in RC2: Ignatiev et al. 2019). Stops at the upper
 * bound, or when the work reaches its limit; either way the lower bound holds.
 *
 * @param wishes Literals that should be true, and what it costs if they are not: whole numbers. Are changed.
 */
export function relaxCores(
  search: ClauseSearch,
  wishes: Map<number, number>,
  upperBound: number,
  limit: number,
): Relaxation {
  const tallies = new Map<number, Tally>()
  const wishFewer = (tally: Tally): void => {
    const literal = countTo(search, tally.counter, tally.count)
    if (literal === undefined) return
    tallies.set(literal ^ 1, tally)
    wishes.set(literal ^ 1, tally.cost)
  }
  let lowerBound = 0
  while (lowerBound < upperBound) {
    const outcome = solveClauses(search, [...wishes.keys()], limit)
    if (outcome === 'model') return { lowerBound, isFound: true }
    if (outcome === 'limit') break
    const core = shrinkCore(search, outcome, limit)
    const cost = Math.min(...core.map((wish) => wishes.get(wish) ?? 0))
    lowerBound += cost
    for (const wish of core) {
      const rest = (wishes.get(wish) ?? 0) - cost
      if (rest > 0) wishes.set(wish, rest)
      else wishes.delete(wish)
      const tally = tallies.get(wish)
      tallies.delete(wish)
      if (tally !== undefined) wishFewer({ ...tally, count: tally.count + 1 })
    }
    const failures = core.map((wish) => wish ^ 1)
    addClause(search, failures)
    wishFewer({ counter: createCoreCounter(failures), count: 2, cost })
  }
  return { lowerBound, isFound: false }
}

/** Leaves out of a core what it can do without, as far as that is found with little work. */
function shrinkCore(
  search: ClauseSearch,
  core: readonly number[],
  limit: number,
): readonly number[] {
  let smaller = core
  if (core.length > CORE_TO_SHRINK) return core
  for (const wish of core) {
    if (smaller.length < 2 || !smaller.includes(wish)) continue
    const rest = smaller.filter((other) => other !== wish)
    const outcome = solveClauses(search, rest, Math.min(limit, search.work + WORK_TO_SHRINK))
    if (typeof outcome !== 'string') smaller = outcome
  }
  return smaller
}
