import { type ClauseSearch, NO_CLAUSE } from './clause-search.ts'
import { moveToFront } from './decision-queue.ts'

/** A clause that follows from the others, and what to do with it. */
export interface Lesson {
  /** The one to set true comes first, then one of the level to go back to. */
  readonly literals: readonly number[]
  readonly level: number
  /** Over how many levels the literals spread: the fewer, the more useful (Audemard and Simon 2009). */
  readonly spread: number
}

/**
 * Learns from a broken clause: walks back along the reasons until a single literal of the last level is left, and
 * leaves out literals that follow from the rest (Marques-Silva and Sakallah 1996, Sörensson and Biere 2009).
 */
export function learnClause(search: ClauseSearch, broken: number): Lesson {
  const { levels, marks, queue } = search
  const touched: number[] = []
  const literals = walkBack(search, broken, touched)
  const kept = literals.filter((literal, place) => place === 0 || !isImplied(search, literal))
  // Those that were in front stay in front of each other.
  touched.sort((a, b) => (queue.stamps[a] as number) - (queue.stamps[b] as number))
  for (const variable of touched) {
    marks[variable] = 0
    moveToFront(queue, variable)
  }
  const levelOf = (literal: number): number => levels[literal >> 1] as number
  let second = 1
  for (let place = 2; place < kept.length; place += 1)
    if (levelOf(kept[place] as number) > levelOf(kept[second] as number)) second = place
  const [next] = kept.splice(second, 1)
  if (next !== undefined) kept.splice(1, 0, next)
  return {
    literals: kept,
    level: next === undefined ? 0 : levelOf(next),
    spread: new Set(kept.map(levelOf)).size,
  }
}

function walkBack(search: ClauseSearch, broken: number, touched: number[]): number[] {
  const { clauses, levels, reasons, marks, trail } = search
  const current = search.levelStarts.length
  const below: number[] = []
  let open = 0
  let index = search.trailSize
  let clause = broken
  let literal = -1
  do {
    const end = clause + (clauses[clause] as number)
    for (let place = clause + 1; place <= end; place += 1) {
      const other = clauses[place] as number
      const variable = other >> 1
      if (marks[variable] === 1 || levels[variable] === 0) continue
      marks[variable] = 1
      touched.push(variable)
      if (levels[variable] === current) open += 1
      else below.push(other)
    }
    do {
      index -= 1
      literal = trail[index] as number
    } while (marks[literal >> 1] === 0)
    clause = reasons[literal >> 1] as number
    open -= 1
  } while (open > 0)
  return [literal ^ 1, ...below]
}

function isImplied({ clauses, levels, reasons, marks }: ClauseSearch, literal: number): boolean {
  const reason = reasons[literal >> 1] as number
  if (reason === NO_CLAUSE) return false
  const end = reason + (clauses[reason] as number)
  for (let place = reason + 1; place <= end; place += 1) {
    const variable = (clauses[place] as number) >> 1
    if (marks[variable] === 0 && levels[variable] !== 0) return false
  }
  return true
}
