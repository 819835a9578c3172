import { type ClauseSearch, NO_CLAUSE, setTrue, storeClause, takeBack } from './clause-search.ts'
import { latestOpen } from './decision-queue.ts'
import { findCore } from './find-core.ts'
import { forgetClauses } from './forget-clauses.ts'
import { type Lesson, learnClause } from './learn-clause.ts'
import { propagate } from './propagate.ts'

/**
 * What a search came to: values for all variables, which the search then holds; assumptions that cannot all be
 * true; or nothing within the limit.
 */
export type Outcome = 'model' | 'limit' | readonly number[]

const CONFLICTS_TO_RESTART = 64

/**
 * Looks for values that satisfy all clauses and assumptions by conflict-driven clause learning (Marques-Silva and
 * Sakallah 1996). All assumptions are made on the first decision level. The limit is on `search.work`.
 */
export function solveClauses(
  search: ClauseSearch,
  assumptions: readonly number[],
  limit: number,
): Outcome {
  takeBack(search, 0)
  let restarts = 0
  let patience = 0
  for (;;) {
    if (search.work > limit) return 'limit'
    const broken = propagate(search)
    const level = search.levelStarts.length
    if (broken !== NO_CLAUSE) {
      if (level < 2) return findCore(search, broken)
      takeIn(search, learnClause(search, broken))
      patience -= 1
    } else if (level === 0) {
      const excluded = assume(search, assumptions)
      if (excluded !== undefined) return [excluded]
    } else if (patience <= 0) {
      restarts += 1
      patience = CONFLICTS_TO_RESTART * restartFactor(restarts)
      takeBack(search, 1)
      forgetClauses(search)
    } else {
      const variable = latestOpen(search.queue, search.values)
      if (variable < 0) return 'model'
      search.levelStarts.push(search.trailSize)
      setTrue(search, 2 * variable + (search.phases[variable] as number), NO_CLAUSE)
    }
  }
}

function takeIn(search: ClauseSearch, { literals, level, spread }: Lesson): void {
  takeBack(search, level)
  const [first = 0] = literals
  if (literals.length === 1) {
    setTrue(search, first, NO_CLAUSE)
    return
  }
  const clause = storeClause(search, literals)
  search.learned.push({ clause, spread })
  setTrue(search, first, clause)
}

/** Makes all assumptions, or returns one that is known to be false. */
function assume(search: ClauseSearch, assumptions: readonly number[]): number | undefined {
  search.levelStarts.push(search.trailSize)
  for (const literal of assumptions) {
    if (search.values[literal] === -1) return literal
    if (search.values[literal] === 0) setTrue(search, literal, NO_CLAUSE)
  }
  return undefined
}

/** The sequence 1 1 2 1 1 2 4 1 1 2 …: Luby, Sinclair and Zuckerman 1993. */
export function restartFactor(restart: number): number {
  let size = 1
  while (size <= restart) size *= 2
  return size === restart + 1 ? size / 2 : restartFactor(restart - size / 2 + 1)
}
