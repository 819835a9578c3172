/** Ids that a log names and the journey does not have. */
export interface UnknownIds {
  /** How often such ids are named. */
  readonly mentions: number
  /** The first of them, at most 20, in the order met. */
  readonly ids: readonly string[]
}

/** What logs name that the journey does not have. */
export interface Unknown {
  readonly steps: UnknownIds
  readonly signposts: UnknownIds
  readonly roles: UnknownIds
}

/** Collects unknown ids, in memory that does not grow with the logs. */
export interface UnknownCollector {
  readonly note: (kind: keyof Unknown, id: string) => void
  readonly collected: () => Unknown
}

const MOST_IDS = 20

/** Starts an empty collection. */
export function collectUnknown(): UnknownCollector {
  const mentions = { steps: 0, signposts: 0, roles: 0 }
  const ids = { steps: new Set<string>(), signposts: new Set<string>(), roles: new Set<string>() }
  const idsOf = (kind: keyof Unknown): UnknownIds => ({
    mentions: mentions[kind],
    ids: [...ids[kind]],
  })
  return {
    note: (kind, id) => {
      mentions[kind] += 1
      if (ids[kind].size < MOST_IDS) ids[kind].add(id)
    },
    collected: () => ({
      steps: idsOf('steps'),
      signposts: idsOf('signposts'),
      roles: idsOf('roles'),
    }),
  }
}
