import { select } from 'd3-selection'
import { element } from '../html/element-tree.ts'
import type { Layer, Mark, Scene } from '../scene/mark.ts'
import { markTree, partAttributes } from '../svg/mark-tree.ts'
import { toneValue } from '../theme/tokens.ts'
import { createElement, syncAttributes, syncElement } from './create-element.ts'
import { isSame } from './is-same.ts'

/**
 * Joins a scene to one part of the picture. Elements are matched to marks by key; those that a server wrote have no
 * datum yet and are matched by their `data-key`, so that they are adopted rather than drawn again. Returns what it took away.
 */
export function joinScene(
  svg: SVGSVGElement,
  scene: Scene,
  part: Layer['part'],
): readonly Element[] {
  const gone: Element[] = []
  syncAttributes(svg, element('svg', partAttributes(scene, part)))
  select(svg)
    .selectChildren<SVGGElement, Layer>('[data-layer]')
    .data<Layer>(
      scene.layers.filter((layer) => layer.part === part),
      function (this: Element, layer: Layer | undefined) {
        return layer?.key ?? this.getAttribute('data-layer') ?? ''
      },
    )
    .join(
      (enter) => enter.append<SVGGElement>('g').attr('data-layer', (layer) => layer.key),
      undefined,
      (exit) => gone.push(...exit.remove()),
    )
    .each(function (layer) {
      joinMarks(this, layer.marks, gone)
    })
  return gone
}

function joinMarks(parent: SVGGElement, marks: readonly Mark[], gone: Element[]): void {
  select(parent)
    .selectChildren<SVGElement, Mark>()
    .data<Mark>([...marks], function (this: Element, mark: Mark | undefined) {
      return mark?.key ?? this.getAttribute('data-key') ?? ''
    })
    .join(
      (enter) =>
        enter.append(
          (mark) => createElement(markTree(mark, true, toneValue), parent) as SVGElement,
        ),
      (update) =>
        update.each(function (mark) {
          if (!isSame(drawn.get(this), mark)) syncElement(this, markTree(mark, true, toneValue))
        }),
      (exit) => gone.push(...exit.remove()),
    )
    .order()
    .each(function (mark) {
      drawn.set(this, mark)
    })
}

/** The marks that elements were last made from: most stay as they are, and need no description. */
const drawn = new WeakMap<Element, Mark>()
