import type { Signpost } from '@routebord/schema'
import type { SignpostCounts } from './signpost-audit.ts'

/** Counts signposts by their status. */
export function countSignposts(signposts: readonly Signpost[]): SignpostCounts {
  const counts = { n: signposts.length, missing: 0, planned: 0, placed: 0, retired: 0 }
  for (const { status } of signposts) counts[status] += 1
  return counts
}
