import type { Composite } from '@routebord/analysis'
import type { Step } from '@routebord/schema'
import type { Box, Placement } from './placement.ts'

/** Boxes may share this much, in px, for what is lost when numbers are rounded. */
const NEAR = 0.01

/** Lists what is wrong with a placement: steps left out, steps of a role out of order, roles without a thread, overlaps. */
export function findFaults(
  { journey, paths, legs }: Composite,
  { boxes, threads }: Placement,
): readonly string[] {
  const faults: string[] = []
  for (const step of journey.steps) if (!boxes.has(step)) faults.push(`${step.id} is left out`)
  for (const { role, entry } of paths)
    if (entry !== undefined && !threads.has(role)) faults.push(`${role.id} has no thread`)
  for (const { from, to } of legs) {
    const [before, after] = [boxes.get(from), boxes.get(to)]
    if (before && after && before.right > after.left + NEAR)
      faults.push(`${to.id} does not stand to the right of ${from.id}`)
  }
  return [...faults, ...findOverlaps([...boxes])]
}

function findOverlaps(boxes: readonly (readonly [Step, Box])[]): readonly string[] {
  const faults: string[] = []
  let open: (readonly [Step, Box])[] = []
  for (const entry of boxes.toSorted(([, a], [, b]) => a.left - b.left)) {
    const [step, box] = entry
    open = open.filter(([, other]) => other.right > box.left + NEAR)
    for (const [other, { top, bottom }] of open)
      if (top < box.bottom - NEAR && box.top < bottom - NEAR)
        faults.push(`${step.id} overlaps ${other.id}`)
    open.push(entry)
  }
  return faults
}
