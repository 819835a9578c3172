import type { SwimlaneLayoutOptions } from '@routebord/layout'

/** How a journey is drawn in a page. */
export interface SwimlaneOptions extends SwimlaneLayoutOptions {
  /** Id of the selected step. When it is given, even as null, the page decides what is selected. */
  readonly selected?: string | null | undefined
}
