import type { Meeting } from './meetings.ts'

/**
 * Puts meetings in an order that every role agrees with: by phase, and within a phase by date as far as the roles'
 * own orders allow (a topological sort, Kahn 1962). What has no date comes right after what it follows.
 *
 * @param startOf when the step at a place begins, as far as that is known
 */
export function orderMeetings(
  meetings: readonly Meeting[],
  startOf: (place: number) => number | undefined,
): readonly Meeting[] {
  const waiting = new Map(meetings.map((meeting) => [meeting, meeting.previous.size]))
  const free = meetings.filter(({ previous }) => previous.size === 0)
  const begins = new Map<Meeting, number>()
  const beginOf = (meeting: Meeting): number => {
    const starts = meeting.members.flatMap((place) => startOf(place) ?? [])
    const earlier = [...meeting.previous].map(
      (other) => begins.get(other) ?? Number.NEGATIVE_INFINITY,
    )
    return starts.length > 0 ? Math.min(...starts) : Math.max(Number.NEGATIVE_INFINITY, ...earlier)
  }
  const comesBefore = (one: Meeting, other: Meeting): boolean => {
    const [a, b] = [begins.get(one) ?? 0, begins.get(other) ?? 0]
    if (one.phase !== other.phase) return one.phase < other.phase
    return a === b ? one.members[0] < other.members[0] : a < b
  }
  for (const meeting of free) begins.set(meeting, beginOf(meeting))
  const ordered: Meeting[] = []
  while (free.length > 0) {
    // No more are free at once than there are roles, so that a look at all of them is short.
    const next = free.reduce((first, other) => (comesBefore(other, first) ? other : first))
    free.splice(free.indexOf(next), 1)
    ordered.push(next)
    for (const later of next.next) {
      const left = (waiting.get(later) ?? 0) - 1
      waiting.set(later, left)
      if (left > 0) continue
      begins.set(later, beginOf(later))
      free.push(later)
    }
  }
  return ordered
}
