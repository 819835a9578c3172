import { element } from '../html/element-tree.ts'
import type { Scene } from '../scene/mark.ts'
import { type ColorOf, type Theme, themeColor } from '../theme/tokens.ts'
import { layerTree, pictureAttributes } from './mark-tree.ts'
import { toMarkup } from './markup.ts'

/** How a picture is written as a file of its own. */
export interface SvgOptions {
  /** The theme whose colours are written in. Defaults to `light`. */
  readonly theme?: Theme
}

/** Writes a scene as a standalone SVG document: colours resolved, named for assistive technology, nothing to fetch. */
export function toSvgString(scene: Scene, options: SvgOptions = {}): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...pictureAttributes(0, scene.width, scene.height, scene.direction),
    role: 'img',
    'aria-label': scene.title,
  }
  // A picture outside a page cannot look custom properties up.
  const colorOf: ColorOf = (tone) => themeColor(tone, options.theme ?? 'light')
  const tree = element('svg', attributes, [
    element('title', {}, [scene.title]),
    ...scene.layers.map((layer) => layerTree(layer, colorOf)),
  ])
  return toMarkup(tree)
}
