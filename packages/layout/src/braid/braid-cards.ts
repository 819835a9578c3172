import type { CardLayout } from '../swimlane-layout.ts'
import type { BraidStation } from './braid-layout.ts'
import { BRAID } from './braid-metrics.ts'
import type { BraidGrid } from './build-braid-grid.ts'

/** What hurts is drawn, and said in the outline. */
const NO_TEXT = { lines: [], width: 0, cut: false }

/** Gives each step the room of its station and its title: what is pressed, searched and marked there. */
export function braidCards(
  stations: readonly BraidStation[],
  { right }: BraidGrid,
): readonly CardLayout[] {
  return stations.map(({ step, column, rail, title, titleLeft, titleBaseline }) => {
    const lines = BRAID.lineHeight * (title.lines.length - 1)
    const [top, bottom] = [rail - BRAID.cardRise, titleBaseline + lines + BRAID.cardDrop]
    return {
      step,
      column,
      left: titleLeft - BRAID.cardAside,
      right: right[column] ?? 0,
      top,
      bottom,
      rail,
      title,
      titleBaseline,
      remark: undefined,
      touchpoints: [],
      frictions: step.frictions.map((item) => ({ item, text: NO_TEXT, baseline: titleBaseline })),
      rows: [],
      bodies: [{ top, bottom }],
      bridges: [],
    }
  })
}
