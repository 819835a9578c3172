import { widthOf } from './measure-words.ts'
import type { Line, TextBox } from './wrap-text.ts'

const HYPHEN = '\u2010'
/** How many letters at least stand behind the last hyphen. */
const LEAST_REST = 3

/** Breaks a word that is wider than its box into parts with hyphens; no more of them than the box has lines, and one. */
export function breakWord(word: string, box: TextBox): readonly Line[] {
  const hyphen = widthOf(HYPHEN, box)
  const parts: Line[] = []
  const letters = graphemesOf(word)
  // Marks at the end of a word are no letters of it.
  const [marks = ''] = /[^\p{L}\p{N}]*$/u.exec(word) ?? []
  const least = LEAST_REST + marks.length
  const rest = widthOf(letters.slice(-least).join(''), box)
  // In a box too narrow for that the last letters are broken like any others.
  const restAt = rest > box.width ? letters.length : letters.length - least
  let [text, width] = ['', 0]
  for (const [index, letter] of letters.entries()) {
    const own = widthOf(letter, box)
    const next = index === restAt ? rest : own + hyphen
    if (text !== '' && index <= restAt && width + next > box.width) {
      parts.push({ text: text + HYPHEN, width: width + hyphen })
      text = ''
      width = 0
    }
    text += letter
    width += own
    if (parts.length > box.maxLines) break
  }
  return [...parts, { text, width }]
}

/** Cuts a line so that an ellipsis fits behind it. */
export function ellipsize(line: string, box: TextBox): Line {
  let width = widthOf('…', box)
  let [text, end] = ['', { text: '…', width }]
  for (const letter of graphemesOf(line)) {
    width += widthOf(letter, box)
    if (width > box.width) break
    text += letter
    // A space before the ellipsis is left away.
    if (letter.trim() !== '') end = { text: `${text}…`, width }
  }
  return end
}

let segmenter: Intl.Segmenter | undefined

const ONE_BY_ONE = /^[ -\u024F]*$/u

/** What a reader sees as one letter stays whole: a flag, a letter with its accents. */
function graphemesOf(text: string): readonly string[] {
  // Latin letters are one each; what is not is segmented, which is slow, by what is slow to make and made once.
  if (ONE_BY_ONE.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
