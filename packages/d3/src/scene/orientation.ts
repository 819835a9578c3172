import type { Composite } from '@routebord/analysis'
import type { SwimlaneLayout, SwimlaneLayoutOptions } from '@routebord/layout'
import type { Scene } from './mark.ts'

/** Which way a journey runs on the page, as what lays it out and what draws it; `@routebord/d3/vertical` has one. */
export interface Orientation {
  readonly layout: (composite: Composite, options: SwimlaneLayoutOptions) => SwimlaneLayout
  readonly buildScene: (layout: SwimlaneLayout, title: string) => Scene
}
