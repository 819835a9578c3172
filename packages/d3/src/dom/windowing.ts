import type { SwimlaneLayout } from '@routebord/layout'
import type { Span } from '@routebord/layout/window'
import type { Drawing, SceneOf } from '../html/drawing.ts'
import type { Scene } from '../scene/mark.ts'
import type { SwimlaneParts } from './swimlane-parts.ts'

/** Draws no more of a long map than what is near to what is in sight; `@routebord/d3/window` and `…/canvas` have some. */
export interface Windowing {
  /** Draws what a stretch of a layout needs as SVG. */
  readonly draw: (layout: SwimlaneLayout, sceneOf: SceneOf, span: Span) => Scene
  /** Guesses what will be in sight before there is a picture. */
  readonly guess: (container: Element) => Span
  /**
   * Watches what is in sight, from a stretch that is drawn already; reports another to draw, or undefined for the whole, as
   * paper needs it.
   */
  readonly watch: (
    parts: SwimlaneParts,
    drawn: Span,
    onMove: (span: Span | undefined) => void,
  ) => WatchedWindow
}

/** A window that follows the picture. */
export interface WatchedWindow {
  /** Follows a new drawing or scale. */
  readonly update: (drawing: Drawing, scale: number) => void
  readonly destroy: () => void
}
