interface Named {
  readonly id: string
}

/** Matches as things instead of ids, and the ids that could not be obeyed. */
export interface GivenPairs<T> {
  readonly given: ReadonlyMap<T, T | undefined>
  readonly ignored: readonly string[]
}

/**
 * Reads the matches a caller gives. Of two that want the same partner the first in the document before has it;
 * the other is ignored, as are ids that name nothing.
 */
export function readMatches<T extends Named>(
  before: readonly T[],
  after: readonly T[],
  matches: Readonly<Record<string, string | null>> = {},
): GivenPairs<T> {
  const wanted = new Map(Object.entries(matches))
  const free = new Map(after.map((item) => [item.id, item]))
  const given = new Map<T, T | undefined>()
  for (const item of before) {
    const id = wanted.get(item.id)
    const partner = typeof id === 'string' ? free.get(id) : undefined
    if (id === undefined || (id !== null && partner === undefined)) continue
    given.set(item, partner)
    wanted.delete(item.id)
    if (partner !== undefined) free.delete(partner.id)
  }
  return { given, ignored: [...wanted.keys()].sort() }
}
