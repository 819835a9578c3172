import type { SwimlaneLayout } from '@routebord/layout'
import type { Step } from '@routebord/schema'
import { flattenPath } from './flatten-path.ts'
import type { Box, Placement } from './placement.ts'

/** Reads a layout of ours. A step that nobody saw is a note at its thread: a box without height. */
export function placeSwimlane({ cards, notes, threads }: SwimlaneLayout): Placement {
  const boxes = new Map<Step, Box>(cards.map((card) => [card.step, card]))
  for (const { step, left, right, rail } of notes)
    boxes.set(step, { left, right, top: rail, bottom: rail })
  return {
    boxes,
    threads: new Map(
      threads.map(({ role, runs }) => [role, flattenPath(runs.flatMap(({ path }) => path))]),
    ),
  }
}
