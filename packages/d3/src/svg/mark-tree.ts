import { type ElementTree, element } from '../html/element-tree.ts'
import { type Attribute, attributesOf, elementName } from '../scene/attributes.ts'
import type { Layer, Mark, Scene } from '../scene/mark.ts'
import { round } from '../scene/path-data.ts'

/** Fonts in the order the widths were measured for. */
export const FONT_FAMILY =
  "Inter, 'Inter Variable', -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"

/** Describes a mark as an element; what stands directly in a layer also carries its key, to be adopted by. */
export function markTree(mark: Mark, keyed: boolean): ElementTree {
  const attributes: readonly Attribute[] = [
    ...(keyed ? [['data-key', mark.key] as const] : []),
    ...attributesOf(mark),
  ]
  return { name: elementName(mark), attributes, children: childrenOf(mark) }
}

/** Describes what is inside a mark: the marks of a group, the lines of a text. */
function childrenOf(mark: Mark): readonly (ElementTree | string)[] {
  if (mark.kind === 'group') return mark.marks.map((child) => markTree(child, false))
  if (mark.kind !== 'text') return []
  const [only] = mark.lines
  if (mark.lines.length === 1 && only !== undefined) return [only.text]
  return mark.lines.map((line) =>
    element('tspan', { x: String(round(line.x)), y: String(round(line.y)) }, [line.text]),
  )
}

/** Describes a layer as a group. */
export function layerTree(layer: Layer): ElementTree {
  return element(
    'g',
    { 'data-layer': layer.key },
    layer.marks.map((mark) => markTree(mark, true)),
  )
}

/** The attributes of every picture, in px: how large it is, where it begins, its fonts, and how its words run. */
export function pictureAttributes(
  left: number,
  right: number,
  bottom: number,
  direction: Scene['direction'] | undefined,
): Readonly<Record<string, string | undefined>> {
  const [width, height] = [String(round(right - left)), String(round(bottom))]
  return {
    width,
    height,
    viewBox: `${round(left)} 0 ${width} ${height}`,
    'font-family': FONT_FAMILY,
    direction,
  }
}

/** The attributes of a part of the picture: the heads of lanes and of phases, which stay in sight, or the body. */
export function partAttributes(
  scene: Scene,
  part: Layer['part'],
): Readonly<Record<string, string | undefined>> {
  const { headWidth, direction } = scene
  const height = part === 'phase-heads' ? scene.headHeight : scene.height
  const width = part === 'heads' ? headWidth : scene.width - headWidth
  const isAtLeft = (part === 'heads') !== (direction === 'rtl')
  const left = isAtLeft ? 0 : scene.width - width
  return {
    class: `routebord-${part}`,
    ...pictureAttributes(left, left + width, height, direction),
    'aria-hidden': 'true',
    focusable: 'false',
  }
}

/** Describes one part of the picture. */
export function partTree(scene: Scene, part: Layer['part']): ElementTree {
  const layers = scene.layers.filter((layer) => layer.part === part)
  return element('svg', partAttributes(scene, part), layers.map(layerTree))
}
