import { orderWindow } from './order-window.ts'
import { costOfOrder, type RoleSet, turnedPairs } from './role-sets.ts'

const WINDOW = 9

/**
 * Looks for a good order of more roles than can be ordered for sure. From each start, roles are put where they
 * cost least one by one, and windows of nine are put in their best order, as long as that helps. Always the same
 * for the same roles and sets.
 */
export function searchLaneOrder(
  starts: readonly (readonly number[])[],
  sets: readonly RoleSet[],
): readonly number[] {
  let best: readonly number[] = []
  let least = Number.POSITIVE_INFINITY
  const [first = []] = starts
  for (const start of [...starts, growOrder(first, sets)]) {
    const order = settle(start, sets)
    const cost = costOfOrder(order, sets)
    const isBetter = cost === least ? turnedPairs(order) < turnedPairs(best) : cost < least
    if (!isBetter) continue
    best = order
    least = cost
  }
  return best
}

function settle(start: readonly number[], sets: readonly RoleSet[]): readonly number[] {
  let order = [...start]
  let cost = costOfOrder(order, sets)
  for (;;) {
    for (const role of start) order = moveRole(order, role, sets)
    for (let from = 0; from < order.length; from += WINDOW >> 1) {
      const window = order.slice(from, from + WINDOW)
      order.splice(from, WINDOW, ...orderWindow(window, sets, new Set(order.slice(0, from))))
    }
    const reached = costOfOrder(order, sets)
    if (reached >= cost) return order
    cost = reached
  }
}

/** Puts one role where it costs least, or leaves it where it stands if that is as good. */
function moveRole(order: readonly number[], role: number, sets: readonly RoleSet[]): number[] {
  const rest = order.filter((other) => other !== role)
  const placeOf: number[] = []
  for (const [place, other] of rest.entries()) placeOf[other] = place
  const costs = order.map(() => 0)
  const add = (place: number, cost: number): void => {
    costs[place] = (costs[place] ?? 0) + cost
  }
  // Those it takes no part in cost by its standing inside: first as what changes from place to place.
  const own: (RoleSet & { top: number; bottom: number })[] = []
  for (const set of sets) {
    let top = order.length
    let bottom = 0
    for (const member of set.members) {
      if (member === role) continue
      top = Math.min(top, placeOf[member] ?? 0)
      bottom = Math.max(bottom, (placeOf[member] ?? 0) + 1)
    }
    if (set.members.includes(role)) own.push({ ...set, top, bottom })
    else {
      add(top + 1, set.weight)
      add(bottom, -set.weight)
    }
  }
  for (let place = 1; place < costs.length; place += 1) add(place, costs[place - 1] ?? 0)
  // Those it takes part in cost by how far outside it stands.
  for (const { top, bottom, weight } of own)
    for (const place of costs.keys()) add(place, Math.max(top - place, place - bottom, 0) * weight)
  const stay = order.indexOf(role)
  const least = Math.min(...costs)
  const place = costs[stay] === least ? stay : costs.indexOf(least)
  return [...rest.slice(0, place), role, ...rest.slice(place)]
}

/** Grows an order from the top: next comes the role after which the least is cut. */
function growOrder(roles: readonly number[], sets: readonly RoleSet[]): readonly number[] {
  const setsOf = new Map<number, RoleSet[]>(roles.map((role) => [role, []]))
  for (const set of sets) for (const member of set.members) setsOf.get(member)?.push(set)
  const placed = new Map<RoleSet, number>()
  const open = [...roles].sort((a, b) => a - b)
  const order: number[] = []
  while (open.length > 0) {
    const growth = open.map((role) => {
      let cut = 0
      for (const set of setsOf.get(role) ?? []) {
        const count = placed.get(set) ?? 0
        if (count === 0) cut += set.weight
        if (count === set.members.length - 1) cut -= set.weight
      }
      return cut
    })
    const [role = 0] = open.splice(growth.indexOf(Math.min(...growth)), 1)
    for (const set of setsOf.get(role) ?? []) placed.set(set, (placed.get(set) ?? 0) + 1)
    order.push(role)
  }
  return order
}
