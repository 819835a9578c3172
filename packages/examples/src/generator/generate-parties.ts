import type { SeededRandom } from './seeded-random.ts'

/** Who takes part in one step: places of roles, in ascending order, one or more. */
export type Party = readonly number[]

/** The sizes of a journey, checked. */
export interface PartySizes {
  readonly roles: number
  readonly steps: number
  /** How many steps have two roles or more. */
  readonly shared: number
}

/**
 * Chooses who takes part in each step. Exactly `shared` parties are of two or more; every role is in at least one
 * party where there are steps enough. Both are drawn by selection sampling (Knuth, TAOCP 2, 3.4.2, algorithm S),
 * which meets a number exactly in one pass.
 */
export function generateParties(random: SeededRandom, sizes: PartySizes): readonly Party[] {
  const { roles, steps } = sizes
  const waiting = shuffle(random, roles).slice(0, steps)
  // Those who wait join in the first half where it is long enough: a journey of many begins with most of them.
  const lastEntry = Math.max(waiting.length, Math.ceil(steps / 2))
  const parties: Party[] = []
  let sharedLeft = sizes.shared
  let lastShared: Party | undefined
  for (let index = 0; index < steps; index += 1) {
    const enters = random.next() * (lastEntry - index) < waiting.length
    const lead = (enters ? waiting.pop() : undefined) ?? random.below(roles)
    const isShared = random.next() * (steps - index) < sharedLeft
    if (!isShared) {
      parties.push([lead])
      continue
    }
    sharedLeft -= 1
    // The same company often stays together for more than one step.
    const party =
      !enters && lastShared && random.chance(0.35) ? lastShared : gather(random, lead, roles)
    lastShared = party
    parties.push(party)
  }
  return parties
}

function gather(random: SeededRandom, lead: number, roles: number): Party {
  const size = Math.min(roles, random.pick([2, 2, 2, 2, 3, 3, 4, 8]))
  const party = new Set([lead])
  // From a random place on, one by one: no draw is in vain, however few roles there are.
  for (let place = random.below(roles); party.size < size; place = (place + 1) % roles) {
    if (random.chance(0.6)) party.add(place)
  }
  return [...party].sort((a, b) => a - b)
}

/** Shuffles the numbers from 0 up to `count`, without it (Fisher and Yates 1938, Durstenfeld 1964). */
function shuffle(random: SeededRandom, count: number): number[] {
  const places = Array.from({ length: count }, (_, place) => place)
  for (let last = count - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    const [a = 0, b = 0] = [places[last], places[other]]
    places[last] = b
    places[other] = a
  }
  return places
}
