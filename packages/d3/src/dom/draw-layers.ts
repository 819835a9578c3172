import { type Point, pictureBox } from '@routebord/layout'
import { type Selection, select } from 'd3-selection'
import type { DrawnScene, Layers } from './layers.ts'

/** The picture that a layer is drawn on. */
export interface DrawnPicture extends DrawnScene {
  /** Tells where a point of the layout lies in the picture, which may be mirrored or turned. */
  readonly place: (point: Point) => Point
}

/** A layer of the page's own in the picture, to draw in with D3. */
export interface PictureLayer {
  /** Whether it lies over all that is drawn, or on the ground under the cards. Defaults to `above`. */
  readonly depth?: 'above' | 'below' | undefined
  /**
   * Draws in a group of the picture, in its coordinates: at first, and again after every drawing. The group stays the
   * same, with all that is in it, until the map is destroyed.
   */
  readonly draw: (
    group: Selection<SVGGElement, unknown, null, undefined>,
    picture: DrawnPicture,
  ) => void
}

/**
 * Makes layers of a picture for whoever draws with D3: each has a group of its own. Assistive technology does not see
 * the picture, so what a layer shows must be said elsewhere, as by the `facts` of an overlay.
 * @example
 * import { drawLayers } from '@routebord/d3'
 * const layers = drawLayers([
 *   { draw: (group, { layout }) => group.selectAll('line').data(layout.columns).join('line') },
 * ])
 * typeof layers // → "function"
 */
export function drawLayers(layers: readonly PictureLayer[]): Layers {
  return (body) => {
    const groups = layers.map((layer) => ({
      ...layer,
      group: select(body).append('g').attr('class', 'routebord-own'),
    }))
    return {
      update: (drawn) => {
        for (const { depth, draw, group } of groups) {
          putInPlace(body, group.node(), depth === 'below')
          draw(group as Parameters<typeof draw>[0], { ...drawn, place: placeIn(drawn) })
        }
      },
      destroy: () => {
        for (const { group } of groups) group.remove()
      },
    }
  }
}

function placeIn({ layout, scene }: DrawnScene): DrawnPicture['place'] {
  return ({ x, y }) => {
    const { left, top } = pictureBox(layout, { left: x, right: x, top: y, bottom: y })
    return { x: scene.direction === 'rtl' ? scene.width - left : left, y: top }
  }
}

/** A group is not moved for nothing: what is in it would lose focus and motion. */
function putInPlace(body: SVGSVGElement, group: Element | null, isBelow: boolean): void {
  const known = [...body.querySelectorAll(':scope>[data-layer]')]
  // A braid has no cards.
  const isOverGround = (layer: Element): boolean =>
    /^(cards|threads)$/.test(layer.getAttribute('data-layer') ?? '')
  const at = isBelow ? known.findIndex(isOverGround) : known.length
  const [before, after] = [known[at - 1] ?? null, known[at] ?? null]
  const isInPlace = comesBefore(before, group) && comesBefore(group, after)
  if (group !== null && !isInPlace) body.insertBefore(group, after)
}

function comesBefore(one: Element | null, other: Element | null): boolean {
  if (one === null || other === null) return true
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
}
