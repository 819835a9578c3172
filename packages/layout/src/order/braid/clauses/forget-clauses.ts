import type { ClauseSearch } from './clause-search.ts'

const MOST_LEARNED = 3000

/** Forgets half of what was learned once it is much: the clauses that spread over many levels, the oldest first. */
export function forgetClauses(search: ClauseSearch): void {
  const { clauses, reasons, values, learned } = search
  if (learned.length < MOST_LEARNED) return
  const order = [...learned].sort((a, b) => a.spread - b.spread || b.clause - a.clause)
  const worst = new Set(order.slice(order.length >> 1).filter(({ spread }) => spread > 2))
  const isReason = (clause: number): boolean => {
    const first = clauses[clause + 1] as number
    return values[first] === 1 && reasons[first >> 1] === clause
  }
  search.learned = learned.filter((lesson) => {
    if (!worst.has(lesson) || isReason(lesson.clause)) return true
    clauses[lesson.clause] = 0
    return false
  })
}
