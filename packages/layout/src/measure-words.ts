import type { TextBox } from './wrap-text.ts'

/** A text in words, with the width of each and of the space between two, in px. */
export interface Words {
  readonly words: readonly string[]
  readonly widths: readonly number[]
  readonly space: number
}

/** Splits a text at its white space and measures each word. */
export function measureWords(text: string, box: TextBox): Words {
  const words = text.split(/\s+/u).filter(Boolean)
  const widths = words.map((word) => widthOf(word, box))
  return { words, widths, space: widthOf(' ', box) }
}

/** Measures a text in whole 64ths of a px, rounded up: sums of such widths are exact, whatever their order. */
export function widthOf(text: string, { measure, style }: TextBox): number {
  return Math.ceil(measure(text, style) * 64) / 64
}

/**
 * Finds the least width at which words fit into a number of lines, each filled from the first. No width between two
 * breaks is tried: from one that is too narrow the next is where the first of its lines can take one word more.
 */
export function leastLineWidth({ widths, space }: Words, maxLines: number): number {
  let width = Math.max(0, ...widths)
  for (;;) {
    let [lines, line, next] = [1, 0, Number.POSITIVE_INFINITY]
    for (const [index, word] of widths.entries()) {
      const longer = index === 0 ? word : line + space + word
      if (longer <= width) line = longer
      else {
        next = Math.min(next, longer)
        lines += 1
        line = word
      }
    }
    if (lines <= maxLines) return width
    width = next
  }
}
