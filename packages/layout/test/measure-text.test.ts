/// <reference types="node" />
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import { describe, expect, test } from 'vitest'
import { measureText } from '../src/measure-text.ts'

const require = createRequire(import.meta.url)

/** The width Inter itself gives a text, kerning included. */
function widthInInter(text: string, size: number, weight: number, subset = 'latin'): number {
  const file = require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`)
  const font = fontkit.openSync(file)
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}

/** Text is measured 2 % wider than Inter, so that fonts a little wider still fit. */
const ROOM = 1.02

describe('a text in Inter is measured as Inter sets it, with 2 % of room', () => {
  test.each([
    ['The machine jams every shift', 14, 600],
    ['Asks a colleague elsewhere', 12, 400],
    ['Can it be cleaned in ten minutes?', 12, 600],
    ['No spare parts before Thursday', 12, 500],
    ['Signs the order of 1,250 bouncy balls', 13, 400],
    ['Purchase & delivery', 20, 700],
    ['Anders Afdelingschef', 17, 700],
    ['æøå ÆØÅ: på fabrikken går pressen i stå', 14, 600],
    ['één café à la carte, naïef coördineren', 13, 400],
    ['“Nobody asked me” – not once…', 13, 400],
  ])('%s', (text, size, weight) => {
    const inter = widthInInter(text, size, weight)
    const width = measureText(text, { size, weight })
    expect(Math.abs(width / (ROOM * inter) - 1)).toBeLessThan(0.02)
  })

  test('letters of the Latin alphabet beyond English are those of the font', () => {
    for (const letter of 'ŁłĐđ') {
      const inter = widthInInter(letter, 100, 400, 'latin-ext')
      expect(measureText(letter, { size: 100, weight: 400 })).toBeCloseTo(ROOM * inter, 0)
    }
  })
})

describe('a text is measured by its letters', () => {
  const style = { size: 10, weight: 400 }
  const width = (text: string): number => measureText(text, style)

  test('no text has no width', () => {
    expect(width('')).toBe(0)
  })

  test('an accent has no width, whether written with its letter or after it', () => {
    expect(width('é')).toBe(width('e'))
    expect(width('e\u0301')).toBe(width('e'))
    expect(width('å\u0323\u0301')).toBe(width('å'))
  })

  test('marks that cannot be seen have no width', () => {
    expect(width('a\u200b\u00ad\u2067b\u2069')).toBeCloseTo(width('ab'), 10)
  })

  test('letters of East Asia and pictographs take the em they are drawn in', () => {
    for (const letter of ['見', 'カ', 'ひ', '한', '🏭', '！'])
      expect(width(letter)).toBeCloseTo(1.04 * 10 * ROOM, 10)
  })

  test('letters of other scripts take a generous average', () => {
    for (const letter of ['ж', 'ש', 'ω']) expect(width(letter)).toBeCloseTo(0.64 * 10 * ROOM, 10)
  })

  test('a text is as wide as its parts', () => {
    expect(width('press')).toBeCloseTo(width('pr') + width('ess'), 10)
  })

  test('width grows with size, and a weight between two lies between their widths', () => {
    const text = 'The machine jams'
    const at = (weight: number): number => measureText(text, { size: 14, weight })
    expect(measureText(text, { size: 28, weight: 400 })).toBeCloseTo(2 * at(400), 10)
    expect(at(550)).toBeCloseTo((at(400) + at(700)) / 2, 10)
    expect([at(100), at(900)]).toEqual([at(400), at(700)])
  })
})
