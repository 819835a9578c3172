import { type BraidLayout, braidAxis, layoutBraid } from '@routebord/layout/braid'
import type { Arrangement } from './scene/arrangement.ts'
import { buildBraidScene } from './scene/build-braid-scene.ts'

export type { Arrangement } from './scene/arrangement.ts'
export { buildBraidScene } from './scene/build-braid-scene.ts'

/**
 * Lets roles change places along the way, so that their threads cross least and those who travel together lie side by side:
 * `arrangement: braid` in the options of `renderSwimlane`, `renderToHtml` or a wrapper. Roles are named where they enter, and what a
 * step says stands in the outline and in its details. A braid runs to the side, by phases, at one level of detail.
 */
export const braid: Arrangement = Object.freeze<Arrangement>({
  layout: layoutBraid,
  // What it draws is what it laid out, or a part of that.
  buildScene: (layout, title) => buildBraidScene(layout as BraidLayout, title),
  axis: braidAxis,
})
