import { type BraidLayout, braidAxis, layoutBraid } from '@routebord/layout/braid'
import type { Arrangement } from './scene/arrangement.ts'
import { buildBraidScene } from './scene/build-braid-scene.ts'

export type { Arrangement } from './scene/arrangement.ts'
export { buildBraidScene } from './scene/build-braid-scene.ts'

/** A tenth of what `layoutBraid` spends by default on fewer crossings: a page should not wait for the last of them. */
const BUDGET = 1_000_000

/**
 * Lets roles change places along the way, so that their threads cross least and those who travel together lie side by side:
 * `arrangement: braid` in the options of `renderSwimlane`, `renderToHtml` or a wrapper. Roles are named where they enter; what a step
 * says beside its title, its signs and its thorns stands in the outline and in its details. A braid runs to the side and by phases:
 * it does not ask for `axis`, and `order` sets the lanes of the strip alone. In an overview signs stand without their questions.
 */
export const braid: Arrangement = Object.freeze<Arrangement>({
  layout: (composite, options) => layoutBraid(composite, { ...options, budget: BUDGET }),
  // What it draws is what it laid out, or a part of that.
  buildScene: (layout, title) => buildBraidScene(layout as BraidLayout, title),
  axis: braidAxis,
})
