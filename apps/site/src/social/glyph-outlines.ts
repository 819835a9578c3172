import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkitten'

const require = createRequire(import.meta.url)

/** How a text is set. */
export interface TypeStyle {
  /** In px. */
  readonly size: number
  /** From 100 to 900, in hundreds. */
  readonly weight: number
  readonly italic?: boolean | undefined
  /** Room added after each letter, as a share of the size. Defaults to 0. */
  readonly spacing?: number | undefined
}

const fonts = new Map<string, readonly Font[]>()

/** Returns Inter in a weight and slope: Latin, then what else of Latin there is. */
function fontsOf({ weight, italic }: TypeStyle): readonly Font[] {
  const slope = italic ? 'italic' : 'normal'
  const key = `${weight}-${slope}`
  const known = fonts.get(key)
  if (known !== undefined) return known
  const read = ['latin', 'latin-ext'].map((subset) => {
    const file = `@fontsource/inter/files/inter-${subset}-${key}.woff2`
    const font = create(readFileSync(require.resolve(file)))
    if (font.isCollection) throw new Error(`${file} holds more than one font`)
    return font
  })
  fonts.set(key, read)
  return read
}

/** The glyphs of a text with their distances from its start, and the width of the whole, in px. */
function setText(text: string, style: TypeStyle) {
  let x = 0
  // Inter's subsets lack the hyphen that words are broken with; browsers take the other one, too.
  const glyphs = [...text.replaceAll('\u2010', '-')].map((character) => {
    const point = character.codePointAt(0) ?? 0
    const font = fontsOf(style).find((candidate) => candidate.hasGlyphForCodePoint(point))
    if (font === undefined) throw new Error(`Inter has no glyph for “${character}” in “${text}”`)
    const scale = style.size / font.unitsPerEm
    const glyph = font.glyphForCodePoint(point)
    const start = x
    x += glyph.advanceWidth * scale + (style.spacing ?? 0) * style.size
    return { glyph, scale, x: start }
  })
  return { glyphs, width: x }
}

/** Measures a text, in px. */
export function textWidth(text: string, style: TypeStyle): number {
  return setText(text, style).width
}

/** Draws a text as SVG path data, so that no machine's fonts have a say. `x` is its start, `y` its baseline. */
export function outlineText(text: string, x: number, y: number, style: TypeStyle): string {
  return setText(text, style)
    .glyphs.map(({ glyph, scale, x: offset }) =>
      glyph.path
        .scale(scale, -scale)
        .translate(x + offset, y)
        .toSVG(),
    )
    .join('')
}
