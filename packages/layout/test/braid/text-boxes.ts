import type { BraidLayout } from '../../src/braid/braid-layout.ts'
import type { Box } from '../../src/hit-test.ts'

/** Lists the texts of a braid, each with the room its letters take. */
export function textBoxes({ cards, names, lineHeight }: BraidLayout): readonly Box[] {
  const boxOf = (left: number, baseline: number, width: number, lines: number): Box => {
    const bottom = baseline + lineHeight * (lines - 1) + 4
    return { left, right: left + width, top: baseline - 12, bottom }
  }
  return [
    ...cards.map(({ title, titleLeft, titleBaseline }) =>
      boxOf(titleLeft, titleBaseline, title.width, title.lines.length),
    ),
    ...names.map(({ text, left, baseline }) =>
      boxOf(left, baseline, text.width, text.lines.length),
    ),
  ]
}

/** Tells whether two boxes lie on one another. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
