import { breakWord, ellipsize } from './break-word.ts'
import type { MeasureText, TextStyle } from './measure-text.ts'
import { leastLineWidth, measureWords, type Words } from './measure-words.ts'

/** A text set in lines. */
export interface TextLines {
  readonly lines: readonly string[]
  /** Width of the widest line, in px. */
  readonly width: number
  /** True when words were left out and the last line ends in an ellipsis. */
  readonly cut: boolean
}

/** A text that is not there. */
export const NO_TEXT: TextLines = { lines: [], width: 0, cut: false }

/** What a text is set into. */
export interface TextBox {
  readonly style: TextStyle
  /** Greatest width of a line, in px. */
  readonly width: number
  readonly maxLines: number
  readonly measure: MeasureText
}

/** A line, or the part of a broken word that fills one. */
export interface Line {
  readonly text: string
  readonly width: number
}

/**
 * Sets a text into lines, each as full as its box allows. A word that is wider than the box is broken with a
 * hyphen; what does not fit into the lines is cut with an ellipsis. A line is as wide as its words and spaces are.
 */
export function wrapText(text: string, box: TextBox): TextLines {
  return wrapWords(measureWords(text, box), box)
}

/** Sets a text into as few lines as its box allows, and then as evenly as that number of lines allows. */
export function balanceText(text: string, box: TextBox): TextLines {
  const words = measureWords(text, box)
  const full = wrapWords(words, box)
  if (full.lines.length < 2 || full.cut || hasBroken(words, box)) return full
  return wrapWords(words, { ...box, width: leastLineWidth(words, full.lines.length) })
}

/** Finds the least width at which a text fits into the lines of its box without breaking a word. */
export function leastWidth(text: string, box: TextBox): number {
  const words = measureWords(text, box)
  if (hasBroken(words, box)) return box.width
  return Math.min(box.width, leastLineWidth(words, box.maxLines))
}

function hasBroken({ widths }: Words, { width }: TextBox): boolean {
  return widths.some((word) => word > width)
}

function wrapWords({ words, widths, space }: Words, box: TextBox): TextLines {
  const lines: Line[] = []
  let line: Line | undefined
  for (const [index, word] of words.entries()) {
    const width = widths[index] ?? 0
    const longer = line === undefined ? width : line.width + space + width
    if (longer <= box.width) {
      line = { text: line === undefined ? word : `${line.text} ${word}`, width: longer }
      continue
    }
    if (line !== undefined) lines.push(line)
    const parts = width <= box.width ? [{ text: word, width }] : breakWord(word, box)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1)
  }
  if (line !== undefined) lines.push(line)
  const cut = lines.length > box.maxLines
  const last = lines[box.maxLines - 1]
  const kept =
    cut && last !== undefined
      ? [...lines.slice(0, box.maxLines - 1), ellipsize(last.text, box)]
      : lines
  const width = Math.max(0, ...kept.map((item) => item.width))
  return { lines: kept.map((item) => item.text), width, cut }
}
