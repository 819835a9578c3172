import type { DrawingOptions } from '../html/drawing.ts'
import type { Tool } from '../tools/tool.ts'
import type { Layers } from './layers.ts'
import type { Slots } from './slots.ts'
import type { Windowing } from './windowing.ts'

/** How a journey is drawn in a page. */
export interface SwimlaneOptions extends DrawingOptions {
  /**
   * Id of the selected step, or of several; the details are those of the last. When it is given, even as null, the page
   * decides what is selected.
   */
  readonly selected?: string | readonly string[] | null | undefined
  /** Scale of the picture when the map is made; 1, its natural size, is the default. */
  readonly scale?: number | undefined
  /** Tools in a row above the map, read once, when the map is made; `@routebord/d3/tools` has some. */
  readonly tools?: readonly Tool[] | undefined
  /** Places for what the page adds to the map, read once, when the map is made; `fillSlots` makes some. */
  readonly slots?: Slots | undefined
  /** Layers of the page's own in the picture, read once, when the map is made; `drawLayers` makes some. */
  readonly layers?: Layers | undefined
  /** What draws only a part of a very long map, read once, when the map is made; `windowPicture` of `@routebord/d3/window`. */
  readonly windowing?: Windowing | undefined
}
