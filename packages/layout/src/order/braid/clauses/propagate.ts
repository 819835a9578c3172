import { type ClauseSearch, NO_CLAUSE, setTrue, watch } from './clause-search.ts'

/** Draws every conclusion from single clauses. Returns a clause that is broken, or `NO_CLAUSE`. */
export function propagate(search: ClauseSearch): number {
  while (search.concluded < search.trailSize) {
    const lost = (search.trail[search.concluded] as number) ^ 1
    search.concluded += 1
    const broken = visitWatches(search, lost)
    if (broken !== NO_CLAUSE) return broken
  }
  return NO_CLAUSE
}

/** Looks at the clauses that watch a literal which is now false (Moskewicz et al. 2001, Eén and Sörensson 2003). */
function visitWatches(search: ClauseSearch, lost: number): number {
  const { values, clauses } = search
  const list = search.watches[lost] as Int32Array
  const size = search.watchSizes[lost] as number
  search.work += size >> 1
  let broken = NO_CLAUSE
  let kept = 0
  let index = 0
  while (index < size && broken === NO_CLAUSE) {
    const clause = list[index] as number
    const excuse = list[index + 1] as number
    index += 2
    if (values[excuse] === 1) {
      list[kept] = clause
      list[kept + 1] = excuse
      kept += 2
      continue
    }
    if (clauses[clause] === 0) continue
    const other = (clauses[clause + 1] as number) ^ (clauses[clause + 2] as number) ^ lost
    const value = values[other] as number
    if (value !== 1 && watchAnother(search, clause, lost, other)) continue
    list[kept] = clause
    list[kept + 1] = other
    kept += 2
    if (value === -1) broken = clause
    else if (value === 0) setTrue(search, other, clause)
  }
  list.copyWithin(kept, index, size)
  search.watchSizes[lost] = kept + size - index
  return broken
}

/** Finds another literal of a clause to watch in place of one that is lost. The other that is watched comes first. */
function watchAnother(search: ClauseSearch, clause: number, lost: number, other: number): boolean {
  const { values, clauses } = search
  clauses[clause + 1] = other
  clauses[clause + 2] = lost
  const end = clause + (clauses[clause] as number)
  for (let place = clause + 3; place <= end; place += 1) {
    const literal = clauses[place] as number
    if (values[literal] === -1) continue
    clauses[clause + 2] = literal
    clauses[place] = lost
    watch(search, literal, clause, other)
    return true
  }
  return false
}
