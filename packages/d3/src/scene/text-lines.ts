import type { PaintTone } from '../theme/tokens.ts'
import type { TextMark } from './mark.ts'

/** Sets lines under one another from a first baseline. */
export function textLines(
  key: string,
  lines: readonly string[],
  x: number,
  baseline: number,
  leading: number,
  style: Omit<TextMark, 'kind' | 'key' | 'lines'>,
): TextMark {
  return {
    kind: 'text',
    key,
    lines: lines.map((text, index) => ({ x, y: baseline + leading * index, text })),
    ...style,
  }
}

/** Sets the letters that stand for a role, or a number, into the middle of a disc. */
export function letterMark(
  key: string,
  letter: string,
  x: number,
  y: number,
  fill: PaintTone,
  size = 12,
): TextMark {
  return textLines(key, [letter], x, y + 0.36 * size, 0, {
    fill,
    size,
    weight: 700,
    anchor: 'middle',
  })
}
