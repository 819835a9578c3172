import type { PaintTone } from '../theme/tokens.ts'
import type { Paint, PathMark } from './mark.ts'

/** Draws a line along a path, in a tone and a width in px. */
export function strokeMark(
  key: string,
  d: string,
  stroke: PaintTone,
  strokeWidth: number,
  more?: Pick<Paint, 'dash' | 'cap' | 'fill'>,
): PathMark {
  return { kind: 'path', key, d, stroke, strokeWidth, ...more }
}
