import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkitten'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

/** The fonts of the site: the file each is kept in, the one of Inter it is cut from, and its weights. */
export const FONTS = [
  { file: 'inter.woff2', from: 'normal', weights: { min: 400, max: 700 } },
  { file: 'inter-italic.woff2', from: 'italic', weights: 400 },
] as const

/** What browsers apply unasked. Inter has two dozen more that no page of ours turns on. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'rlig']

/** The number in the name table under which a font says whose it is. */
const COPYRIGHT = 0

/**
 * Cuts a font out of Inter: all its Latin letters, and of its weights and features those that our pages use.
 * Marks that combine with any letter weigh a fifth of the whole: a letter that is written with one comes
 * from the reader's own font.
 */
export function cutFont({ from, weights }: (typeof FONTS)[number]): Promise<Buffer> {
  const inter = `@fontsource-variable/inter/files/inter-latin-wght-${from}.woff2`
  const whole = readFileSync(require.resolve(inter))
  const options = {
    targetFormat: 'woff2' as const,
    variationAxes: { wght: weights },
    keepFeatures: FEATURES,
    preserveNameIds: [COPYRIGHT],
  }
  return subsetFont(whole, lettersOf(whole).replaceAll(/\p{M}/gu, ''), options)
}

/** Returns every character a font has a glyph for. */
export function lettersOf(file: Buffer): string {
  const font = create(file)
  if (font.isCollection) throw new Error('The file holds more than one font')
  return String.fromCodePoint(...font.characterSet)
}
