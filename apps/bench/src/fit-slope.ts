/** A measured size and what it took. */
export type Point = readonly [size: number, cost: number]

/**
 * The power of size with which cost grows: 1 is in proportion, 2 is quadratic. The slope of the line of least squares
 * through the logarithms. `NaN` for fewer than two sizes.
 */
export function fitSlope(points: readonly Point[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const)
  const meanX = meanOf(logs.map(([x]) => x))
  const meanY = meanOf(logs.map(([, y]) => y))
  const over = sumOf(logs.map(([x, y]) => (x - meanX) * (y - meanY)))
  return over / sumOf(logs.map(([x]) => (x - meanX) ** 2))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length
}
