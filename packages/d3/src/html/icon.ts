import { type ElementTree, element } from './element-tree.ts'

const STROKES = {
  cross: 'M4 4L12 12M12 4L4 12',
  back: 'M10 3L5 8L10 13',
  forth: 'M6 3L11 8L6 13',
}

/** Describes the icon of a small button; the button's label says what it does. */
export function icon(name: keyof typeof STROKES): ElementTree {
  const stroke = { d: STROKES[name], fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75' }
  return element(
    'svg',
    { width: '16', height: '16', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    [element('path', stroke)],
  )
}
