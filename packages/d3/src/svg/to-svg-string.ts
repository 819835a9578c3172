import { element } from '../html/element-tree.ts'
import type { Scene } from '../scene/mark.ts'
import { round } from '../scene/path-data.ts'
import { TOKENS, type Tone, toneValue } from '../theme/tokens.ts'
import { FONT_FAMILY, layerTree } from './mark-tree.ts'
import { toMarkup } from './markup.ts'

/** How a picture is written as a file of its own. */
export interface SvgOptions {
  /** The theme whose colours are written in. Defaults to `light`. */
  readonly theme?: 'light' | 'dark'
}

/** Writes a scene as a standalone SVG document: colours resolved, named for assistive technology, nothing to fetch. */
export function toSvgString(scene: Scene, options: SvgOptions = {}): string {
  const theme = options.theme ?? 'light'
  const [width, height] = [String(round(scene.width)), String(round(scene.height))]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FONT_FAMILY,
    role: 'img',
    'aria-label': scene.title,
  }
  const markup = toMarkup(
    element('svg', attributes, [
      element('title', {}, [scene.title]),
      ...scene.layers.map(layerTree),
    ]),
  )
  return resolveTones(markup, theme)
}

/** Puts colours in place of custom properties, which a picture outside a page cannot look up. */
function resolveTones(markup: string, theme: 'light' | 'dark'): string {
  const colors = new Map(
    Object.keys(TOKENS).map((name) => [toneValue(name as Tone), TOKENS[name as Tone][theme]]),
  )
  return markup.replace(/="(var\(--routebord-[^"]*\))"/g, (whole, value: string) => {
    const color = colors.get(value)
    return color === undefined ? whole : `="${color}"`
  })
}
