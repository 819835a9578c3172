import { ABSENT, groupsIn, type Weave } from './weave.ts'

const SLICES = 10
const FADING = 0.85
const SHARE = 0.6

/**
 * Guesses what an order will cost in the slices after it: what it would take to bring each of their groups
 * together from where its members stand now, counted for less the further off it is.
 */
export type LookAhead = (order: readonly number[], slice: number) => number

export function lookAhead({ weights, slices }: Weave): LookAhead {
  const groups = slices.map((labels) => groupsIn(labels).filter((group) => group.length > 1))
  const placeOf = new Int32Array(weights.length)
  // Whoever stands between the members of a group must be passed from above or from below.
  const gather = (
    order: readonly number[],
    group: readonly number[],
    labels: readonly number[],
  ): number => {
    let top = order.length
    let bottom = -1
    let members = 0
    for (let index = 0; index < group.length; index += 1) {
      const strand = group[index] as number
      const place = placeOf[strand] as number
      if (place < 0) continue
      members += weights[strand] as number
      if (place < top) top = place
      if (place > bottom) bottom = place
    }
    const label = labels[group[0] as number]
    let above = 0
    let cost = 0
    for (let place = top; place <= bottom; place += 1) {
      const strand = order[place] as number
      const weight = weights[strand] as number
      if (labels[strand] === label) above += weight
      else if (labels[strand] !== ABSENT) cost += weight * Math.min(above, members - above)
    }
    return cost
  }
  return (order, slice) => {
    placeOf.fill(-1)
    for (let place = 0; place < order.length; place += 1) placeOf[order[place] as number] = place
    const end = Math.min(slices.length, slice + 1 + SLICES)
    let share = SHARE
    let cost = 0
    for (let later = slice + 1; later < end; later += 1) {
      const labels = slices[later] as readonly number[]
      for (const group of groups[later] as readonly (readonly number[])[])
        cost += share * gather(order, group, labels)
      share *= FADING
    }
    return cost
  }
}
