import type { MeasureText, TextStyle } from './measure-text.ts'

/** A text set in lines. */
export interface TextLines {
  readonly lines: readonly string[]
  /** Width of the widest line, in px. */
  readonly width: number
  /** True when words were left out and the last line ends in an ellipsis. */
  readonly cut: boolean
}

/** What a text is set into. */
export interface TextBox {
  readonly style: TextStyle
  /** Greatest width of a line, in px. */
  readonly width: number
  readonly maxLines: number
  readonly measure: MeasureText
}

/**
 * Sets a text into lines, each as full as its box allows. A word that is wider than the box is broken with a
 * hyphen; what does not fit into the lines is cut with an ellipsis.
 */
export function wrapText(text: string, box: TextBox): TextLines {
  const { style, width, maxLines, measure } = box
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer, style) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const parts = breakWord(word, box)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  if (line !== '') lines.push(line)
  const cut = lines.length > maxLines
  const kept = cut
    ? [...lines.slice(0, maxLines - 1), ellipsize(lines[maxLines - 1] ?? '', box)]
    : lines
  return { lines: kept, width: Math.max(0, ...kept.map((item) => measure(item, style))), cut }
}

/** Sets a text into as few lines as its box allows, and then as evenly as that number of lines allows. */
export function balanceText(text: string, box: TextBox): TextLines {
  const full = wrapText(text, box)
  return full.lines.length < 2 || full.cut ? full : tighten(text, box, full, full.lines.length)
}

/** Finds the least width at which a text fits into the lines of its box without breaking a word. */
export function leastWidth(text: string, box: TextBox): number {
  const full = wrapText(text, box)
  const isTight = full.cut || full.lines.some(isBroken)
  return isTight ? box.width : tighten(text, box, full, box.maxLines).width
}

/** Narrows a box by halves while the text stays within its lines and its words whole. */
function tighten(text: string, box: TextBox, full: TextLines, maxLines: number): TextLines {
  let best = full
  let [low, high] = [full.width / maxLines, full.width]
  while (high - low > PRECISION) {
    const width = (low + high) / 2
    const candidate = wrapText(text, { ...box, width, maxLines: maxLines + 1 })
    const fits = candidate.lines.length <= maxLines && !candidate.lines.some(isBroken)
    if (fits) {
      best = candidate
      // No width between this one and the widest line would break the lines elsewhere.
      high = Math.min(width, candidate.width)
    } else low = width
  }
  return best
}

/** In px: fine enough that rounding to whole columns never tells a wider text from a narrower one. */
const PRECISION = 0.01

function isBroken(line: string): boolean {
  return line.endsWith('\u2010')
}

function breakWord(word: string, box: TextBox): string[] {
  const { style, width, measure } = box
  if (measure(word, style) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of graphemesOf(word)) {
    if (part !== '' && measure(`${part}${character}\u2010`, style) > width) {
      parts.push(`${part}\u2010`)
      part = ''
    }
    part += character
    if (parts.length > box.maxLines) break
  }
  return [...parts, part]
}

let segmenter: Intl.Segmenter | undefined

/** What a reader sees as one letter stays whole: a flag, a letter with its accents. */
function graphemesOf(text: string): string[] {
  // Made once, and only where a word must be broken: it is slow to make.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function ellipsize(line: string, box: TextBox): string {
  const letters = graphemesOf(line)
  while (letters.length > 0 && box.measure(`${letters.join('').trimEnd()}…`, box.style) > box.width)
    letters.pop()
  return `${letters.join('').trimEnd()}…`
}
