/** The label of a strand that is in a slice and in no group. */
export const ALONE: number = -1
/** The label of a strand that is not in a slice. */
export const ABSENT: number = -2

/**
 * A braid without its roles: strands, each in one slice or in several that follow one another, and what they are
 * in each slice.
 */
export interface Weave {
  /** How many roles travel as each strand: two strands cross as often as the product of their weights. */
  readonly weights: readonly number[]
  /** For each slice the label of each strand: the number of its group, `ALONE` or `ABSENT`. */
  readonly slices: readonly (readonly number[])[]
}

/** For each slice its strands, from the top. */
export type Orders = readonly (readonly number[])[]

/** Orders that are still being changed. */
export type OpenOrders = number[][]

/** Lists the strands that are in a slice. */
export function strandsIn(labels: readonly number[]): number[] {
  const strands: number[] = []
  for (const [strand, label] of labels.entries()) if (label !== ABSENT) strands.push(strand)
  return strands
}

/** Lists the members of each group in a slice. */
export function groupsIn(labels: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  for (const [strand, label] of labels.entries()) {
    if (label < 0) continue
    const group = groups.get(label)
    if (group === undefined) groups.set(label, [strand])
    else group.push(strand)
  }
  return [...groups.values()]
}

/** From which slice to which a strand runs. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** Finds the span of each strand; one that is nowhere ends before it starts. */
export function spansOf({ weights, slices }: Weave): readonly Span[] {
  const spans = weights.map(() => ({ first: slices.length, last: -1 }))
  for (const [slice, labels] of slices.entries())
    for (const [strand, span] of spans.entries()) {
      if (labels[strand] === ABSENT) continue
      span.first = Math.min(span.first, slice)
      span.last = slice
    }
  return spans
}
