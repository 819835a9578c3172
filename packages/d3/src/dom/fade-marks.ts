import type { Drawing } from '../html/drawing.ts'
import { element } from '../html/element-tree.ts'
import { createElement } from './create-element.ts'
import { TIMING } from './move-marks.ts'

/**
 * Lets what went from a picture fade in the layer over it: the picture is at once as it should be, and what fades goes with the
 * layer.
 * @param factor The scale of the picture.
 */
export function fadeMarks(
  layer: Element,
  gone: readonly Element[],
  before: Drawing,
  after: Drawing,
  factor: number,
): void {
  if (gone.length === 0) return
  const { width, height, direction } = after.scene
  // What is gone lies where the lines of its own drawing begin.
  const left = direction === 'rtl' ? before.scene.width - width : 0
  const veil = createElement(
    element('svg', {
      class: 'routebord-gone',
      width: width * factor,
      height: height * factor,
      viewBox: `${left} 0 ${width} ${height}`,
      'aria-hidden': 'true',
    }),
    layer,
  )
  for (const mark of gone) mark.removeAttribute('data-key')
  veil.append(...gone)
  layer.append(veil)
  veil.animate([{ opacity: 1 }, { opacity: 0 }], TIMING).onfinish = () => veil.remove()
}
