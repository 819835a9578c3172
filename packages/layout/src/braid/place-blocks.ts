import type { Role } from '@routebord/schema'
import type { NameLayout } from '../swimlane-layout.ts'
import type { BraidStation } from './braid-layout.ts'
import { BRAID } from './braid-metrics.ts'
import type { BraidGrid, Heights } from './build-braid-grid.ts'
import { joinRuns } from './join-runs.ts'
import { placeRuns } from './place-runs.ts'
import type { Block } from './stack-blocks.ts'

/** The blocks of a column, with the height of their uppermost threads. */
export type Stack = readonly { readonly block: Block; readonly top: number }[]

/** The blocks of all columns at their heights. */
interface PlacedBlocks {
  readonly stacks: readonly Stack[]
  readonly threads: Heights
  /** Of the lowest text or thread. */
  readonly bottom: number
}

/** Gives blocks their heights, so that threads go straight where they can. */
export function placeBlocks(blocks: readonly (readonly Block[])[]): PlacedBlocks {
  const start = BRAID.phaseHeight + BRAID.threadGap
  const runs = joinRuns(blocks)
  const { heights, bottom } = placeRuns(blocks, runs)
  const stacks: readonly Stack[] = blocks.map((own, column) =>
    own.map((block, index) => {
      const { run, offset } = runs.places[column]?.[index] ?? { run: 0, offset: 0 }
      return { block, top: start + (heights[run] ?? 0) + offset }
    }),
  )
  return { stacks, threads: stacks.map(threadsIn), bottom: start + bottom }
}

function threadsIn(stack: Stack): ReadonlyMap<Role, number> {
  return new Map(
    stack.flatMap(({ block, top }) =>
      block.roles.map((role, slot) => [role, top + BRAID.pitch * slot] as const),
    ),
  )
}

/** Places the stations of all steps, column by column. */
export function placeStations(
  stacks: readonly Stack[],
  { left }: BraidGrid,
): readonly BraidStation[] {
  return stacks.flatMap((stack, column) =>
    stack.flatMap(({ block: { step, roles }, top }) => {
      if (step === undefined) return []
      const x = (left[column] ?? 0) + BRAID.stationInset
      return [{ step, column, x, rail: top, threads: roles.length, roles }]
    }),
  )
}

/** Places the names of those who enter, one above the other, above the threads they enter on. */
export function placeNames(stacks: readonly Stack[], { left }: BraidGrid): readonly NameLayout[] {
  return stacks.flatMap((stack, column) =>
    stack.flatMap(({ block: { names, above }, top }) => {
      let baseline = top - above
      return names.map(({ role, text }) => {
        const name = {
          role,
          text,
          left: (left[column] ?? 0) + BRAID.nameInset,
          baseline: baseline + BRAID.lineHeight,
        }
        baseline += BRAID.lineHeight * text.lines.length
        return name
      })
    }),
  )
}
