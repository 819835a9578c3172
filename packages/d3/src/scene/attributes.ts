import { toneValue } from '../theme/tokens.ts'
import type { Mark, Paint } from './mark.ts'
import { round } from './path-data.ts'

/** An attribute with its value. */
export type Attribute = readonly [name: string, value: string]

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
export function attributesOf(mark: Mark): readonly Attribute[] {
  switch (mark.kind) {
    case 'group':
      return mark.step === undefined ? [] : [['data-step', mark.step]]
    case 'rect':
      return [...box(mark), ...optional('rx', mark.radius), ...paint(mark)]
    case 'circle':
      return [number('cx', mark.x), number('cy', mark.y), number('r', mark.radius), ...paint(mark)]
    case 'path':
      return [['d', mark.d], ...paint(mark)]
    case 'text':
      return textAttributes(mark)
    case 'image':
      return [...box(mark), ['href', mark.href]]
  }
}

function textAttributes(mark: Extract<Mark, { kind: 'text' }>): readonly Attribute[] {
  const [line] = mark.lines
  return [
    ...(mark.lines.length === 1 && line !== undefined
      ? [number('x', line.x), number('y', line.y)]
      : []),
    number('font-size', mark.size),
    number('font-weight', mark.weight),
    ...(mark.italic ? [['font-style', 'italic'] as const] : []),
    ...(mark.anchor === undefined ? [] : [['text-anchor', mark.anchor] as const]),
    ['fill', toneValue(mark.fill)],
    ...(mark.casing === undefined
      ? []
      : ([
          ['stroke', toneValue(mark.casing)],
          ['stroke-width', '5'],
          ['stroke-linejoin', 'round'],
          ['paint-order', 'stroke'],
        ] as const)),
  ]
}

function paint(mark: Paint): readonly Attribute[] {
  return [
    ['fill', mark.fill === undefined ? 'none' : toneValue(mark.fill)],
    ...optional('fill-opacity', mark.fillOpacity),
    ...(mark.stroke === undefined ? [] : [['stroke', toneValue(mark.stroke)] as const]),
    ...optional('stroke-width', mark.strokeWidth),
    ...(mark.dash === undefined ? [] : [['stroke-dasharray', mark.dash] as const]),
    ...(mark.cap === undefined
      ? []
      : ([
          ['stroke-linecap', mark.cap],
          ['stroke-linejoin', mark.cap],
        ] as const)),
  ]
}

function box(mark: { x: number; y: number; width: number; height: number }): readonly Attribute[] {
  return [
    number('x', mark.x),
    number('y', mark.y),
    number('width', mark.width),
    number('height', mark.height),
  ]
}

function number(name: string, value: number): Attribute {
  return [name, String(round(value))]
}

function optional(name: string, value: number | undefined): readonly Attribute[] {
  return value === undefined ? [] : [number(name, value)]
}
