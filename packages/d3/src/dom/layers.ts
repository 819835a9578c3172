import type { Scene } from '../scene/mark.ts'
import type { DrawnMap } from '../tools/tool.ts'

/** A map with the scene it was drawn from. */
export interface DrawnScene extends DrawnMap {
  readonly scene: Scene
}

/** The page's own layers in a picture, at work. */
export interface MountedLayers {
  /** Draws anew, after every drawing of the map. */
  readonly update: (drawn: DrawnScene) => void
  /** Takes the layers away. */
  readonly destroy: () => void
}

/** Opens the page's own layers in the body of a picture. */
export type Layers = (body: SVGSVGElement) => MountedLayers
