import type { RolePosition, RoleState } from './account-location.ts'
import type { RoleTrace } from './account-traces.ts'

const DAY = 86_400_000

/** Tells where a role stands at a moment, and from how many days of silence on it counts as silent. */
export function locateRole(trace: RoleTrace, at: number, silentAfterDays: number): RolePosition {
  const { role, path, visits, furthest, lastSeen } = trace
  const step = path[furthest]
  const last = visits.at(-1)?.step
  const silentDays = lastSeen === undefined ? undefined : (at - lastSeen) / DAY
  return {
    role,
    visits,
    state: stateOf(trace, (silentDays ?? 0) >= silentAfterDays),
    step,
    phase: step?.phase,
    lastStep: last === step ? undefined : last,
    next: path[furthest + 1],
    entered: visits[0]?.from,
    lastSeen,
    silentDays,
  }
}

function stateOf({ furthest, path }: RoleTrace, silent: boolean): RoleState {
  if (furthest < 0) return 'not-started'
  if (furthest === path.length - 1) return 'finished'
  return silent ? 'silent' : 'under-way'
}
