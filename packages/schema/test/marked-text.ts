/** Stands in a text right before a place that is meant. */
const MARK = '¤'

/** A text without its marks, and where they stood: line and column from 1. */
export interface MarkedText {
  readonly text: string
  readonly places: readonly string[]
}

/** Takes the marks out of a text; lines end with LF, CRLF or CR. */
export function readMarks(marked: string): MarkedText {
  const parts = marked.split(MARK)
  const places = parts.slice(0, -1).map((_, index) => placeAt(parts.slice(0, index + 1).join('')))
  return { text: parts.join(''), places }
}

/** The line and column behind a text, as `line:column`. */
export function placeAt(before: string): string {
  let line = 1
  let column = 1
  for (let at = 0; at < before.length; at += 1) {
    const isBreak = before[at] === '\n' || (before[at] === '\r' && before[at + 1] !== '\n')
    line += isBreak ? 1 : 0
    column = isBreak ? 1 : column + 1
  }
  return `${line}:${column}`
}
