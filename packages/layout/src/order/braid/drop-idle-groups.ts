import type { Reduction } from './reduce-weave.ts'
import { ALONE, groupsIn, strandsIn, type Weave } from './weave.ts'

/** Sets those free whose group asks for nothing: a group of one, or of everybody there. */
export function dropIdleGroups(weave: Weave): Reduction | undefined {
  let isChanged = false
  const slices = weave.slices.map((labels) => {
    const everybody = strandsIn(labels).length
    const idle = groupsIn(labels).filter((group) => group.length < 2 || group.length === everybody)
    if (idle.length === 0) return labels
    isChanged = true
    const free = new Set(idle.flat())
    return labels.map((label, strand) => (free.has(strand) ? ALONE : label))
  })
  if (!isChanged) return undefined
  return { weave: { ...weave, slices }, restore: (orders) => orders }
}
