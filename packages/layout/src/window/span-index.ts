/** A stretch along the journey, in px. */
export interface Span {
  readonly left: number
  readonly right: number
}

/** Finds what touches a span, in the order it was given, in time that depends on what is found. */
export type FindWithin<T> = (span: Span) => readonly T[]

const SMALLEST = 512

/**
 * Sorts items into bins that double in size from level to level: each lies in the smallest bin that holds it whole, so
 * that a search looks into few bins (the scheme of the UCSC Genome Browser, Kent et al. 2002).
 */
export function createSpanIndex<T>(items: readonly T[], spanOf: (item: T) => Span): FindWithin<T> {
  const levels: Map<number, number[]>[] = []
  const spans = items.map(spanOf)
  for (const [index, { left, right }] of spans.entries()) {
    let [level, size] = [0, SMALLEST]
    while (Math.floor(left / size) !== Math.floor(right / size)) {
      level += 1
      size *= 2
    }
    while (levels.length <= level) levels.push(new Map())
    const bin = Math.floor(left / size)
    const held = levels[level]?.get(bin)
    if (held === undefined) levels[level]?.set(bin, [index])
    else held.push(index)
  }
  return ({ left, right }) => {
    const found: number[] = []
    let size = SMALLEST
    for (const bins of levels) {
      const last = Math.floor(right / size)
      for (let bin = Math.floor(left / size); bin <= last; bin += 1)
        for (const index of bins.get(bin) ?? []) {
          const span = spans[index]
          if (span !== undefined && span.left <= right && span.right >= left) found.push(index)
        }
      size *= 2
    }
    return found.sort((a, b) => a - b).flatMap((index) => items[index] ?? [])
  }
}
