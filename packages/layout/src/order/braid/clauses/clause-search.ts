import { addToQueue, createQueue, type DecisionQueue, offer } from './decision-queue.ts'
import { grown } from './grown.ts'

/** No clause: a value that was decided, or is certain. */
export const NO_CLAUSE: number = -1

/**
 * A search for values that satisfy clauses. A literal is twice the number of its variable, plus one if it is
 * negated, so that `literal ^ 1` is its opposite.
 */
export interface ClauseSearch {
  variables: number
  /** By literal: 1 true, -1 false, 0 open. */
  values: Int8Array
  /** By variable: the decision level it got its value at, and the clause it follows from. */
  levels: Int32Array
  reasons: Int32Array
  /** By variable: 1 if it was false last, and is to be tried so first. */
  phases: Uint8Array
  /** By variable: a mark for those who walk along reasons; 0 in between. */
  marks: Uint8Array
  /** The literals that are true, in order; how many; and how many of them conclusions were drawn from. */
  trail: Int32Array
  trailSize: number
  concluded: number
  /** Where on the trail each decision level begins. */
  readonly levelStarts: number[]
  /** Each clause is its length and then its literals; of length 0 if it was forgotten. */
  clauses: Int32Array
  clausesSize: number
  /** The clauses that were learned, and for each over how many levels it spread. */
  learned: { readonly clause: number; readonly spread: number }[]
  /** By literal: the clauses to look at when it turns false, each followed by a literal that may excuse it. */
  readonly watches: Int32Array[]
  /** By literal: how much of its watches is in use. */
  watchSizes: Int32Array
  readonly queue: DecisionQueue
  /** How many clauses were looked at. */
  work: number
}

export function createClauseSearch(): ClauseSearch {
  return {
    variables: 0,
    values: new Int8Array(64),
    levels: new Int32Array(32),
    reasons: new Int32Array(32),
    phases: new Uint8Array(32),
    marks: new Uint8Array(32),
    trail: new Int32Array(32),
    trailSize: 0,
    concluded: 0,
    levelStarts: [],
    clauses: new Int32Array(256),
    clausesSize: 0,
    learned: [],
    watches: [],
    watchSizes: new Int32Array(64),
    queue: createQueue(),
    work: 0,
  }
}

/** Adds a variable and returns its positive literal. */
export function addVariable(search: ClauseSearch): number {
  const variable = search.variables
  search.variables += 1
  search.values = grown(search.values, 2 * search.variables)
  search.levels = grown(search.levels, search.variables)
  search.reasons = grown(search.reasons, search.variables)
  search.phases = grown(search.phases, search.variables)
  search.marks = grown(search.marks, search.variables)
  search.trail = grown(search.trail, search.variables)
  search.watches.push(new Int32Array(16), new Int32Array(16))
  search.watchSizes = grown(search.watchSizes, 2 * search.variables)
  addToQueue(search.queue)
  return 2 * variable
}

/** Stores two or more literals as a clause. The first two are watched. */
export function storeClause(search: ClauseSearch, literals: readonly number[]): number {
  const clause = search.clausesSize
  search.clausesSize += literals.length + 1
  search.clauses = grown(search.clauses, search.clausesSize)
  search.clauses[clause] = literals.length
  search.clauses.set(literals, clause + 1)
  const [first = 0, second = 0] = literals
  watch(search, first, clause, second)
  watch(search, second, clause, first)
  return clause
}

/** Has a clause looked at when a literal turns false, unless another literal excuses it. */
export function watch(search: ClauseSearch, literal: number, clause: number, excuse: number): void {
  const size = search.watchSizes[literal] as number
  const list = grown(search.watches[literal] as Int32Array, size + 2)
  list[size] = clause
  list[size + 1] = excuse
  search.watches[literal] = list
  search.watchSizes[literal] = size + 2
}

/** Adds a clause that always holds. Takes back all decisions. */
export function addClause(search: ClauseSearch, literals: readonly number[]): void {
  takeBack(search, 0)
  if (literals.some((literal) => search.values[literal] === 1)) return
  const open = literals.filter((literal) => search.values[literal] === 0)
  const [first] = open
  if (first === undefined) throw new Error('Clauses contradict each other')
  if (open.length === 1) setTrue(search, first, NO_CLAUSE)
  else storeClause(search, open)
}

export function setTrue(search: ClauseSearch, literal: number, reason: number): void {
  const variable = literal >> 1
  search.values[literal] = 1
  search.values[literal ^ 1] = -1
  search.levels[variable] = search.levelStarts.length
  search.reasons[variable] = reason
  search.trail[search.trailSize] = literal
  search.trailSize += 1
}

/** Takes back all values above a decision level. */
export function takeBack(search: ClauseSearch, level: number): void {
  const start = search.levelStarts[level]
  if (start === undefined) return
  const { trail, values, phases, queue } = search
  for (let index = search.trailSize - 1; index >= start; index -= 1) {
    const literal = trail[index] as number
    values[literal] = 0
    values[literal ^ 1] = 0
    phases[literal >> 1] = literal & 1
    offer(queue, literal >> 1)
  }
  search.trailSize = start
  search.concluded = start
  search.levelStarts.length = level
}
