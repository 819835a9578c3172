import type { Composite } from '@routebord/analysis'
import type {
  DetailLevel,
  JourneyDescription,
  OverviewLayout,
  SwimlaneLayout,
  SwimlaneLayoutOptions,
} from '@routebord/layout'
import type { Span } from '@routebord/layout/window'
import type { Journey } from '@routebord/schema'
import type { Language } from '../language.ts'
import type { Overlay } from '../overlays/overlay.ts'
import type { Arrangement } from '../scene/arrangement.ts'
import type { TextDirection } from '../scene/direction.ts'
import type { Scene } from '../scene/mark.ts'
import type { Orientation } from '../scene/orientation.ts'
import type { ElementTree } from './element-tree.ts'
import type { Letters } from './outline.ts'

/** Everything that a journey is drawn from, computed once. */
export interface Drawing {
  readonly composite: Composite
  readonly layout: SwimlaneLayout
  readonly language: Language
  readonly detail: DetailLevel
  readonly direction: TextDirection
  readonly overview: OverviewLayout
  readonly scene: Scene
  /** Draws a part of the layout as the whole is drawn. */
  readonly sceneOf: SceneOf
  readonly description: JourneyDescription
  readonly letters: Letters
  readonly figures: ElementTree
  /** The strip of the whole journey. */
  readonly strip: ElementTree
  readonly legend: ElementTree
  readonly outline: ElementTree
  readonly table: ElementTree | undefined
  readonly hasTools: boolean
}

/** Turns a layout, or a part of it, into a scene. */
export type SceneOf = (layout: SwimlaneLayout) => Scene

/** How a journey is drawn. */
export interface DrawingOptions extends SwimlaneLayoutOptions {
  /** The words that are added to the author's. Defaults to English; `@routebord/d3/languages/da` and `…/nl` hold others. */
  readonly language?: Language | undefined
  /** What is laid over the map, in order. The same overlays keep the drawing; `@routebord/d3/overlays` has some. */
  readonly overlays?: readonly Overlay[] | undefined
  /** Which way the map runs: from right to left it is mirrored. Defaults to the way the author's language runs. */
  readonly direction?: TextDirection | undefined
  /** Which way the journey runs on the page. Defaults to the side; `vertical` of `@routebord/d3/vertical` lets it run down. */
  readonly orientation?: Orientation | undefined
  /**
   * How roles are arranged. Defaults to lanes; with `braid` of `@routebord/d3/braid` they change places, so that threads cross least.
   * It decides the orientation, too.
   */
  readonly arrangement?: Arrangement | undefined
  /** Adds a table below the outline: `tableOf` of `@routebord/d3/parts`. Only who passes it carries it. */
  readonly table?: ((journey: Journey, options: DrawingOptions) => ElementTree) | undefined
  /** The tools a map will have: as HTML it only keeps a row for them. */
  readonly tools?: readonly unknown[] | undefined
}

/** What a page draws of a journey, where it is less than the whole. */
export interface DrawnShare {
  readonly draw: (layout: SwimlaneLayout, sceneOf: SceneOf) => Scene
  /** The stretch that is drawn, where it is not the whole. */
  readonly span?: Span | undefined
  /** Whether the threads run beside the words, as they must where the outline is the map. */
  readonly hasTracks: boolean
}
