import type { Role } from '@routebord/schema'
import type { ResolvedLayoutOptions } from '../options.ts'
import { setLaneHeads } from '../set-heads.ts'
import type { LaneLayout } from '../swimlane-layout.ts'
import type { BraidThread } from './braid-layout.ts'

/** Says of each role what a lane would: its letter and its names. A lane in a braid has no height, and lies where the role enters. */
export function braidLanes(
  roles: readonly Role[],
  threads: readonly BraidThread[],
  options: ResolvedLayoutOptions,
): readonly LaneLayout[] {
  const extents = roles.map((role) => {
    const rail = threads.find((thread) => thread.role === role)?.entry.y ?? 0
    return { role, top: rail, bottom: rail, rail, zero: undefined }
  })
  return setLaneHeads(extents, options)
}
