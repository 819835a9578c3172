import type { Place } from '../../src/compose/meetings.ts'

/** Two places that may become one meeting, or part of one. */
export type Pair = readonly [one: number, other: number]

/** What is known of steps before any is joined: where they stand, and what each pair gains by being one meeting. */
export interface Task {
  readonly places: readonly Place[]
  /** The pairs that are alike enough to be a reason to join two steps. */
  readonly pairs: readonly Pair[]
  readonly gainOf: (one: number, other: number) => number
}

/** The most that any grouping of steps gains which contradicts no journey: by trying every choice of pairs. */
export function bestGain(task: Task): number {
  const { places, pairs } = task
  const alone = places.map((_, place) => place)
  return choices(pairs).reduce((most, chosen) => {
    const groups = chosen.reduce<readonly number[]>((known, pair) => unite(known, ...pair), alone)
    return isAllowed(places, groups) ? Math.max(most, gainOf(task, groups)) : most
  }, 0)
}

/** What a grouping gains: the sum over all pairs within a group. */
export function gainOf({ places, gainOf: gain }: Task, groups: readonly number[]): number {
  let sum = 0
  for (const one of places.keys())
    for (let other = one + 1; other < places.length; other += 1)
      if (groups[one] === groups[other]) sum += gain(one, other)
  return sum
}

/** Tells whether no group holds two steps of a journey, and the groups can be put in an order. */
export function isAllowed(places: readonly Place[], groups: readonly number[]): boolean {
  const members = places.map(({ source }, place) => `${groups[place]} ${source}`)
  return new Set(members).size === members.length && canBeOrdered(places, groups)
}

/** Tells whether steps in these groups can be put in an order that no journey contradicts: by trying to. */
export function canBeOrdered(places: readonly Place[], groups: readonly number[]): boolean {
  const left = new Set(groups)
  for (;;) {
    const free = [...left].find((group) =>
      places.every(
        ({ previous }, place) =>
          groups[place] !== group || previous.every((before) => !left.has(groups[before] ?? -1)),
      ),
    )
    if (free === undefined) return left.size === 0
    left.delete(free)
  }
}

function unite(groups: readonly number[], one: number, other: number): readonly number[] {
  return groups.map((group) => (group === groups[other] ? (groups[one] ?? 0) : group))
}

function choices(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const [first, ...rest] = pairs
  if (first === undefined) return [[]]
  const others = choices(rest)
  return [...others, ...others.map((chosen) => [first, ...chosen])]
}
