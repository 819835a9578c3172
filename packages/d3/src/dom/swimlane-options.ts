import type { DrawingOptions } from '../html/shell.ts'

/** How a journey is drawn in a page. */
export interface SwimlaneOptions extends DrawingOptions {
  /** Id of the selected step. When it is given, even as null, the page decides what is selected. */
  readonly selected?: string | null | undefined
}
