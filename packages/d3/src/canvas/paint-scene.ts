import type { Layer, Scene } from '../scene/mark.ts'
import { FONT_FAMILY } from '../theme/font-family.ts'
import { type ColorOf, type Theme, themeColor } from '../theme/tokens.ts'
import { type PaintContext, paintMark } from './paint-mark.ts'

/** How a scene is painted. */
export interface PaintOptions {
  /** The colours: those of a theme, or what a function returns for a tone. Defaults to the theme `light`. */
  readonly colors?: Theme | ColorOf | undefined
  /** The fonts of its texts, as CSS writes them. Defaults to Inter and what is as wide. */
  readonly fontFamily?: string | undefined
  /** The parts that are painted. Defaults to all of them. */
  readonly parts?: readonly Layer['part'][] | undefined
}

/**
 * Paints a scene on a canvas, as `toSvgString` would write it: in px of the picture, under the transform that the context
 * has. Assistive technology sees nothing of a canvas: put beside it what `renderToHtml` writes or `outlineOf` describes.
 * @example
 * import { deriveComposite } from '@routebord/analysis'
 * import { paintScene } from '@routebord/d3/canvas'
 * import { buildScene } from '@routebord/d3/svg'
 * import { bouncyBall } from '@routebord/examples'
 * import { layoutSwimlane } from '@routebord/layout'
 * import { assertJourney } from '@routebord/schema'
 *
 * const scene = buildScene(layoutSwimlane(deriveComposite(assertJourney(bouncyBall))), 'A machine')
 * const paintOn = (context) => paintScene(context, scene, { colors: 'dark' })
 * typeof paintOn // → "function"
 */
export function paintScene(context: PaintContext, scene: Scene, options: PaintOptions = {}): void {
  const { colors = 'light', fontFamily = FONT_FAMILY, parts } = options
  const colorOf: ColorOf =
    typeof colors === 'function' ? colors : (tone) => themeColor(tone, colors)
  context.save()
  context.direction = scene.direction ?? 'ltr'
  context.textBaseline = 'alphabetic'
  // What SVG does where nothing is said.
  context.miterLimit = 4
  for (const layer of scene.layers)
    if (parts?.includes(layer.part) ?? true)
      for (const mark of layer.marks) paintMark(context, mark, colorOf, fontFamily)
  context.restore()
}
