import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addClause,
  addVariable,
  type ClauseSearch,
  createClauseSearch,
} from '../../../src/order/braid/clauses/clause-search.ts'
import { countTo, createCoreCounter } from '../../../src/order/braid/clauses/core-counter.ts'
import { relaxCores } from '../../../src/order/braid/clauses/relax-cores.ts'
import { restartFactor, solveClauses } from '../../../src/order/braid/clauses/solve-clauses.ts'

type Clause = readonly number[]

const VARIABLES = 8

const literal = fc.nat(2 * VARIABLES - 1)
const clauses = fc.array(
  fc.uniqueArray(literal, { minLength: 2, maxLength: 3, selector: (l) => l >> 1 }),
  {
    minLength: 4,
    maxLength: 40,
    size: 'max',
  },
)

/** Lists all values of the variables, as bits, that satisfy the clauses. */
function modelsOf(all: readonly Clause[]): readonly number[] {
  return Array.from({ length: 2 ** VARIABLES }, (_, bits) => bits).filter((bits) =>
    all.every((clause) => clause.some((l) => isTrue(bits, l))),
  )
}

function isTrue(bits: number, l: number): boolean {
  return ((bits >> (l >> 1)) & 1) !== (l & 1)
}

/** Adds clauses to a new search, or returns undefined if they contradict each other on the way. */
function searchFor(all: readonly Clause[]): ClauseSearch | undefined {
  const search = createClauseSearch()
  for (let variable = 0; variable < VARIABLES; variable += 1) addVariable(search)
  try {
    for (const clause of all) addClause(search, clause)
  } catch {
    return undefined
  }
  return search
}

describe('a search for values', () => {
  it('finds values where there are some, or assumptions that exclude each other', () => {
    const found = { model: 0, core: 0 }
    fc.assert(
      fc.property(
        clauses,
        fc.uniqueArray(literal, { maxLength: 4, selector: (l) => l >> 1 }),
        (all, assumptions) => {
          const search = searchFor(all)
          if (search === undefined) return expect(modelsOf(all)).toEqual([])
          // A second question finds what was learned from the first.
          for (const assumed of [[], assumptions]) {
            const given = [...all, ...assumed.map((l) => [l])]
            const outcome = solveClauses(search, assumed, Number.POSITIVE_INFINITY)
            if (outcome === 'model') {
              found.model += 1
              for (const clause of given)
                expect(clause.some((l) => search.values[l] === 1)).toBe(true)
            } else {
              found.core += 1
              expect(assumed).toEqual(expect.arrayContaining([...outcome]))
              expect(modelsOf([...all, ...[...outcome].map((l) => [Number(l)])])).toEqual([])
            }
          }
        },
      ),
      { seed: 31, numRuns: 1500 },
    )
    expect(Math.min(found.model, found.core)).toBeGreaterThan(500)
  })

  it('stops at its limit', () => {
    // Nine pigeons in eight holes.
    const search = createClauseSearch()
    const inHole = Array.from({ length: 9 }, () =>
      Array.from({ length: 8 }, () => addVariable(search)),
    )
    for (const holes of inHole) addClause(search, holes)
    for (const [pigeon, holes] of inHole.entries())
      for (const other of inHole.slice(0, pigeon))
        for (const [hole, l] of holes.entries()) addClause(search, [l ^ 1, (other[hole] ?? 0) ^ 1])
    expect(solveClauses(search, [], 20_000)).toBe('limit')
    expect(search.work).toBeGreaterThan(20_000)
  })

  it('waits between restarts as Luby, Sinclair and Zuckerman say', () => {
    const factors = Array.from({ length: 15 }, (_, index) => restartFactor(index + 1))
    expect(factors).toEqual([1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8])
  })
})

describe('a counter', () => {
  it('knows for every number of true literals whether it is reached', () => {
    const search = createClauseSearch()
    const inputs = Array.from({ length: 5 }, () => addVariable(search))
    const counter = createCoreCounter(inputs)
    const reached = [1, 2, 3, 4, 5].map((count) => countTo(search, counter, count) ?? -1)
    expect(countTo(search, counter, 6)).toBeUndefined()
    for (let bits = 0; bits < 32; bits += 1) {
      const values = inputs.map((input, place) => input ^ (((bits >> place) & 1) ^ 1))
      const count = values.filter((l) => (l & 1) === 0).length
      for (const [place, l] of reached.entries()) {
        const isPossible = solveClauses(search, [...values, l ^ 1], 1e9) === 'model'
        expect({ bits, place, isPossible }).toEqual({ bits, place, isPossible: count < place + 1 })
      }
    }
  })
})

describe('wishes that cannot all come true', () => {
  it('cost as little as the best of all values', () => {
    const wishes = fc.uniqueArray(fc.tuple(literal, fc.integer({ min: 1, max: 3 })), {
      selector: ([l]) => l >> 1,
      maxLength: VARIABLES,
      size: 'max',
    })
    let dearest = 0
    fc.assert(
      fc.property(clauses, wishes, (all, wished) => {
        const models = modelsOf(all)
        const search = searchFor(all)
        fc.pre(models.length > 0 && search !== undefined)
        const costOf = (bits: number): number =>
          wished.reduce((sum, [l, cost]) => sum + (isTrue(bits, l) ? 0 : cost), 0)
        const least = Math.min(...models.map(costOf))
        const result = relaxCores(search, new Map(wished), 1000, Number.POSITIVE_INFINITY)
        expect(result).toEqual({ lowerBound: least, isFound: true })
        const bits = Array.from({ length: VARIABLES }, (_, v) =>
          search.values[2 * v] === 1 ? 1 << v : 0,
        )
        expect(costOf(bits.reduce((a, b) => a | b))).toBe(least)
        dearest = Math.max(dearest, least)
      }),
      { seed: 32, numRuns: 600 },
    )
    expect(dearest).toBeGreaterThan(8)
  })
})
