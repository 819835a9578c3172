import { type ElementTree, element } from '../html/element-tree.ts'
import type { Scene } from '../scene/mark.ts'
import { type Theme, TOKENS, type Tone, themeColor, toneValue } from '../theme/tokens.ts'
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
  const tree = element('svg', attributes, [
    element('title', {}, [scene.title]),
    ...scene.layers.map(layerTree),
  ])
  return toMarkup(resolveTones(tree, colorsOf(options.theme ?? 'light')))
}

function colorsOf(theme: Theme): ReadonlyMap<string, string> {
  const tones = (Object.keys(TOKENS) as Tone[]).flatMap((tone) => [tone, `dim-${tone}`] as const)
  return new Map(tones.map((tone) => [toneValue(tone), themeColor(tone, theme)]))
}

const PAINTS = new Set(['fill', 'stroke'])

/** Puts colours in place of custom properties, which a picture outside a page cannot look up. */
function resolveTones(tree: ElementTree, colors: ReadonlyMap<string, string>): ElementTree {
  return {
    ...tree,
    attributes: tree.attributes.map(([name, value]) => [
      name,
      PAINTS.has(name) ? (colors.get(value) ?? value) : value,
    ]),
    children: tree.children.map((child) =>
      typeof child === 'string' ? child : resolveTones(child, colors),
    ),
  }
}
