import type { DrawingOptions } from '../html/shell.ts'
import type { Tool } from '../tools/tool.ts'

/** How a journey is drawn in a page. */
export interface SwimlaneOptions extends DrawingOptions {
  /** Id of the selected step. When it is given, even as null, the page decides what is selected. */
  readonly selected?: string | null | undefined
  /** Tools in a row above the map, read once, when the map is made; `@routebord/d3/tools` has some. */
  readonly tools?: readonly Tool[] | undefined
}
