import type { BraidName, BraidStation } from './braid-layout.ts'
import { BRAID } from './braid-metrics.ts'
import type { BraidGrid } from './build-braid-grid.ts'
import type { Block } from './stack-blocks.ts'

/** The blocks of a column, with the height of their uppermost threads. */
export type Stack = readonly { readonly block: Block; readonly top: number }[]

/** Places the stations of all steps, column by column, with their titles below the threads. */
export function placeStations(
  stacks: readonly Stack[],
  { left }: BraidGrid,
): readonly BraidStation[] {
  return stacks.flatMap((stack, column) =>
    stack.flatMap(({ block: { step, roles, title }, top }) => {
      if (step === undefined || title === undefined) return []
      const start = left[column] ?? 0
      const bottom = top + BRAID.pitch * (roles.length - 1)
      return [
        {
          step,
          column,
          x: start + BRAID.stationInset,
          top,
          roles,
          title,
          titleLeft: start + BRAID.textInset,
          titleBaseline: bottom + BRAID.titleDrop,
        },
      ]
    }),
  )
}

/** Places the names of those who enter, one above the other, above the threads they enter on. */
export function placeNames(stacks: readonly Stack[], { left }: BraidGrid): readonly BraidName[] {
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
