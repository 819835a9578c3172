import { type ClauseSearch, NO_CLAUSE } from './clause-search.ts'

/** Finds the assumptions that broke a clause, while nothing but assumptions is decided. */
export function findCore(search: ClauseSearch, broken: number): readonly number[] {
  const { clauses, levels, reasons, marks, trail } = search
  const mark = (clause: number): void => {
    const end = clause + (clauses[clause] as number)
    for (let place = clause + 1; place <= end; place += 1) {
      const variable = (clauses[place] as number) >> 1
      if (levels[variable] !== 0) marks[variable] = 1
    }
  }
  mark(broken)
  const core: number[] = []
  const start = search.levelStarts[0] ?? 0
  for (let index = search.trailSize - 1; index >= start; index -= 1) {
    const literal = trail[index] as number
    if (marks[literal >> 1] === 0) continue
    const reason = reasons[literal >> 1] as number
    if (reason === NO_CLAUSE) core.push(literal)
    else mark(reason)
    marks[literal >> 1] = 0
  }
  return core
}
