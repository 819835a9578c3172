import type { Attributes } from '../html/element-tree.ts'
import type { ColorOf } from '../theme/tokens.ts'
import type { ImageMark, Mark, Paint, RectMark, TextMark } from './mark.ts'

const ELEMENT_NAMES: Readonly<Record<Mark['kind'], string>> = {
  group: 'g',
  rect: 'rect',
  circle: 'circle',
  path: 'path',
  text: 'text',
  image: 'image',
}

/** Returns the name of the SVG element that draws a mark. */
export function elementName(mark: Mark): string {
  return ELEMENT_NAMES[mark.kind]
}

/** Lists the attributes of a mark: the one table that the string and the page are both written from. */
export function attributesOf(mark: Mark, colorOf: ColorOf): Attributes {
  switch (mark.kind) {
    case 'group':
      return { 'data-step': mark.step }
    case 'rect':
      return { ...box(mark), rx: mark.radius, ...paint(mark, colorOf) }
    case 'circle':
      return { cx: mark.x, cy: mark.y, r: mark.radius, ...paint(mark, colorOf) }
    case 'path':
      return { d: mark.d, ...paint(mark, colorOf) }
    case 'text':
      return textAttributes(mark, colorOf)
    case 'image':
      return { ...box(mark), href: mark.href }
  }
}

function textAttributes(mark: TextMark, colorOf: ColorOf): Attributes {
  const [line, ...others] = mark.lines
  const hasCasing = mark.casing !== undefined
  return {
    // Several lines have places of their own.
    ...(others.length === 0 && line && { x: line.x, y: line.y }),
    'font-size': mark.size,
    'font-weight': mark.weight,
    'font-style': mark.italic ? 'italic' : undefined,
    'text-anchor': mark.anchor,
    fill: colorOf(mark.fill),
    stroke: mark.casing && colorOf(mark.casing),
    'stroke-width': hasCasing ? 5 : undefined,
    'stroke-linejoin': hasCasing ? 'round' : undefined,
    'paint-order': hasCasing ? 'stroke' : undefined,
  }
}

function paint(mark: Paint, colorOf: ColorOf): Attributes {
  return {
    fill: mark.fill ? colorOf(mark.fill) : 'none',
    'fill-opacity': mark.fillOpacity,
    stroke: mark.stroke && colorOf(mark.stroke),
    'stroke-width': mark.strokeWidth,
    'stroke-dasharray': mark.dash,
    'stroke-linecap': mark.cap,
    'stroke-linejoin': mark.cap,
  }
}

function box({ x, y, width, height }: RectMark | ImageMark): Attributes {
  return { x, y, width, height }
}
