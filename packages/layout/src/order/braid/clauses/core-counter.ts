import { addClause, addVariable, type ClauseSearch } from './clause-search.ts'

/**
 * Counts how many of some literals are true: a totalizer, which adds up in a tree and is built only as far as it
 * is asked (Bailleux and Boufkhad 2003, Martins et al. 2014).
 */
export interface CoreCounter {
  readonly size: number
  readonly halves: readonly [CoreCounter, CoreCounter] | undefined
  /** For 1, 2 and so on: a literal that is true if so many are. */
  readonly atLeast: number[]
}

export function createCoreCounter(literals: readonly number[]): CoreCounter {
  const size = literals.length
  if (size === 1) return { size, halves: undefined, atLeast: [...literals] }
  const half = size >> 1
  return {
    size,
    halves: [createCoreCounter(literals.slice(0, half)), createCoreCounter(literals.slice(half))],
    atLeast: [],
  }
}

/** Returns the literal that is true if at least so many are, or undefined if there are not so many. */
export function countTo(
  search: ClauseSearch,
  counter: CoreCounter,
  count: number,
): number | undefined {
  if (count > counter.size) return undefined
  const { halves, atLeast } = counter
  if (halves !== undefined) {
    for (const half of halves) countTo(search, half, Math.min(count, half.size))
    while (atLeast.length < count) addSum(search, halves, atLeast)
  }
  return atLeast[count - 1]
}

function addSum(
  search: ClauseSearch,
  [left, right]: readonly [CoreCounter, CoreCounter],
  atLeast: number[],
): void {
  const sum = atLeast.length + 1
  const reached = addVariable(search)
  for (let part = Math.max(0, sum - right.size); part <= Math.min(sum, left.size); part += 1) {
    const clause = [reached]
    if (part > 0) clause.push((left.atLeast[part - 1] ?? 0) ^ 1)
    if (part < sum) clause.push((right.atLeast[sum - part - 1] ?? 0) ^ 1)
    addClause(search, clause)
  }
  const fewer = atLeast.at(-1)
  if (fewer !== undefined) addClause(search, [reached ^ 1, fewer])
  atLeast.push(reached)
}
