import { measureText, STYLES } from '@routebord/layout'
import type { Mark } from '../scene/mark.ts'
import { textLines } from '../scene/text-lines.ts'

const HEIGHT = 18

/** Draws a word on a small plate, its right end at x and its middle at y: filled for what is there, broken for what is gone. */
export function tagMarks(
  key: string,
  word: string,
  x: number,
  y: number,
  kind: 'filled' | 'outlined' | 'broken',
): readonly Mark[] {
  const width = Math.ceil(measureText(word, STYLES.sign)) + 16
  const isFilled = kind === 'filled'
  return [
    {
      kind: 'rect',
      key,
      x: x - width,
      y: y - HEIGHT / 2,
      width,
      height: HEIGHT,
      radius: HEIGHT / 2,
      fill: isFilled ? 'ink' : 'card',
      stroke: 'ink',
      strokeWidth: 1.5,
      ...(kind === 'broken' ? { dash: '3 2.5' } : {}),
    },
    textLines(`${key}:word`, [word], x - width / 2, y + 4.2, 0, {
      fill: isFilled ? 'card' : 'ink',
      ...STYLES.sign,
      anchor: 'middle',
    }),
  ]
}
