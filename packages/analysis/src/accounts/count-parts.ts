import type { AccountLog, Role } from '@routebord/schema'
import type { JourneyIndex } from './journey-index.ts'

/** How the events of a log speak of one profile. */
export interface PartCounts {
  /** Roles of the journey that its events name. */
  readonly named: ReadonlySet<Role>
  /** Ids of roles that the journey does not have, from its events and its declaration. */
  readonly strange: ReadonlySet<string>
  /** How many of its parts in events do not name its role. */
  readonly unnamed: number
}

/** Counts, by profile, the parts it has in events. */
export function countParts(index: JourneyIndex, log: AccountLog): readonly PartCounts[] {
  const counts = log.profiles.map(({ role }) => ({
    named: new Set<Role>(),
    strange: new Set(role === undefined || index.roles.has(role) ? [] : [role]),
    unnamed: 0,
  }))
  for (const event of log.events)
    for (const { profile, as } of event.profiles) {
      const count = counts[profile.index]
      if (count === undefined) continue
      const role = as === undefined ? undefined : index.roles.get(as)
      if (role !== undefined) count.named.add(role)
      else if (as !== undefined) count.strange.add(as)
      else count.unnamed += 1
    }
  return counts
}
