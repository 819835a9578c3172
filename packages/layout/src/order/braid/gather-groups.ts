/** An order that can follow another, and the crossings on the way to it. */
export interface Gathering {
  readonly order: readonly number[]
  readonly crossings: number
}

const MOST_GATHERINGS = 40

/**
 * Lists orders in which each group of a slice stands together, made from an order by moving one group after the
 * other, whole, to each gap between those it leaves in place. With several groups, the dearest are left out.
 */
export function gatherGroups(
  order: readonly number[],
  labels: readonly number[],
  groups: readonly (readonly number[])[],
  weights: readonly number[],
): readonly Gathering[] {
  let gatherings: Gathering[] = [{ order, crossings: 0 }]
  const gathered = new Set<number>()
  for (const [first = 0] of groups) {
    const label = labels[first] as number
    gatherings = gatherings.flatMap((gathering) =>
      gatherOne(gathering, labels, label, weights, gathered),
    )
    gathered.add(label)
    if (gatherings.length <= MOST_GATHERINGS) continue
    gatherings.sort((a, b) => a.crossings - b.crossings)
    gatherings.length = MOST_GATHERINGS
  }
  return gatherings
}

function gatherOne(
  from: Gathering,
  labels: readonly number[],
  label: number,
  weights: readonly number[],
  gathered: ReadonlySet<number>,
): readonly Gathering[] {
  const members = from.order.filter((strand) => labels[strand] === label)
  if (members.length === 0) return [from]
  const others = from.order.filter((strand) => labels[strand] !== label)
  let group = 0
  for (const member of members) group += weights[member] as number
  // What each of the others costs more if the group passes from above it to below it.
  const passing: number[] = []
  let above = 0
  let crossings = from.crossings
  for (const strand of from.order) {
    const weight = weights[strand] as number
    if (labels[strand] === label) above += weight
    else {
      crossings += weight * (group - above)
      passing.push(weight * (2 * above - group))
    }
  }
  const gatherings: Gathering[] = []
  for (let gap = 0; gap <= others.length; gap += 1) {
    const before = labels[others[gap - 1] ?? -1]
    const isInside =
      before !== undefined && before === labels[others[gap] ?? -1] && gathered.has(before)
    if (!isInside)
      gatherings.push({
        order: [...others.slice(0, gap), ...members, ...others.slice(gap)],
        crossings,
      })
    crossings += passing[gap] ?? 0
  }
  return gatherings
}
