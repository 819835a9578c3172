import { layoutVertical } from '@routebord/layout/vertical'
import { buildVerticalScene } from './scene/build-vertical-scene.ts'
import type { Orientation } from './scene/orientation.ts'

export { buildVerticalScene } from './scene/build-vertical-scene.ts'
export type { Orientation } from './scene/orientation.ts'

/**
 * Lets a journey run down the page, for portrait pages and long journeys: `orientation: vertical` in the options of
 * `renderSwimlane`, `renderToHtml` or a wrapper. Phases stand at the left, roles above, time goes down; with a time axis
 * dates stand beside the phases.
 */
export const vertical: Orientation = Object.freeze({
  layout: layoutVertical,
  buildScene: buildVerticalScene,
})
