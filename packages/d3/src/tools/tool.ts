import type { Composite } from '@routebord/analysis'
import type { DetailLevel, JourneyDescription, SwimlaneLayout } from '@routebord/layout'
import type { SwimlaneEvents } from '../dom/emitter.ts'
import type { SceneOf } from '../html/drawing.ts'
import type { Language } from '../language.ts'
import type { Overlay } from '../overlays/overlay.ts'

/** A map as it is drawn now. */
export interface DrawnMap {
  /** The journey, and who travels with whom. */
  readonly composite: Composite
  readonly layout: SwimlaneLayout
  readonly description: JourneyDescription
  readonly language: Language
  readonly detail: DetailLevel
  /** Turns the layout, or a part of it, into a scene with all that is laid over the map. */
  readonly sceneOf: SceneOf
}

/** What a tool changes about the drawing; an empty view changes nothing. */
export interface ToolView {
  /** Heeded where the page says no level of its own. */
  readonly detail?: DetailLevel | undefined
  readonly overlays?: readonly Overlay[] | undefined
}

/** The map a tool works on. */
export interface ToolHost {
  /** The map as it is drawn now. */
  readonly drawn: () => DrawnMap
  /** The scrolling box of the picture. */
  readonly picture: HTMLElement
  /** Draws the map with a view of this tool over the page's own options, instead of the view it had before. */
  readonly show: (view: ToolView) => void
  /** Scrolls a step into sight; the focus stays where it is, and the tab key leads to this step. */
  readonly reveal: (step: string) => void
  /** Moves the keyboard focus to a step. */
  readonly focus: (step: string) => void
  /** Zooms about the middle of what is in sight; 1 is the natural size. */
  readonly zoomTo: (scale: number) => void
  readonly emit: SwimlaneEvents['emit']
  /** Listens to what the map reports, until what is returned is called. */
  readonly on: SwimlaneEvents['on']
}

/** A tool in its place. */
export interface MountedTool {
  /** Follows a map that was drawn anew, in another language perhaps. */
  readonly update: () => void
  /** Lets go of what it listens to; its elements are removed by the map. */
  readonly destroy: () => void
}

/** A tool above the map, such as a search. Pass some as `tools`; a map carries only those it is given. */
export interface Tool {
  /** Whether it is one button: neighbours that are share a place, and so a row on a phone. Defaults to no. */
  readonly isButton?: boolean | undefined
  /** Builds the tool in its place above the map. */
  readonly mount: (place: HTMLElement, host: ToolHost) => MountedTool
}
