import type { WeighedPair } from './assign-pairs.ts'

/**
 * Solves the assignment problem for a group of pairs: the Hungarian method (Kuhn 1955) by shortest augmenting
 * paths (Jonker & Volgenant 1987), in cubic time of the larger side. A place may stay alone, which is worth 0.
 */
export function assignDensely<P extends WeighedPair>(pairs: readonly P[]): readonly P[] {
  const lefts = placesOf(pairs.map(({ left }) => left))
  const rights = placesOf(pairs.map(({ right }) => right))
  const size = Math.max(lefts.length, rights.length)
  const rowOf = new Map(lefts.map((place, row) => [place, row]))
  const columnOf = new Map(rights.map((place, column) => [place, column]))
  const cells = new Map<number, P>()
  for (const pair of pairs)
    cells.set((rowOf.get(pair.left) ?? 0) * size + (columnOf.get(pair.right) ?? 0), pair)
  const columns = cheapestColumns(size, (row, column) => {
    return -(cells.get(row * size + column)?.weight ?? 0)
  })
  return columns.flatMap((column, row) => cells.get(row * size + column) ?? [])
}

function placesOf(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b)
}

/** Gives each row of a square its column, so that the sum of costs is least. */
function cheapestColumns(size: number, costOf: (row: number, column: number) => number): number[] {
  // Rows and columns are counted from 1 here: 0 is no row, and the column a search starts from.
  const rowPrice = new Float64Array(size + 1)
  const columnPrice = new Float64Array(size + 1)
  const rowAt = new Int32Array(size + 1)
  const cameFrom = new Int32Array(size + 1)
  for (let start = 1; start <= size; start += 1) {
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const reached = new Uint8Array(size + 1)
    let column = 0
    rowAt[0] = start
    do {
      reached[column] = 1
      const row = at(rowAt, column)
      let [step, nearest] = [Number.POSITIVE_INFINITY, 0]
      for (let other = 1; other <= size; other += 1) {
        if (at(reached, other) === 1) continue
        const spare = costOf(row - 1, other - 1) - at(rowPrice, row) - at(columnPrice, other)
        if (spare < at(slack, other)) {
          slack[other] = spare
          cameFrom[other] = column
        }
        if (at(slack, other) < step) [step, nearest] = [at(slack, other), other]
      }
      for (let other = 0; other <= size; other += 1)
        if (at(reached, other) === 1) {
          const holder = at(rowAt, other)
          rowPrice[holder] = at(rowPrice, holder) + step
          columnPrice[other] = at(columnPrice, other) - step
        } else slack[other] = at(slack, other) - step
      column = nearest
    } while (at(rowAt, column) !== 0)
    for (; column !== 0; column = at(cameFrom, column))
      rowAt[column] = at(rowAt, at(cameFrom, column))
  }
  const columns = new Array<number>(size).fill(0)
  for (let column = 1; column <= size; column += 1) columns[at(rowAt, column) - 1] = column - 1
  return columns
}

function at(values: Float64Array | Int32Array | Uint8Array, place: number): number {
  return values[place] ?? 0
}
