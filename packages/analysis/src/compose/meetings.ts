/** A step of one of the journeys, at its place in a list of all their steps. */
export interface Place {
  /** Which journey. */
  readonly source: number
  /** Place of its phase in the composite. */
  readonly phase: number
  /** Places of the steps before it: its roles' last ones, and what it waits for. */
  readonly previous: readonly number[]
}

/** Steps that are one. */
export interface Meeting {
  /** Places of the steps, the first journey's first. */
  readonly members: readonly [number, ...number[]]
  readonly phase: number
  readonly previous: ReadonlySet<Meeting>
  readonly next: ReadonlySet<Meeting>
}

interface OpenMeeting extends Meeting {
  members: readonly [number, ...number[]]
  phase: number
  readonly previous: Set<OpenMeeting>
  readonly next: Set<OpenMeeting>
}

/**
 * Steps grouped into meetings, at first each on its own. Every order of a role leads from meeting to meeting, in no
 * circle, and never to an earlier phase: `obstacleTo` tells what would break that, and is to be asked before `merge`.
 */
export class Meetings {
  readonly #places: readonly Place[]
  readonly #at: OpenMeeting[]

  constructor(places: readonly Place[]) {
    this.#places = places
    this.#at = places.map(({ phase }, place) => ({
      members: [place],
      phase,
      previous: new Set(),
      next: new Set(),
    }))
    for (const [place, { previous }] of places.entries())
      for (const earlier of previous) this.#link(this.#open(earlier), this.#open(place))
  }

  /** Every meeting once. */
  all(): readonly Meeting[] {
    return [...new Set(this.#at)]
  }

  at(place: number): Meeting {
    return this.#open(place)
  }

  /** Pairs each step of one step's meeting with each of another's. */
  across(one: number, other: number): readonly (readonly [number, number])[] {
    const others = this.#open(other).members
    return this.#open(one).members.flatMap((a) => others.map((b) => [a, b] as const))
  }

  /**
   * Tells what keeps two steps from being one meeting.
   *
   * @param compromise whether a phase will do in which none of the journeys has the step
   */
  obstacleTo(
    one: number,
    other: number,
    compromise: boolean,
  ): 'taken' | 'phase' | 'order' | undefined {
    const [a, b] = [this.#open(one), this.#open(other)]
    const sources = new Set(a.members.map((place) => this.#places[place]?.source))
    if (b.members.some((place) => sources.has(this.#places[place]?.source))) return 'taken'
    if (this.#phaseFor(a, b, compromise) === undefined) return 'phase'
    return reaches(a, b) || reaches(b, a) ? 'order' : undefined
  }

  /** Makes one meeting of two. */
  merge(one: number, other: number): void {
    const [a, b] = [this.#open(one), this.#open(other)]
    a.phase = this.#phaseFor(a, b, true) ?? a.phase
    const [first, ...others] = [...a.members, ...b.members].sort((x, y) => x - y)
    a.members = [first ?? one, ...others]
    for (const earlier of b.previous) {
      earlier.next.delete(b)
      this.#link(earlier, a)
    }
    for (const later of b.next) {
      later.previous.delete(b)
      this.#link(a, later)
    }
    for (const place of b.members) this.#at[place] = a
  }

  #open(place: number): OpenMeeting {
    const meeting = this.#at[place]
    if (meeting === undefined) throw new RangeError(`no step at place ${place}`)
    return meeting
  }

  #link(earlier: OpenMeeting, later: OpenMeeting): void {
    earlier.next.add(later)
    later.previous.add(earlier)
  }

  /** Picks the phase most of the journeys have the step in, as far as those before and after it allow. */
  #phaseFor(a: Meeting, b: Meeting, compromise: boolean): number | undefined {
    const earliest = largest(
      [...a.previous, ...b.previous].map(({ phase }) => phase),
      0,
    )
    const latest = -largest(
      [...a.next, ...b.next].map(({ phase }) => -phase),
      Number.NEGATIVE_INFINITY,
    )
    const counts = new Map<number, number>()
    for (const place of [...a.members, ...b.members]) {
      const phase = this.#places[place]?.phase ?? 0
      if (earliest <= phase && phase <= latest) counts.set(phase, (counts.get(phase) ?? 0) + 1)
    }
    const [mostChosen] = [...counts].sort(([p, n], [q, m]) => m - n || p - q)
    return mostChosen?.[0] ?? (compromise && earliest <= latest ? earliest : undefined)
  }
}

function largest(numbers: readonly number[], least: number): number {
  return numbers.reduce((most, number) => Math.max(most, number), least)
}

/** Tells whether the order leads from one meeting to another; none leads past a later phase. */
function reaches(from: Meeting, to: Meeting): boolean {
  const seen = new Set([from])
  // The set grows while it is walked.
  for (const meeting of seen) {
    if (meeting === to) return true
    for (const next of meeting.next) if (next.phase <= to.phase) seen.add(next)
  }
  return false
}
