import { type ElementTree, element } from './element-tree.ts'

/** The strokes of icons of 16 px. */
export const STROKES = {
  cross: 'M4 4L12 12M12 4L4 12',
  back: 'M10 3L5 8L10 13',
  forth: 'M6 3L11 8L6 13',
}

/** Describes the icon of a small button, so many px wide and high; the button's label says what it does. */
export function icon(d: string, size = 16): ElementTree {
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.75 }
  return element(
    'svg',
    { width: size, height: size, viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true' },
    [element('path', { d, ...stroke, 'stroke-linecap': 'round' })],
  )
}
