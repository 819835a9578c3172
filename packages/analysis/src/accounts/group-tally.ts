import type { Role, Step } from '@routebord/schema'
import type { AccountTraces } from './account-traces.ts'
import { createDurationSketch, type DurationSketch } from './duration-sketch.ts'
import type { GroupFacts } from './evaluation.ts'
import type { JourneyIndex } from './journey-index.ts'
import { proportionOf } from './proportion.ts'

/** Counts for two roles, by the moments they came in. */
interface PairTally {
  readonly first: Role
  readonly second: Role
  asPlanned: number
  together: number
  reversed: number
}

/** Counts for the group as a whole. */
export interface GroupTally {
  readonly days: DurationSketch
  readonly roles: readonly Role[]
  /** Place by the map, by the role's index. */
  readonly planned: readonly (number | undefined)[]
  /** Accounts by place, by the role's index. */
  readonly places: readonly number[][]
  readonly pairs: readonly PairTally[]
  several: number
  inOrder: number
}

/** Starts the counts; roles are planned to come in by the phase of their first step, then in order of the document. */
export function openGroupTally({ journey: { roles }, paths }: JourneyIndex): GroupTally {
  const entries = paths.map(([entry]) => entry)
  const planned = entries.map(
    (entry) => entry && 1 + entries.filter((other) => other && isEarlier(other, entry)).length,
  )
  const pairs = roles.flatMap((first) =>
    roles
      .filter((second) => (planned[first.index] ?? 0) < (planned[second.index] ?? 0))
      .filter(() => planned[first.index] !== undefined)
      .map((second): PairTally => ({ first, second, asPlanned: 0, together: 0, reversed: 0 })),
  )
  const places = roles.map(() => roles.map(() => 0))
  const days = createDurationSketch()
  return { days, roles, planned, places, pairs, several: 0, inOrder: 0 }
}

function isEarlier(a: Step, b: Step): boolean {
  return a.phase.index < b.phase.index || (a.phase.index === b.phase.index && a.index < b.index)
}

/** Counts when the roles of one account came in, and how long the account took. */
export function countGroup(tally: GroupTally, { roles, duration }: AccountTraces): void {
  if (duration !== undefined) tally.days.add(duration)
  const entries = roles.map(({ visits }) => visits[0]?.from)
  const known = entries.filter((entry) => entry !== undefined)
  for (const [index, entry] of entries.entries()) {
    const places = tally.places[index]
    if (entry === undefined || places === undefined) continue
    const place = known.filter((other) => other < entry).length
    places[place] = (places[place] ?? 0) + 1
  }
  if (known.length < 2) return
  tally.several += 1
  let inOrder = true
  for (const pair of tally.pairs) {
    const first = entries[pair.first.index]
    const second = entries[pair.second.index]
    if (first === undefined || second === undefined) continue
    if (first < second) pair.asPlanned += 1
    else if (first === second) pair.together += 1
    else {
      pair.reversed += 1
      inOrder = false
    }
  }
  if (inOrder) tally.inOrder += 1
}

/** Turns the counts for the group into facts. */
export function groupFactsOf(tally: GroupTally): GroupFacts {
  return {
    days: tally.days.durations(),
    entries: tally.roles.map((role) => ({
      role,
      planned: tally.planned[role.index],
      places: tally.places[role.index] ?? [],
    })),
    pairs: tally.pairs.map(({ first, second, asPlanned, together, reversed }) => ({
      first,
      second,
      asPlanned: proportionOf(asPlanned, asPlanned + together + reversed),
      together,
      reversed,
    })),
    inPlannedOrder: proportionOf(tally.inOrder, tally.several),
  }
}
