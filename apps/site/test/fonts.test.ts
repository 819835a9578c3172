import { readFileSync } from 'node:fs'
import { create } from 'fontkitten'
import { describe, expect, test } from 'vitest'
import { cutFont, FONTS, lettersOf } from '../scripts/cut-font.ts'
import { readPages } from './read-pages.ts'

const kept = (file: string): Buffer =>
  readFileSync(new URL(`../src/fonts/${file}`, import.meta.url))

describe.each(FONTS)('$file', (font) => {
  test('is what Inter gives today', async () => {
    expect((await cutFont(font)).equals(kept(font.file))).toBe(true)
  })

  test('has every letter and mark of punctuation that the pages are written with', () => {
    const letters = new Set(lettersOf(kept(font.file)))
    const written = readPages().map(({ title, body }) => title + body)
    const missing = [...new Set(written.join(''))].filter((letter) => !letters.has(letter))
    expect(missing.filter((letter) => /[\p{L}\p{N}\p{P}]/u.test(letter))).toEqual([])
    expect(letters.has('ø')).toBe(true)
  })

  test('says whose it is, and its licence lies beside it', () => {
    const cut = create(kept(font.file))
    if (cut.isCollection) throw new Error('a single font is kept')
    expect(cut.copyright).toContain('The Inter Project Authors')
    expect(kept('LICENSE').toString()).toContain('SIL OPEN FONT LICENSE Version 1.1')
  })
})
