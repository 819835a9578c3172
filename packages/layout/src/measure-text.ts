import { BOLD_WIDTHS, CHARACTERS, REGULAR_WIDTHS } from './font-widths.ts'

/** How a text is set. */
export interface TextStyle {
  /** In px. */
  readonly size: number
  /** 400 to 700. */
  readonly weight: number
}

/** Measures the width of a text in px. Inject one when the page's font is wider than the common sans-serifs. */
export type MeasureText = (text: string, style: TextStyle) => number

/** Room for sans-serifs that run a little wider than Inter; the narrower ones only gain air. */
const MARGIN = 1.02
const UNKNOWN_WIDTH = 640
const FULL_WIDTH = 1040
const FULL_WIDTH_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF01-\uFF60]/u
const WITHOUT_WIDTH = /[\p{Mark}\p{Cf}\p{Cc}]/u

const REGULAR: ReadonlyMap<string, number> = /* @__PURE__ */ readWidths(REGULAR_WIDTHS)
const BOLD: ReadonlyMap<string, number> = /* @__PURE__ */ readWidths(BOLD_WIDTHS)

function readWidths(digits: string): ReadonlyMap<string, number> {
  return new Map(
    [...CHARACTERS].map((character, index) => [
      character,
      Number.parseInt(digits.slice(2 * index, 2 * index + 2), 36),
    ]),
  )
}

/**
 * Measures text by a shipped table of Inter's widths, so that every machine gets the same numbers. Weights between
 * 400 and 700 are interpolated; accented letters count as their base letter; East Asian letters and pictographs as
 * a full em; letters of other scripts as a generous average.
 */
export const measureText: MeasureText = (text, style) => {
  const bold = Math.min(Math.max((style.weight - 400) / 300, 0), 1)
  let width = 0
  for (const character of text) {
    const known = REGULAR.has(character) ? character : baseOf(character)
    const regular = REGULAR.get(known)
    if (regular === undefined) width += unknownWidth(character)
    else width += regular + bold * ((BOLD.get(known) ?? regular) - regular)
  }
  return (width / 1000) * style.size * MARGIN
}

/** An accented letter is as wide as its base, the hyphen of a broken word as the one on the keyboard. */
function baseOf(character: string): string {
  return character === '\u2010' ? '-' : (character.normalize('NFD')[0] ?? character)
}

function unknownWidth(character: string): number {
  if (WITHOUT_WIDTH.test(character)) return 0
  return FULL_WIDTH_SCRIPT.test(character) ? FULL_WIDTH : UNKNOWN_WIDTH
}
