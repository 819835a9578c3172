import { dropIdleGroups } from './drop-idle-groups.ts'
import { dropLoners } from './drop-loners.ts'
import { dropSlices } from './drop-slices.ts'
import { mergeTwins } from './merge-twins.ts'
import type { Orders, Weave } from './weave.ts'

/** A weave with the same crossings to find, and how to read its orders as orders of the one it was made of. */
export interface Reduction {
  readonly weave: Weave
  readonly restore: (orders: Orders) => Orders
}

/** Makes a weave as small as it gets without a change in its fewest crossings. */
export function reduceWeave(weave: Weave): Reduction {
  const steps: Reduction[] = []
  let reduced = weave
  for (;;) {
    const before = reduced
    for (const reduce of [dropIdleGroups, dropSlices, dropLoners, mergeTwins]) {
      const step = reduce(reduced)
      if (step === undefined) continue
      steps.unshift(step)
      reduced = step.weave
    }
    if (reduced === before) break
  }
  return {
    weave: reduced,
    restore: (orders) => steps.reduce((restored, step) => step.restore(restored), orders),
  }
}
