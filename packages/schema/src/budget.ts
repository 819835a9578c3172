import type { Finding, IssuePath } from './issue.ts'
import { listOf } from './salvage.ts'

/** How much a document may hold before any work is done on it. */
export interface Budget {
  /** Objects, lists and values together. Defaults to 200,000. */
  readonly values: number
  /** Levels of nesting. Defaults to 32. */
  readonly depth: number
  /** Characters of all strings and keys together. Defaults to 2,000,000. */
  readonly characters: number
  /** Characters of one string or key. Defaults to 4,000. */
  readonly stringLength: number
  /** Roles of a journey. Defaults to 100. */
  readonly roles: number
  /** Phases of a journey. Defaults to 200. */
  readonly phases: number
}

export const DEFAULT_BUDGET: Budget = Object.freeze({
  values: 200_000,
  depth: 32,
  characters: 2_000_000,
  stringLength: 4_000,
  roles: 100,
  phases: 200,
})

const FORBIDDEN_KEYS: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype'])

interface Visit {
  readonly value: unknown
  readonly key: string | number
  readonly holder: Visit | undefined
  readonly depth: number
}

/** Walks a value without recursion, so that no document can exhaust the stack, and stops at the first excess. */
export function findExcess(input: unknown, budget: Budget): Finding[] {
  const forbidden: Finding[] = []
  const open: Visit[] = [{ value: input, key: '', holder: undefined, depth: 0 }]
  let values = 0
  let characters = 0
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { value, key, depth } = visit
    if (depth > budget.depth) return [excess(pathOf(visit).slice(0, 4), 'levels', budget.depth)]
    if (FORBIDDEN_KEYS.has(key)) forbidden.push({ code: 'forbidden-key', path: pathOf(visit) })
    // A key that is too long is said of the object that holds it: no path should carry it.
    for (const [text, place] of [
      [key, visit.holder],
      [value, visit],
    ] as const)
      if (typeof text === 'string') {
        characters += text.length
        if (text.length > budget.stringLength)
          return [excess(pathOf(place), 'characters', budget.stringLength)]
      }
    const held = Object(value) === value ? (value as object) : []
    const keys = Array.isArray(held) ? held : Object.keys(held)
    values += 1
    if (values + open.length + keys.length > budget.values)
      return [excess([], 'values', budget.values)]
    if (characters > budget.characters) return [excess([], 'characters', budget.characters)]
    for (const part of keys === held ? keys.keys() : keys)
      open.push({ value: Reflect.get(held, part), key: part, holder: visit, depth: depth + 1 })
  }
  return forbidden.length > 0 ? forbidden : findCrowds(input, budget)
}

function pathOf(visit: Visit | undefined): IssuePath {
  const path: (string | number)[] = []
  for (let at = visit; at?.holder !== undefined; at = at.holder) path.push(at.key)
  return path.reverse()
}

/** A picture has a lane for each role and a column for each phase: their number is its size. */
function findCrowds(input: unknown, budget: Budget): Finding[] {
  return (['roles', 'phases'] as const)
    .filter((list) => listOf(input, list).length > budget[list])
    .map((list) => excess([list], 'values', budget[list]))
}

function excess(path: IssuePath, expected: string, limit: number): Finding {
  return { code: 'too-large', path, expected, limit }
}
