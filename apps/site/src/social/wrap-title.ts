import { type TypeStyle, textWidth } from './glyph-outlines.ts'

/** A title broken into lines, and how it is set. */
export interface SetTitle {
  readonly lines: readonly string[]
  readonly style: TypeStyle
}

const SIZES = [70, 62, 54]

/** Breaks a title into two lines at the most, as large as it goes; at the smallest size it may take more. */
export function wrapTitle(title: string, width: number): SetTitle {
  const tries = SIZES.map((size) => {
    const style = { size, weight: 700, spacing: -0.022 }
    return { style, lines: breakLines(title, width, style) }
  })
  const last = tries.at(-1)
  if (last === undefined) throw new Error('there is no size to set a title in')
  return tries.find(({ lines }) => lines.length <= 2) ?? last
}

function breakLines(title: string, width: number, style: TypeStyle): readonly string[] {
  const [first = '', ...words] = title.split(' ')
  const lines = [first]
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`
    if (textWidth(longer, style) <= width) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}
