import { NO_TEXT } from '../wrap-text.ts'
import type { BraidCard } from './braid-layout.ts'
import { BRAID } from './braid-metrics.ts'
import type { BraidGrid } from './build-braid-grid.ts'
import type { Stack } from './place-blocks.ts'

/** Gives each step the room of its station and its title: what is pressed, searched and marked there. */
export function braidCards(
  stacks: readonly Stack[],
  { left, right }: BraidGrid,
): readonly BraidCard[] {
  return stacks.flatMap((stack, column) =>
    stack.flatMap(({ block: { step, roles, title, who, below }, top: rail }) => {
      if (step === undefined || title === undefined) return []
      const titleLeft = (left[column] ?? 0) + BRAID.textInset
      const titleBaseline = rail + BRAID.pitch * (roles.length - 1) + BRAID.titleDrop
      const [top, bottom] = [rail - BRAID.cardRise, rail + below]
      // What hurts is drawn, and said in the outline.
      const frictions = step.frictions.map((item) => ({
        item,
        text: NO_TEXT,
        baseline: titleBaseline,
      }))
      const box = { left: titleLeft - BRAID.cardAside, right: right[column] ?? 0, top, bottom }
      const nothing = { remark: undefined, touchpoints: [], rows: [], bridges: [] }
      return [
        {
          ...box,
          ...nothing,
          step,
          column,
          rail,
          title,
          titleLeft,
          titleBaseline,
          who,
          frictions,
          bodies: [{ top, bottom }],
        },
      ]
    }),
  )
}
