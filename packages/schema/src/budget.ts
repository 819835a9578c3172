import type { Finding, IssuePath } from './issue.ts'

/** How much a document may hold before any work is done on it. */
export interface Budget {
  /** Objects, lists and values together. Defaults to 200,000. */
  readonly values: number
  /** Levels of nesting. Defaults to 32. */
  readonly depth: number
  /** Characters of one string. Defaults to 4,000. */
  readonly stringLength: number
  /** Roles of a journey. Defaults to 100. */
  readonly roles: number
  /** Phases of a journey. Defaults to 200. */
  readonly phases: number
}

export const DEFAULT_BUDGET: Budget = Object.freeze({
  values: 200_000,
  depth: 32,
  stringLength: 4_000,
  roles: 100,
  phases: 200,
})

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

interface Visit {
  readonly value: unknown
  readonly path: IssuePath
}

/** Walks a value without recursion, so that no document can exhaust the stack, and stops at the first excess. */
export function findExcess(input: unknown, budget: Budget): Finding[] {
  const findings: Finding[] = []
  const open: Visit[] = [{ value: input, path: [] }]
  let seen = 0
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { value, path } = visit
    seen += 1
    if (seen > budget.values) return [excess([], 'values', budget.values)]
    if (path.length > budget.depth) return [excess(path.slice(0, 4), 'levels', budget.depth)]
    if (typeof value === 'string' && value.length > budget.stringLength)
      return [excess(path, 'characters', budget.stringLength)]
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value) && seen + open.length + value.length > budget.values)
      return [excess([], 'values', budget.values)]
    for (const key of Object.keys(value)) {
      if (FORBIDDEN_KEYS.has(key)) findings.push({ code: 'forbidden-key', path: [...path, key] })
      const step = Array.isArray(value) ? Number(key) : key
      open.push({ value: (value as Record<string, unknown>)[key], path: [...path, step] })
    }
  }
  return findings.length > 0 ? findings : findCrowds(input, budget)
}

/** A picture has a lane for each role and a column for each phase: their number is its size. */
function findCrowds(input: unknown, budget: Budget): Finding[] {
  return (['roles', 'phases'] as const).flatMap((list) => {
    const entries = (input as Readonly<Record<string, unknown>> | null | undefined)?.[list]
    const isCrowd = Array.isArray(entries) && entries.length > budget[list]
    return isCrowd ? [excess([list], 'values', budget[list])] : []
  })
}

function excess(path: IssuePath, expected: string, limit: number): Finding {
  return { code: 'too-large', path, expected, limit }
}
