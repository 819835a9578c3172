import { type Attributes, type ElementTree, element } from '../html/element-tree.ts'
import { attributesOf, elementName } from '../scene/attributes.ts'
import type { Layer, Mark, Scene } from '../scene/mark.ts'
import { round } from '../scene/path-data.ts'
import { FONT_FAMILY } from '../theme/font-family.ts'
import { type ColorOf, toneValue } from '../theme/tokens.ts'

/** Describes a mark as an element; what stands directly in a layer also carries its key, to be adopted by. */
export function markTree(mark: Mark, keyed: boolean, colorOf: ColorOf): ElementTree {
  const attributes = { 'data-key': keyed ? mark.key : undefined, ...attributesOf(mark, colorOf) }
  return element(elementName(mark), attributes, childrenOf(mark, colorOf))
}

/** Describes what is inside a mark: the marks of a group, the lines of a text. */
function childrenOf(mark: Mark, colorOf: ColorOf): readonly (ElementTree | string)[] {
  if (mark.kind === 'group') return mark.marks.map((child) => markTree(child, false, colorOf))
  if (mark.kind !== 'text') return []
  const [only] = mark.lines
  if (mark.lines.length === 1 && only !== undefined) return [only.text]
  return mark.lines.map(({ x, y, text }) => element('tspan', { x, y }, [text]))
}

/** Describes a layer as a group. */
export function layerTree(layer: Layer, colorOf: ColorOf): ElementTree {
  return element(
    'g',
    { 'data-layer': layer.key },
    layer.marks.map((mark) => markTree(mark, true, colorOf)),
  )
}

/** Describes a small picture of marks, which says nothing that is not said beside it. */
export function pictureTree(
  marks: readonly Mark[],
  width: number,
  height: number,
  left = 0,
): ElementTree {
  const [across, down] = [round(width), round(height)]
  return element(
    'svg',
    { width: across, height: down, viewBox: `${left} 0 ${across} ${down}`, 'aria-hidden': 'true' },
    marks.map((mark) => markTree(mark, false, toneValue)),
  )
}

/** The attributes of every picture, in px: how large it is, where it begins, its fonts, and how its words run. */
export function pictureAttributes(
  left: number,
  right: number,
  bottom: number,
  direction: Scene['direction'] | undefined,
): Readonly<{ width: number; height: number }> & Attributes {
  const [width, height] = [round(right - left), round(bottom)]
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
): ReturnType<typeof pictureAttributes> {
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
  return element(
    'svg',
    partAttributes(scene, part),
    layers.map((layer) => layerTree(layer, toneValue)),
  )
}
