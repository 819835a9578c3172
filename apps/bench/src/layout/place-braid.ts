import type { BraidLayout } from '@routebord/layout/braid'
import type { Step } from '@routebord/schema'
import { flattenPath } from './flatten-path.ts'
import type { Box, Placement } from './placement.ts'

/** Half the width of a station, in px. */
const HALF = 7

/** Reads a braid of ours: a step is its station, over the threads of those who meet. */
export function placeBraid({ stations, threads, pitch }: BraidLayout): Placement {
  const boxes = new Map<Step, Box>(
    stations.map(({ step, x, rail, threads: count }) => [
      step,
      { left: x - HALF, right: x + HALF, top: rail, bottom: rail + pitch * (count - 1) },
    ]),
  )
  return {
    boxes,
    threads: new Map(
      threads.map(({ role, runs }) => [role, flattenPath(runs.flatMap(({ path }) => path))]),
    ),
  }
}
