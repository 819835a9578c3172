import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureText } from '../src/measure-text.ts'
import { balanceText, leastWidth, type TextBox, wrapText } from '../src/wrap-text.ts'

const RUNS = { seed: 20261121, numRuns: 300 }
const style = { size: 14, weight: 600 }
const measure = (text: string): number => measureText(text, style)
const HYPHEN = '\u2010'

const boxOf = (width: number, maxLines: number): TextBox => ({
  style,
  width,
  maxLines,
  measure: measureText,
})

/** Texts of any letters, and texts with words far wider than their box. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ maxCount: 20 }),
  fc
    .tuple(fc.lorem({ maxCount: 3 }), fc.constantFrom('w', 'i', 'å', '見', '🏭'), fc.nat(200))
    .map(([text, letter, count]) => `${text} ${letter.repeat(count)} ${text}`),
)
const boxes = fc
  .tuple(fc.integer({ min: 48, max: 240 }), fc.integer({ min: 1, max: 6 }))
  .map(([width, maxLines]) => boxOf(width, maxLines))

const lettersOf = (text: string): string => text.replaceAll(/\s/gu, '')

/** What is left of lines when the hyphens of broken words are taken out again. */
const joined = (lines: readonly string[]): string =>
  lettersOf(lines.map((line) => line.replace(/\u2010$/u, '')).join(''))

describe('wrapText', () => {
  test('no line is wider than its box, and the width is that of the widest', () => {
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        const { lines, width } = wrapText(text, box)
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(box.width)
        // Each word, or letter of a broken one, is rounded up to a 64th of a px.
        const widest = Math.max(0, ...lines.map(measure))
        const pieces = Math.max(0, ...lines.map((line) => [...line].length))
        expect(width).toBeGreaterThanOrEqual(widest - 1e-9)
        expect(width).toBeLessThanOrEqual(widest + pieces / 64)
      }),
      RUNS,
    )
  })

  test('there are no more lines than its box has', () => {
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        expect(wrapText(text, box).lines.length).toBeLessThanOrEqual(box.maxLines)
      }),
      RUNS,
    )
  })

  test('no letter is lost unless the text is cut, and then an ellipsis says so', () => {
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        const plain = text.replaceAll(HYPHEN, '-')
        const { lines, cut } = wrapText(plain, box)
        if (!cut) expect(joined(lines)).toBe(lettersOf(plain))
        if (cut) expect(lines.at(-1)?.endsWith('…')).toBe(true)
        if (cut)
          expect(
            lettersOf(plain).startsWith(
              joined(lines)
                .slice(0, -1)
                .replace(/\u2010$/u, ''),
            ),
          ).toBe(true)
      }),
      RUNS,
    )
  })

  test('a word is broken only where it is wider than its box', () => {
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        const plain = text.replaceAll(HYPHEN, '-')
        const words = new Set(plain.split(/\s+/u))
        const { lines } = wrapText(plain, box)
        const broken = lines.filter((line) => line.includes(HYPHEN))
        if (broken.length > 0)
          expect([...words].some((word) => measure(word) > box.width)).toBe(true)
        for (const line of broken) {
          const part = line.slice(0, line.indexOf(HYPHEN))
          expect([...words].some((word) => word !== part && word.includes(part))).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('behind the last hyphen stand three letters at least, whatever marks end the word', () => {
    for (let width = 60; width < 150; width += 1) {
      const { lines } = wrapText('opsigelsesvarslet.”', boxOf(width, 9))
      expect(lines.at(-1)?.replaceAll(/\P{L}/gu, '').length, `${width} px`).toBeGreaterThan(2)
    }
  })

  test('a word of 200 letters is broken into full lines and cut at the last', () => {
    const { lines, cut } = wrapText('n'.repeat(200), boxOf(120, 3))
    expect(lines.map((line) => [...line].at(-1))).toEqual([HYPHEN, HYPHEN, '…'])
    expect(cut).toBe(true)
    for (const line of lines) expect(measure(line)).toBeGreaterThan(100)
  })

  test('white space at either end and between words makes no lines', () => {
    expect(wrapText('  \n ', boxOf(100, 2))).toEqual({ lines: [], width: 0, cut: false })
    expect(wrapText(' the\t\n  price ', boxOf(100, 2)).lines).toEqual(['the price'])
  })
})

describe('balanceText', () => {
  test('uses no more lines than wrapText, and is no wider', () => {
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        const [full, balanced] = [wrapText(text, box), balanceText(text, box)]
        expect(balanced.lines.length).toBeLessThanOrEqual(full.lines.length)
        expect(balanced.width).toBeLessThanOrEqual(full.width)
        expect(balanced.cut).toBe(full.cut)
      }),
      RUNS,
    )
  })

  test('keeps every letter that wrapText keeps', () => {
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        const plain = text.replaceAll(HYPHEN, '-')
        expect(joined(balanceText(plain, box).lines)).toBe(joined(wrapText(plain, box).lines))
      }),
      RUNS,
    )
  })

  test('makes the lines of a title nearly even', () => {
    const text = 'The operator shows what it does'
    expect(wrapText(text, boxOf(200, 3)).lines).toEqual(['The operator shows what it', 'does'])
    const { lines } = balanceText(text, boxOf(200, 3))
    expect(lines).toEqual(['The operator', 'shows what it does'])
  })
})

describe('leastWidth', () => {
  test('is wide enough for its lines, and no wider than its box', () => {
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        const width = leastWidth(text, box)
        expect(width).toBeLessThanOrEqual(box.width)
        const full = wrapText(text, box)
        if (!full.cut) expect(wrapText(text, { ...box, width }).cut).toBe(false)
      }),
      RUNS,
    )
  })

  test('is the width of the longest word where lines are plenty', () => {
    expect(leastWidth('to the maintenance of it', boxOf(200, 6))).toBe(
      Math.ceil(measure('maintenance') * 64) / 64,
    )
  })
})
